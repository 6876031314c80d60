package org.scholion.report.chart;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Style;

/** Which outlet claims how much about which topic: a table whose cells are the darker the more they count. */
final class ClaimChart {

    private static final int CELL = 26;
    private static final int WIDEST_CELL = 44;
    private static final int WIDEST_LABEL = 220;
    private static final int LONGEST_HEADING = 150;
    private static final int ANGLE = -45;
    private static final int GAP = 8;

    private final Matrix matrix;
    private final ChartLanguage language;
    private final Drawing drawing = new Drawing();
    private final double left;
    private final double top;
    private final double cell;

    private ClaimChart(Matrix matrix, ChartLanguage language) {
        this.matrix = matrix;
        this.language = language;
        double slope = Math.sin(Math.toRadians(-ANGLE));
        double heading = Math.min(LONGEST_HEADING, widest(matrix.columns()));
        left = Math.min(WIDEST_LABEL, widest(matrix.rows())) + GAP;
        top = heading * slope + 14;
        cell = Math.min(WIDEST_CELL, (Drawing.WIDTH - left - heading * slope) / matrix.columns().size());
    }

    /** Empty where no claim has both. */
    static Optional<Chart> of(Matrix matrix, ChartLanguage language) {
        return matrix.isEmpty() || highest(matrix) == 0 ? Optional.empty()
                : Optional.of(new ClaimChart(matrix, language).chart());
    }

    private Chart chart() {
        for (int column = 0; column < matrix.columns().size(); column++) {
            drawing.turned(left + cell * (column + 0.5), top - 6, matrix.columns().get(column), LONGEST_HEADING,
                    Style.PLAIN, Hold.LEFT, ANGLE, Ink.TEXT);
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            paintRow(row, highest(matrix));
        }
        double bottom = top + CELL * matrix.rows().size();
        return Chart.of("claims", language.words("chart-claims"), summary(), drawing, bottom + 2);
    }

    private void paintRow(int row, int highest) {
        double y = top + CELL * row;
        drawing.fitted(left - GAP, y + 17, matrix.rows().get(row), left - GAP + 1, Style.PLAIN, Hold.RIGHT, Ink.TEXT);
        drawing.line(left, y + CELL - 0.5, left + cell * matrix.columns().size(), y + CELL - 0.5, Ink.GRID);
        for (int column = 0; column < matrix.columns().size(); column++) {
            int count = matrix.cells().get(row).get(column);
            if (count > 0) {
                double x = left + cell * column;
                drawing.box(x + 1, y + 1, cell - 2, CELL - 3, Ink.COUNT.behindText(Math.sqrt((double) count / highest)),
                        matrix.rows().get(row) + " × " + matrix.columns().get(column) + ": " + language.number(count));
                drawing.words(x + cell / 2, y + 17, language.number(count), Style.PLAIN, Hold.MIDDLE, Ink.TEXT);
            }
        }
    }

    private String summary() {
        int highest = highest(matrix);
        for (int row = 0; row < matrix.rows().size(); row++) {
            int column = matrix.cells().get(row).indexOf(highest);
            if (column >= 0) {
                return language.words("chart-claims-said", language.number(matrix.rows().size()),
                        language.number(matrix.columns().size()), language.number(highest), matrix.rows().get(row),
                        matrix.columns().get(column));
            }
        }
        throw new IllegalStateException("The highest count is in the table");
    }

    private static double widest(List<String> labels) {
        return labels.stream().mapToDouble(label -> TextWidth.of(Label.line(label), Style.PLAIN)).max().orElse(0);
    }

    private static int highest(Matrix matrix) {
        return matrix.cells().stream().mapToInt(Collections::max).max().orElse(0);
    }
}
