package org.scholion.importer.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of internet addresses in the notation of RFC 4632, as in {@code 10.0.0.0/8}. */
record AddressBlock(byte[] prefix, int bits) {

    static AddressBlock of(String notation) {
        int slash = notation.indexOf('/');
        try {
            // a literal address is not looked up
            return new AddressBlock(InetAddress.getByName(notation.substring(0, slash)).getAddress(),
                    Integer.parseInt(notation.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(notation, e);
        }
    }

    /** @param address 4 or 16 bytes; one of the other family is never contained */
    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
