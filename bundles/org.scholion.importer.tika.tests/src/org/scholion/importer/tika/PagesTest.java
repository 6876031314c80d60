package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.scholion.core.pages.PageMap;
import org.scholion.core.pages.PageWord;
import org.scholion.core.reading.ReadLimits;

/** Pages of PDF documents, looked into by workers. */
class PagesTest extends SessionTest {

    @Test
    void wordsAreWhereTheyAreOnThePage() throws Exception {
        var file = twoPages("words.pdf");
        var pages = session.pages(file, new NullProgressMonitor());

        assertThat(pages.sizes()).hasSize(2);
        assertThat(pages.sizes().get(0).width()).isBetween(595.0, 596.0);
        assertThat(pages.words()).extracting(PageWord::text).containsExactly("Harbour", "reopens", "Second", "page");
        var reopens = pages.words().get(1);
        assertThat(reopens.contains(reopens.left() + 5, 115)).as("the line stands at 120").isTrue();
        assertThat(reopens.left()).isBetween(105.0, 112.0);
        assertThat(pages.words().get(2).page()).isEqualTo(1);
    }

    @Test
    void pageIsDrawnAtTheScaleThatIsAskedFor() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(
                session.picture(twoPages("drawn.pdf"), 1, 2, new NullProgressMonitor())));

        assertThat(picture.getWidth()).isBetween(1189, 1192);
        boolean ink = false;
        for (int x = 140; x < 300; x++) {
            ink |= (picture.getRGB(x, 236) & 0xFF) < 0x80;
        }
        assertThat(ink).as("letters on the line at 120").isTrue();
        assertThat(picture.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void textThatWasReadFromADocumentIsFoundOnItsPages() throws Exception {
        var words = "The harbour master said on Tuesday that ships may enter again after weeks in which the northern pier "
                + "was closed for repairs that took three weeks longer than anybody in the town had planned.";
        Path file;
        try (var pdf = new Pdf().page()) {
            pdf.line(Pdf.BOLD, 20, 70, 90, "Harbour reopens").lines(70, 120, Pdf.broken(words, 400));
            file = pdf.save(folder.resolve("mapped.pdf"));
        }
        var text = read(file).text();
        var map = PageMap.of(text, session.pages(file, new NullProgressMonitor()).words());

        assertThat(map.coverage()).isEqualTo(1);
    }

    @Test
    void damagedProtectedAndMissingDocumentsSayWhatIsWrong() throws Exception {
        var damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7\nnothing of the kind");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.pages(damaged, new NullProgressMonitor())).withMessageContaining("damaged");
        assertThatExceptionOfType(CoreException.class).isThrownBy(
                () -> session.picture(twoPages("few.pdf"), 7, 1, new NullProgressMonitor()))
                .withMessage("the page is not there");
    }

    @Test
    void hugePageIsDrawnSmallerAndASlowOneIsStopped() throws Exception {
        var file = twoPages("huge.pdf");
        var picture = ImageIO.read(
                new ByteArrayInputStream(session.picture(file, 0, 1_000, new NullProgressMonitor())));
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(17_000_000);

        var hasty = new ReadLimits(Duration.ofMillis(1), 128, 1_000_000, 100, 5);
        try (var stopped = Workers.open(folder, hasty, 1)) {
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> stopped.pages(file, new NullProgressMonitor())).withMessage("stopped after 1 ms");
        }
    }

    @Test
    void cancelledDrawingEnds() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> session.picture(twoPages("cancelled.pdf"), 0, 1, monitor));
    }

    private static Path twoPages(String name) throws IOException {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 120, "Harbour reopens").page().lines(70, 120, "Second page");
            return pdf.save(folder.resolve(name));
        }
    }
}
