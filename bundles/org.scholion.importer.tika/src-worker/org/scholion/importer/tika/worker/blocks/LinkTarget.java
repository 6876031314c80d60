package org.scholion.importer.tika.worker.blocks;

import java.util.Locale;

/** Addresses that a link of an article may have: pages and people, never anything that runs or opens a file. */
final class LinkTarget {

    private static final int LONGEST = 4000;

    private LinkTarget() {
    }

    /** The address as it may stand in an article; an empty string if it is none, or not absolute. */
    static String of(String address) {
        if (address == null || address.length() > LONGEST) {
            return "";
        }
        var target = clean(address);
        var scheme = target.substring(0, Math.max(0, target.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> hasHost(target, scheme.length()) ? target : "";
            case "mailto" -> target.indexOf('@') > 0 ? target : "";
            default -> "";
        };
    }

    /** Nearly all addresses are clean. */
    private static String clean(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return cleaned(address.strip());
            }
        }
        return address;
    }

    private static String cleaned(String address) {
        var clean = new StringBuilder(address.length());
        for (var c : address.toCharArray()) {
            if (c == ' ') {
                clean.append("%20");
            } else if (!Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean hasHost(String target, int colon) {
        int host = colon + 3;
        return target.startsWith("://", colon) && target.length() > host
                && "/?#:".indexOf(target.charAt(host)) < 0;
    }
}
