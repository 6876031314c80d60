package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.SampleReports;
import org.scholion.report.html.PageTemplates;

/** The pages that one looks at before a report is written. */
class ReportPaintersTest {

    private static final int ALL = 1_000;

    @TempDir
    private Path folder;

    private static ReportPainter painter(String format) {
        return format.equals("pdf") ? new PdfReportPainter() : new HtmlReportPainter();
    }

    private static ReportPages pages(ReportPainter painter, Optional<Path> template, int most)
            throws IOException, CoreException {
        return painter.begin(SampleReports.realistic(),
                new ReportDesign(template, ReportDesign.DEFAULT.citationStyle()), most, new NullProgressMonitor());
    }

    private static BufferedImage picture(ReportPages pages, int page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pages.picture(page, .5)));
    }

    private static long inked(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFFFFFF) != 0xFFFFFF)
                .count();
    }

    @ParameterizedTest
    @CsvSource({ "pdf", "html" })
    void firstPagesAreDrawnAndNoMore(String format) throws Exception {
        try (var all = pages(painter(format), Optional.empty(), ALL);
                var first = pages(painter(format), Optional.empty(), 2)) {
            assertThat(all.isWhole()).isTrue();
            assertThat(first.isWhole()).isFalse();
            assertThat(first.sizes()).hasSizeBetween(2, all.sizes().size() - 1);
            for (int page = 0; page < all.sizes().size(); page++) {
                var picture = picture(all, page);
                assertThat(inked(picture)).as("page " + page).isPositive();
                assertThat(picture.getWidth()).isBetween((int) (all.sizes().get(page).width() / 2) - 1,
                        (int) (all.sizes().get(page).width() / 2) + 1);
            }
            assertThat(inked(picture(first, 0))).isPositive();
        }
    }

    @Test
    void chosenTemplateIsWhatIsDrawn() throws Exception {
        var mine = folder.resolve("mine");
        new PageTemplates().copy(mine);
        Files.writeString(mine.resolve("style.css"), Files.readString(mine.resolve("style.css"))
                + "\n@media print { html, body { background: #ff00ff } }");
        try (var pages = pages(new HtmlReportPainter(), Optional.of(mine), 2)) {
            var picture = picture(pages, 0);
            assertThat(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xFFFFFF).isEqualTo(0xFF00FF);
        }
    }

    @Test
    void brokenTemplateIsNamedWithItsLine() throws Exception {
        var mine = folder.resolve("mine");
        new PageTemplates().copy(mine);
        Files.writeString(mine.resolve("cover.ftl"), "one\n<#if\n");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> pages(new HtmlReportPainter(), Optional.of(mine), 2))
                .withMessageContaining("cover.ftl").withMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource({ "pdf", "html" })
    void cancelledMonitorEndsIt(String format) {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(() -> painter(format)
                .begin(SampleReports.realistic(), ReportDesign.DEFAULT, 2, monitor));
    }
}
