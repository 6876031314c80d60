package org.scholion.importer.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells addresses of the public internet from all others, after the registries of special-purpose addresses that RFC 6890
 * describes. An address that carries one of IPv4 in it is judged by that one.
 */
final class PublicInternet {

    private static final String PRIVATE = "in a private network";
    private static final String THIS_COMPUTER = "this computer";
    private static final String LINK_LOCAL = "in the network of this computer alone (link-local)";
    private static final String PROVIDER = "in the inner network of a provider";
    private static final String METADATA = "the metadata service of a cloud";
    private static final String RESERVED = "reserved and not in the public internet";
    private static final String MANY = "an address for many receivers (multicast)";

    private static final Map<AddressBlock, String> SPECIAL = blocks("168.63.129.16/32", METADATA, "169.254.169.254/32",
            METADATA, "100.100.100.200/32", METADATA, "192.0.0.192/32", METADATA, "fd00:ec2::254/128", METADATA,
            "fd20:ce::254/128", METADATA, "0.0.0.0/8", THIS_COMPUTER, "127.0.0.0/8", THIS_COMPUTER, "10.0.0.0/8",
            PRIVATE, "172.16.0.0/12", PRIVATE, "192.168.0.0/16", PRIVATE, "100.64.0.0/10", PROVIDER, "169.254.0.0/16",
            LINK_LOCAL, "192.0.0.0/24", RESERVED, "192.0.2.0/24", RESERVED, "192.88.99.0/24", RESERVED,
            "198.18.0.0/15", RESERVED, "198.51.100.0/24", RESERVED, "203.0.113.0/24", RESERVED, "224.0.0.0/4", MANY,
            "240.0.0.0/4", RESERVED, "::/127", THIS_COMPUTER, "fc00::/7", PRIVATE, "fec0::/10", PRIVATE, "fe80::/10",
            LINK_LOCAL, "ff00::/8", MANY, "2001::/23", RESERVED, "2001:db8::/32", RESERVED, "3fff::/20", RESERVED);

    /** What may be public at all in IPv6; all else is reserved or belongs to a network of its own. */
    private static final AddressBlock GLOBAL_UNICAST = AddressBlock.of("2000::/3");
    private static final AddressBlock SIX_TO_FOUR = AddressBlock.of("2002::/16");
    /** NAT64, and the deprecated form that is compatible with IPv4; the JDK makes IPv4 of mapped ones itself. */
    private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");
    private static final AddressBlock COMPATIBLE = AddressBlock.of("::/96");

    private PublicInternet() {
    }

    private static Map<AddressBlock, String> blocks(String... notationsAndPlaces) {
        var blocks = new LinkedHashMap<AddressBlock, String>();
        for (int i = 0; i < notationsAndPlaces.length; i += 2) {
            blocks.put(AddressBlock.of(notationsAndPlaces[i]), notationsAndPlaces[i + 1]);
        }
        return blocks;
    }

    /** Where an address is instead of the public internet, as in "in a private network"; empty when it is public. */
    static Optional<String> elsewhere(InetAddress address) {
        return elsewhere(address.getAddress());
    }

    static Optional<String> elsewhere(byte[] address) {
        for (var block : SPECIAL.entrySet()) {
            if (block.getKey().contains(address)) {
                return Optional.of(block.getValue());
            }
        }
        if (address.length == 4) {
            return Optional.empty();
        }
        int embedded = embedded(address);
        if (embedded >= 0) {
            return elsewhere(Arrays.copyOfRange(address, embedded, embedded + 4));
        }
        return GLOBAL_UNICAST.contains(address) ? Optional.empty() : Optional.of(RESERVED);
    }

    /** Where an address of IPv4 stands in one of IPv6; negative when there is none. */
    private static int embedded(byte[] address) {
        if (SIX_TO_FOUR.contains(address)) {
            return 2;
        }
        boolean mapped = COMPATIBLE.contains(withoutMark(address));
        boolean isatap = (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e
                && (address[11] & 0xff) == 0xfe;
        return NAT64.contains(address) || mapped || isatap ? 12 : -1;
    }

    /** The two bytes that make an address one of the mapped form do not count. */
    private static byte[] withoutMark(byte[] address) {
        var plain = address.clone();
        if (address[10] == -1 && address[11] == -1) {
            plain[10] = 0;
            plain[11] = 0;
        }
        return plain;
    }
}
