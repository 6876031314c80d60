package org.scholion.core.retrieving;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What getting one document may cost, and whence it may come.
 *
 * @param time from the request to the last byte, redirections included
 * @param bytes of the document, unpacked
 * @param redirects that are followed
 * @param allowedHosts names or literal addresses, without port, that may be asked though they are not in the public
 *        internet
 */
public record RetrievalRules(Duration time, long bytes, int redirects, Set<String> allowedHosts) {

    public static final RetrievalRules DEFAULT = new RetrievalRules(Duration.ofSeconds(60), 32L << 20, 10, Set.of());

    public RetrievalRules {
        if (time.isNegative() || time.isZero() || bytes < 1 || redirects < 0) {
            throw new IllegalArgumentException("Not usable as limits: " + time + ", " + bytes + " bytes, " + redirects
                    + " redirections");
        }
        allowedHosts = allowedHosts.stream().map(RetrievalRules::canonical).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with other hosts that may be asked. */
    public RetrievalRules allowing(Set<String> hosts) {
        return new RetrievalRules(time, bytes, redirects, hosts);
    }

    /** @param host as it stands in an address */
    public boolean allows(String host) {
        return allowedHosts.contains(canonical(host));
    }

    /** Whether a text can be the name of a host: not an address, no port, no path. */
    public static boolean isHost(String text) {
        return text.matches("[\\p{L}\\p{N}._-]+|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");
    }

    private static String canonical(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$|\\.$", "");
    }
}
