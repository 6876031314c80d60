package org.scholion.ui.article.shown;

import java.util.Optional;
import java.util.function.IntPredicate;

import org.scholion.ui.style.ReadingDirection;

/** Which way the lines run that the widget shows of an article. */
public final class LineDirections {

    private static final String DOT = "\u2022\u2002";

    private final ShownText shown;
    private final ReadingDirection whole;
    private final boolean isMixed;
    private IntPredicate isItem = offset -> false;

    LineDirections(ShownText shown) {
        this.shown = shown;
        whole = ReadingDirection.of(shown.text());
        isMixed = ReadingDirection.isNeeded(shown.text());
        if (isMixed) {
            ReadingDirection.follow(shown.widget(), this::lead);
        }
    }

    /** Says which lines get the dot of a list item before them, by the offset in the article at which they begin. */
    public void setItems(IntPredicate isItem) {
        this.isItem = isItem;
    }

    private Optional<String> lead(int offset, String line) {
        return isRightToLeft(offset, line) ? Optional.of(isItem.test(shown.toArticle(offset)) ? DOT : "")
                : Optional.empty();
    }

    /**
     * Whether a line runs from right to left.
     *
     * @param offset where it begins in the widget
     */
    public boolean isRightToLeft(int offset, String line) {
        if (!isMixed || shown.foldAt(offset).isPresent()) {
            return false;
        }
        return whole.ofLine(line) == ReadingDirection.RIGHT_TO_LEFT;
    }
}
