package openings.crawler.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves host names to public addresses only. The connection goes to the very address that was checked, which leaves no
 * room for a name that resolves differently the next time.
 */
final class AddressGuard implements DnsResolver {
    private static final int TEREDO = 0x2001_0000;
    private static final int NAT64 = 0x0064_ff9b;
    private static final short SIX_TO_FOUR = 0x2002;

    /** A name that leads to an address that is not public. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Refused(String host, InetAddress address) {
            super("\"" + host + "\" leads to " + address.getHostAddress()
                    + ", which is not a public address; declare the site local if that is meant");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new Refused(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** By the special-purpose registries of RFC 6890. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes, 0);
    }

    private static boolean isPublicV4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> (second & 0xc0) != 64; // carrier-grade NAT
            case 169 -> second != 254;
            case 172 -> (second & 0xf0) != 16;
            case 192 -> second != 168 && !(second == 0 && bytes[at + 2] == 0);
            case 198 -> (second & 0xfe) != 18;
            default -> first < 224;
        };
    }

    private static boolean isPublicV6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        if (uniqueLocal) {
            return false;
        }
        return switch (ByteBuffer.wrap(bytes).getInt()) {
            case 0, TEREDO -> false;
            case NAT64 -> isPublicV4(bytes, 12);
            default -> ByteBuffer.wrap(bytes).getShort() != SIX_TO_FOUR || isPublicV4(bytes, 2);
        };
    }
}
