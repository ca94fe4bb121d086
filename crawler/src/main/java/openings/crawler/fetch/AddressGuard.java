package openings.crawler.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names to public addresses only. The connection goes to the very address that was checked, which leaves no
 * room for a name that resolves differently the next time.
 *
 * <p>What is not public is taken from the registries of special-purpose addresses (RFC 6890 and its updates). Addresses of
 * version 6 that carry one of version 4 are judged by what they carry.
 */
final class AddressGuard implements DnsResolver {
    private static final List<Range> SPECIAL_V4 = List.of(
            Range.of("0.0.0.0/8"), // this network
            Range.of("10.0.0.0/8"), // private
            Range.of("100.64.0.0/10"), // carrier-grade NAT
            Range.of("127.0.0.0/8"), // loopback
            Range.of("168.63.129.16/32"), // a cloud's own services, among them its metadata
            Range.of("169.254.0.0/16"), // link-local, and metadata of most clouds
            Range.of("172.16.0.0/12"), // private
            Range.of("192.0.0.0/24"), // protocol assignments
            Range.of("192.0.2.0/24"), // documentation
            Range.of("192.88.99.0/24"), // relays of 6to4, withdrawn
            Range.of("192.168.0.0/16"), // private
            Range.of("198.18.0.0/15"), // benchmarks
            Range.of("198.51.100.0/24"), // documentation
            Range.of("203.0.113.0/24"), // documentation
            Range.of("224.0.0.0/4"), // multicast
            Range.of("240.0.0.0/4")); // reserved, and broadcast

    /** All that is handed out as global unicast; mapped, unique local, link-local and multicast addresses are outside. */
    private static final Range GLOBAL_V6 = Range.of("2000::/3");

    private static final List<Range> SPECIAL_V6 = List.of(
            Range.of("2001::/23"), // protocol assignments: Teredo, benchmarks, ORCHID
            Range.of("2001:db8::/32"), // documentation
            Range.of("3fff::/20")); // documentation

    private static final Range SIX_TO_FOUR = Range.of("2002::/16");
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    /** What some programs take for an address though it is not written like one: 127.1, 0x7f000001, 0177.0.0.1. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|[0-9]+)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    /** A name that leads to an address that is not public. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** A block of addresses, by their first 32 bits. */
    private record Range(int start, int bits) {
        static Range of(String written) {
            String[] parts = written.split("/", 2);
            try {
                return new Range(start(InetAddress.getByName(parts[0])), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        static int start(InetAddress address) {
            return ByteBuffer.wrap(address.getAddress()).getInt();
        }

        boolean holds(int address) {
            return (address ^ start) >>> (32 - bits) == 0;
        }
    }

    private final DnsResolver names;

    /** Lets through what public addresses others find. */
    AddressGuard(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (NUMBERS.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
            throw new Refused(
                    "\"" + host + "\" is a number that may mean any address; write a name or a dotted address");
        }
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new Refused("\"" + host + "\" leads to " + address.getHostAddress()
                        + ", which is not a public address; declare the site local if that is meant");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes.getInt());
    }

    private static boolean isPublicV4(int address) {
        return SPECIAL_V4.stream().noneMatch(range -> range.holds(address));
    }

    private static boolean isPublicV6(ByteBuffer bytes) {
        int start = bytes.getInt(0);
        if (bytes.slice(0, NAT64.length).equals(ByteBuffer.wrap(NAT64))) {
            return isPublicV4(bytes.getInt(NAT64.length));
        }
        if (SIX_TO_FOUR.holds(start)) {
            return isPublicV4(bytes.getInt(2));
        }
        return GLOBAL_V6.holds(start) && SPECIAL_V6.stream().noneMatch(range -> range.holds(start));
    }
}
