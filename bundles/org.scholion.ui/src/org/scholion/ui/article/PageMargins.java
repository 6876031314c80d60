package org.scholion.ui.article;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.article.margin.CodingStripes;
import org.scholion.ui.article.margin.RelationArcs;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * The margins of an article's text: a readable measure in the middle, with room for stripes and relations beside it. Where
 * the window is narrow they shrink before the words do, and what the reader looks at stays in view.
 */
final class PageMargins {

    /** Letters in a line that the words keep before the margins do. */
    private static final int FEWEST = 48;
    private static final int TOP = 12;

    private final Composite page;
    private final ShownText shown;
    private final StyledText text;
    private final ArticleHeader header;

    PageMargins(Composite page, ShownText shown, ArticleHeader header) {
        this.page = page;
        this.shown = shown;
        this.text = shown.widget();
        this.header = header;
    }

    /** Follows the size of the page from now on. */
    void follow() {
        page.addListener(SWT.Resize, event -> resized());
    }

    private void resized() {
        int caret = shown.caret();
        boolean isSeen = shown.view().filter(view -> view.contains(caret)).isPresent();
        apply();
        if (isSeen) {
            text.getDisplay().asyncExec(() -> keepInView(caret)); // when the text has its new lines
        }
    }

    private void keepInView(int offset) {
        if (!text.isDisposed()) {
            bringIntoView(offset);
        }
    }

    /** Scrolls as far as an offset is on the screen, with something of what follows. */
    void bringIntoView(int offset) {
        int height = text.getClientArea().height;
        int y = shown.heightOf(offset);
        if (y > height * 3 / 4 || y < 0) {
            shown.scroll(y - height / 3);
        }
    }

    /** Sets the margins for the size that the page has now. */
    void apply() {
        int width = page.getClientArea().width;
        double letter = TextMeasure.averageCharacterWidth(text);
        int side = (int) (width - ScholionPreferences.measure() * letter) / 2;
        int spare = (int) (width - FEWEST * letter);
        int left = Math.max(side, room(CodingStripes.LEAST, CodingStripes.ROOM, spare));
        int right = Math.max(side, room(RelationArcs.LEAST, RelationArcs.ROOM, spare));
        text.setMargins(left, TOP, right, 0);
        header.setMargins(left, right);
    }

    /** A part of what is to spare, as large as all of it would give, within bounds. */
    private static int room(int least, int most, int spare) {
        return Math.max(least, Math.min(most, spare * most / (CodingStripes.ROOM + RelationArcs.ROOM)));
    }
}
