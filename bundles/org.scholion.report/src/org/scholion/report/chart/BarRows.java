package org.scholion.report.chart;

import java.util.List;

import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Style;

/** Bars from left to right, one below the other, each with its label on the left and its number at its end. */
final class BarRows {

    private static final int ROW = 22;
    private static final int THICK = 14;
    private static final int WIDEST_LABEL = 230;
    private static final int GAP = 8;

    private final ChartLanguage language;
    private final Drawing drawing;
    private final double left;
    private final double scale;
    private double y = 4;

    /**
     * A bar.
     *
     * @param ink empty for a line between others that counts what follows
     */
    record Row(String label, long count, Ink ink, boolean isHeading) {
    }

    /** @param rows all that will be painted, at least one */
    BarRows(ChartLanguage language, Drawing drawing, List<Row> rows) {
        this.language = language;
        this.drawing = drawing;
        left = rows.stream().mapToDouble(row -> TextWidth.of(Label.line(row.label()), style(row)))
                .map(width -> Math.min(width, WIDEST_LABEL)).max().orElse(0) + GAP;
        long highest = rows.stream().filter(row -> !row.isHeading()).mapToLong(Row::count).max().orElse(1);
        double room = Drawing.WIDTH - left - GAP - TextWidth.of(language.number(highest), Style.PLAIN);
        scale = room / Math.max(1, highest);
    }

    void paint(Row row) {
        double baseline = y + THICK - 2;
        drawing.fitted(left - GAP, baseline, row.label(), left - GAP + 1, style(row), Hold.RIGHT,
                row.isHeading() ? Ink.TEXT : Ink.QUIET);
        double end = left;
        if (!row.isHeading()) {
            end += Math.max(1, row.count() * scale);
            drawing.box(left, y, end - left, THICK, row.ink(), row.label() + ": " + language.number(row.count()));
            end += GAP / 2.0;
        }
        drawing.words(end, baseline, language.number(row.count()), style(row), Hold.LEFT,
                row.isHeading() ? Ink.QUIET : Ink.TEXT);
        y += ROW;
    }

    /** Leaves some room. */
    void space() {
        y += ROW / 3.0;
    }

    /** A line below the bars. */
    void remark(String text) {
        drawing.fitted(left, y + THICK - 2, text, Drawing.WIDTH - left, Style.SMALL, Hold.LEFT, Ink.QUIET);
        y += ROW;
    }

    double height() {
        return y;
    }

    private static Style style(Row row) {
        return row.isHeading() ? Style.STRONG : Style.PLAIN;
    }
}
