package org.scholion.report.chart;

import java.awt.Graphics2D;

/**
 * A chart, ready to be shown. Immutable.
 *
 * @param id what it shows: {@code time}, {@code sources}, {@code tags}, {@code claims}, {@code timeline} or
 *        {@code together}
 * @param title for a caption
 * @param summary in words, for whoever cannot see it
 * @param width in pixels of the screen
 * @param height in pixels of the screen
 * @param svg one {@code svg} element with the id {@code chart-} and this id, without script and style sheet; its text has
 *        the colour of the text around it
 * @param drawing what the chart is painted from
 */
public record Chart(String id, String title, String summary, int width, int height, String svg, ChartDrawing drawing) {

    static Chart of(String id, String title, String summary, Drawing drawing, double height) {
        int whole = (int) Math.ceil(height);
        return new Chart(id, title, summary, Drawing.WIDTH, whole,
                new SvgText("chart-" + id, title, summary, Drawing.WIDTH, whole).of(drawing.marks()),
                new ChartDrawing(drawing.marks()));
    }

    /** Paints it at the origin, black on what is there, with all scripts that the fonts of the system have. */
    public void paint(Graphics2D graphics) {
        drawing.paint(graphics);
    }
}
