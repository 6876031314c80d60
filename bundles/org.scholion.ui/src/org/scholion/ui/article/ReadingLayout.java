package org.scholion.ui.article;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.scholion.ui.article.margin.CodingStripes;
import org.scholion.ui.article.margin.OverviewRuler;
import org.scholion.ui.article.margin.RelationArcs;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Lays out the page of an article: the text, the overview and the slider beside it. The text has a readable measure in the
 * middle, with room for stripes and relations beside it; where the page is narrow, they shrink before the words do. Place
 * and margins are given to the text at once, since each of them lays it out.
 */
final class ReadingLayout extends Layout {

    /** Letters in a line that the words keep before the margins do. */
    private static final int FEWEST = 48;
    private static final int TOP = 12;

    private final ShownText shown;
    private final Control overview;
    private final Control slider;

    /** The room at the sides of the words, in points. */
    record Margins(int left, int right) {
    }

    ReadingLayout(ShownText shown, Control overview, Control slider) {
        this.shown = shown;
        this.overview = overview;
        this.slider = slider;
    }

    /** The margins of a page of some width. */
    Margins margins(int width) {
        double letter = TextMeasure.averageCharacterWidth(shown.widget());
        int side = (int) (width - ScholionPreferences.measure() * letter) / 2;
        int spare = (int) (width - FEWEST * letter);
        return new Margins(Math.max(side, room(CodingStripes.LEAST, CodingStripes.ROOM, spare)),
                Math.max(side, room(RelationArcs.LEAST, RelationArcs.ROOM, spare)));
    }

    /** A part of what is to spare, as large as all of it would give, within bounds. */
    private static int room(int least, int most, int spare) {
        return Math.max(least, Math.min(most, spare * most / (CodingStripes.ROOM + RelationArcs.ROOM)));
    }

    @Override
    protected Point computeSize(Composite page, int width, int height, boolean flush) {
        return new Point(Math.max(1, width), Math.max(1, height)); // it takes the room that there is
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        var area = page.getClientArea();
        int sliderWidth = slider.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int textWidth = Math.max(0, area.width - sliderWidth - OverviewRuler.width());
        var margins = margins(area.width);
        overview.setBounds(textWidth, 0, OverviewRuler.width(), area.height);
        slider.setBounds(textWidth + OverviewRuler.width(), 0, sliderWidth, area.height);
        shown.place(new Rectangle(0, 0, textWidth, area.height), margins.left(), TOP, margins.right());
    }
}
