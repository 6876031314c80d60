package org.scholion.report.docx.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.scholion.report.chart.Chart;
import org.scholion.report.chart.ChartImage;
import org.scholion.report.chart.Charts;
import org.scholion.report.docx.template.DocxFile;
import org.scholion.report.docx.write.Picture;
import org.scholion.report.docx.write.Style;

/** The charts, each as lines for Word and as pixels for programs that show no SVG. */
final class ChartsPart {

    private static final double PRINT_SCALE = 2;
    /** The most of a page that a chart takes: its caption and a line of text have room below it. */
    private static final double MOST_OF_PAGE = 0.85;

    private final Pages pages;
    private final DocxFile file;
    private final List<Chart> charts;

    ChartsPart(Pages pages, DocxFile file) {
        this.pages = pages;
        this.file = file;
        this.charts = Charts.of(pages.report(), pages.words());
    }

    boolean hasContent() {
        return !charts.isEmpty();
    }

    void write() throws IOException {
        int number = 0;
        for (var chart : charts) {
            pages.check();
            var picture = picture(chart, ++number);
            pages.captions().figure(pages.flow(), chart.title());
            pages.flow().paragraph(Style.FIGURE, line -> line.picture(picture));
        }
    }

    private Picture picture(Chart chart, int number) {
        var name = "chart-" + chart.id();
        var image = file.picture(name + ".png", "image/png", ChartImage.png(chart, PRINT_SCALE));
        var lines = file.picture(name + ".svg", "image/svg+xml", chart.svg().getBytes(StandardCharsets.UTF_8));
        double scale = Math.min((double) pages.flow().width() / chart.width(),
                pages.flow().layout().height() * MOST_OF_PAGE / chart.height());
        return new Picture(number, chart.title(), chart.summary(), image, lines, (int) (chart.width() * scale),
                (int) (chart.height() * scale));
    }
}
