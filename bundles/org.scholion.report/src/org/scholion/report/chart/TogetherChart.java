package org.scholion.report.chart;

import java.util.Optional;

import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Style;

/**
 * In how many articles two entities are mentioned both: half a table, since the other half would say the same. The name of
 * an entity stands once, at the end of its row and at the head of its column.
 */
final class TogetherChart {

    private static final int CELL = 30;
    private static final int TOP = 4;
    private static final int LEFT = 4;
    private static final int GAP = 5;

    private final Matrix matrix;
    private final ChartLanguage language;
    private final Drawing drawing = new Drawing();
    private int highest;
    private int first;
    private int second;

    private TogetherChart(Matrix matrix, ChartLanguage language) {
        this.matrix = matrix;
        this.language = language;
        for (int row = 1; row < matrix.rows().size(); row++) {
            for (int column = 0; column < row; column++) {
                if (count(row, column) > highest) {
                    highest = count(row, column);
                    first = column;
                    second = row;
                }
            }
        }
    }

    /** Empty where no two entities are mentioned together. */
    static Optional<Chart> of(Matrix matrix, ChartLanguage language) {
        var chart = new TogetherChart(matrix, language);
        return chart.highest == 0 ? Optional.empty() : Optional.of(chart.chart());
    }

    private Chart chart() {
        for (int row = 0; row < matrix.rows().size(); row++) {
            paintRow(row);
        }
        var summary = language.words("chart-together-said", matrix.rows().get(first), matrix.rows().get(second),
                language.number(highest));
        return Chart.of("together", language.words("chart-together"), summary, drawing,
                TOP + CELL * matrix.rows().size());
    }

    private void paintRow(int row) {
        double y = TOP + CELL * row;
        for (int column = 0; column < row; column++) {
            double x = LEFT + CELL * column;
            int count = count(row, column);
            if (count == 0) {
                drawing.box(x + 1, y + 1, CELL - 2, CELL - 2, Ink.FAINT, "");
            } else {
                drawing.box(x + 1, y + 1, CELL - 2, CELL - 2,
                        Ink.COUNT.behindText(Math.sqrt((double) count / highest)), matrix.rows().get(row) + " + "
                                + matrix.rows().get(column) + ": " + language.number(count));
                drawing.words(x + CELL / 2.0, y + CELL / 2.0 + 4, language.number(count), Style.PLAIN, Hold.MIDDLE,
                        Ink.TEXT);
            }
        }
        double end = LEFT + CELL * row + 4;
        var all = "(" + language.number(count(row, row)) + ")";
        double room = Drawing.WIDTH - end - GAP - TextWidth.of(all, Style.PLAIN);
        drawing.fitted(end, y + CELL / 2.0 + 4, matrix.rows().get(row), room, Style.STRONG, Hold.LEFT, Ink.TEXT);
        double width = Math.min(room, TextWidth.of(Label.line(matrix.rows().get(row)), Style.STRONG));
        drawing.words(end + width + GAP, y + CELL / 2.0 + 4, all, Style.PLAIN, Hold.LEFT, Ink.QUIET);
    }

    private int count(int row, int column) {
        return matrix.cells().get(row).get(column);
    }
}
