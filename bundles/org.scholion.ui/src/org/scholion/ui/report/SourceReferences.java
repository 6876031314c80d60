package org.scholion.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyledText;
import org.scholion.core.report.text.ReferenceAddress;

/** Finds references in Markdown as it is being typed, where what was parsed last is a moment old. */
final class SourceReferences {

    /** The words may be missing or stand in the line above. */
    static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\((scholion:[^)\\s]*)\\)");
    private static final int REACH = 600;

    private SourceReferences() {
    }

    /**
     * A reference.
     *
     * @param words where its words end, brackets included
     * @param address as it is written
     */
    record Found(int begin, int words, int end, String address) {

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
                return Optional.of(found(matcher, 0));
            }
        }
        return Optional.empty();
    }

    /** Those that a part of a text has something of, which may begin before it and end after it. */
    static List<Found> near(StyledText text, int begin, int length) {
        int from = Math.max(0, begin - REACH);
        int to = Math.min(text.getCharCount(), begin + length + REACH);
        return LINK.matcher(text.getTextRange(from, to - from)).results().map(match -> found(match, from))
                .filter(found -> found.begin() < begin + length && found.end() > begin).toList();
    }

    private static Found found(MatchResult match, int shift) {
        return new Found(match.start() + shift, match.start(2) - 1 + shift, match.end() + shift, match.group(2));
    }
}
