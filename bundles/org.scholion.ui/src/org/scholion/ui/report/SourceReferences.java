package org.scholion.ui.report;

import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.report.text.ReferenceAddress;

/** Finds references in Markdown as it is being typed, where what was parsed last is a moment old. */
final class SourceReferences {

    /** The words may be missing or stand in the line above. */
    static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\((scholion:[^)\\s]*)\\)");
    /** A reference in a line, its words where they are in the same line. */
    static final Pattern IN_LINE = Pattern
            .compile("(?:\\[((?:[^\\[\\]\\\\\\n]|\\\\.)*)\\])?\\((scholion:[^)\\s]*)\\)");
    private static final int REACH = 600;

    private SourceReferences() {
    }

    /** @param address as it is written */
    record Found(int begin, int end, String address) {

        Optional<ReferenceAddress> target() {
            return ReferenceAddress.of(address);
        }
    }

    /** The reference at an offset. */
    static Optional<Found> at(String text, int offset) {
        int from = Math.max(0, offset - REACH);
        var matcher = LINK.matcher(text).region(from, Math.min(text.length(), offset + REACH));
        while (matcher.find() && matcher.start() <= offset) {
            if (offset <= matcher.end()) {
                return Optional.of(new Found(matcher.start(), matcher.end(), matcher.group(2)));
            }
        }
        return Optional.empty();
    }
}
