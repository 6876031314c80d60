package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

    @ParameterizedTest
    @CsvSource({ "10.1.2.3, private", "172.16.0.1, private", "172.31.255.255, private", "192.168.1.1, private",
            "127.0.0.1, this computer", "127.255.0.9, this computer", "0.0.0.0, this computer",
            "0.1.2.3, this computer",
            "169.254.1.1, link-local", "169.254.169.254, metadata", "100.100.100.200, metadata",
            "168.63.129.16, metadata", "192.0.0.192, metadata", "100.64.0.1, provider", "100.127.255.255, provider",
            "192.0.2.1, reserved", "198.51.100.7, reserved", "203.0.113.200, reserved", "198.19.0.1, reserved",
            "240.0.0.1, reserved", "255.255.255.255, reserved", "224.0.0.251, multicast", "239.1.1.1, multicast",
            "::, this computer", "::1, this computer", "fe80::1, link-local", "fc00::1, private",
            "fd12:3456::1, private",
            "fec0::1, private", "fd00:ec2::254, metadata", "ff02::1, multicast", "2001:db8::1, reserved",
            "3fff::1, reserved", "2001::1, reserved", "100::1, reserved", "4000::1, reserved",
            "64:ff9b:1::1, reserved" })
    void addressesThatAreNotPublicAreKnown(String address, String where) throws Exception {
        assertThat(PublicInternet.elsewhere(InetAddress.getByName(address))).hasValueSatisfying(
                elsewhere -> assertThat(elsewhere).contains(where));
    }

    @ParameterizedTest
    @ValueSource(strings = { "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe",
            "2002:0a00:0001::1", "2002:7f00:0001::", "2a00::5efe:10.0.0.1", "2a00::200:5efe:127.0.0.1" })
    void addressThatCarriesAPrivateOneIsNotPublic(String address) throws Exception {
        assertThat(PublicInternet.elsewhere(InetAddress.getByName(address))).isPresent();
    }

    @Test
    void mappedAddressIsJudgedByWhatIsMapped() {
        var mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = 10;

        assertThat(PublicInternet.elsewhere(mapped)).hasValueSatisfying(where -> assertThat(where).contains("private"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "172.32.0.1", "172.15.255.255", "100.63.255.255", "100.128.0.0", "192.0.1.1",
            "198.20.0.1", "223.255.255.255", "11.0.0.1", "2606:4700::1111", "2a00:1450:4001::200e", "64:ff9b::8.8.8.8",
            "2002:0808:0808::1", "2001:4860:4860::8888" })
    void publicAddressesAreLetThrough(String address) throws Exception {
        assertThat(PublicInternet.elsewhere(InetAddress.getByName(address))).isEmpty();
    }
}
