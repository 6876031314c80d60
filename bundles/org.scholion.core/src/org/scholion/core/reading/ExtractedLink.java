package org.scholion.core.reading;

import java.util.regex.Pattern;

import org.scholion.core.span.Span;

/**
 * A stretch of the text that leads elsewhere.
 *
 * @param target absolute address, {@code http}, {@code https} or {@code mailto}; nothing fetches it
 */
public record ExtractedLink(Span span, String target) {

    private static final Pattern TARGET = Pattern.compile("(?i)https?://[^/?#:\\s\\p{Cntrl}][^\\s\\p{Cntrl}]*"
            + "|mailto:[^\\s\\p{Cntrl}]*@[^\\s\\p{Cntrl}]*");

    /** Whether an address is one that a link of an article may have. */
    public static boolean isTarget(String address) {
        return address != null && TARGET.matcher(address).matches();
    }
}
