package openings.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.51.100.7",
                "203.0.113.7",
                "100.100.100.200",
                "168.63.129.16",
                "0.1.2.3",
                "239.255.255.255",
                "255.255.255.254",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:0a00:0001::1",
                "2001:0:1::1",
                "::ffff:169.254.169.254",
                "::ffff:0:127.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::8.8.8.8",
                "100::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:0001::1",
                "3fff::1",
                "3fff:fff::1",
                "5f00::1",
                "fd00:ec2::254",
                "fe80::1%0",
                "fec0::1",
                "febf::1",
                "4000::1"
            })
    void refuses(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.0.3.1",
                "192.88.98.1",
                "168.63.129.17",
                "11.0.0.1",
                "9.255.255.255",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.1.1",
                "169.255.1.1",
                "198.20.0.1",
                "203.0.112.1",
                "198.17.0.1",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450::1",
                "64:ff9b::8.8.8.8",
                "2002:0808:0808::1",
                "2001:200::1",
                "2001:db7::1",
                "2001:db9::1",
                "2003::1",
                "3ffe::1",
                "2620:4f:8000::1",
                "::ffff:8.8.8.8"
            })
    void allows(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0X7F.0.0.1",
                "127.1",
                "127.0.1",
                "0177.0.0.1",
                "127.0.0.01",
                "08.8.8.8",
                "127.0.0.1.",
                "1.2.3.4.5",
                "example.0x7f",
                "4294967296"
            })
    void refusesNumbersThatMayMeanAnyAddress(String host) {
        AddressGuard guard = guard("8.8.8.8");

        assertThatThrownBy(() -> guard.resolve(host)).isInstanceOf(AddressGuard.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "example.org", "1.example", "0x.example", "xn--bcher-kva.example", "example.org."})
    void leavesNamesAndDottedAddressesAlone(String host) throws UnknownHostException {
        assertThat(guard("8.8.8.8").resolve(host)).hasSize(1);
    }

    @Test
    void refusesANameThatLeadsAnywhereElseToo() {
        assertThatThrownBy(() -> guard("8.8.8.8", "10.0.0.1").resolve("example.org"))
                .hasMessage("\"example.org\" leads to 10.0.0.1, which is not a public address;"
                        + " declare the site local if that is meant");
    }

    @Test
    void judgesTheVeryAddressItHandsOut() throws UnknownHostException {
        InetAddress[] first = addresses("8.8.8.8");
        InetAddress[] then = addresses("127.0.0.1");
        Iterator<InetAddress[]> answers = List.of(first, then).iterator();
        AddressGuard guard = new AddressGuard(new Names(host -> answers.next()));

        assertThat(guard.resolve("rebinding.example")).isSameAs(first);
        assertThatThrownBy(() -> guard.resolve("rebinding.example")).isInstanceOf(AddressGuard.Refused.class);
    }

    private static AddressGuard guard(String... found) {
        return new AddressGuard(new Names(host -> addresses(found)));
    }

    private static InetAddress[] addresses(String... written) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[written.length];
        for (int i = 0; i < written.length; i++) {
            addresses[i] = InetAddress.getByName(written[i]);
        }
        return addresses;
    }
}
