package org.scholion.core.replay;

import java.util.List;
import java.util.Optional;

/**
 * What repeating the extraction of an article showed. Lengths are in UTF-16 units.
 *
 * @param article identifier
 * @param title of the article, or the name of its file
 * @param oldLength of the text in the casebook
 * @param newLength of the text read now
 * @param differing where the texts part, null when they are the same
 * @param notes what else was not as in the record, one sentence each: it may explain a difference
 * @param millis time that reading took now, in milliseconds
 */
public record Replay(String article, String title, int oldLength, int newLength, TextDifference differing,
        List<String> notes, long millis) {

    public Replay {
        notes = List.copyOf(notes);
    }

    /** Whether the text read now is the one in the casebook. */
    public boolean isSame() {
        return differing == null;
    }

    public Optional<TextDifference> difference() {
        return Optional.ofNullable(differing);
    }
}
