package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

/** Text that tries to be more than text, in a PDF. */
class HostilePdfTest {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    @TempDir
    private Path folder;

    /**
     * Blanks alone may differ: a line ends in one, and the library has one kind of them only. Of characters that no font of
     * this machine has, others stand for them, which the writer says before.
     */
    @Test
    void allHostileTextReadsBack() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream())
                .filter(text -> !text.isBlank()).distinct().toList();
        var report = SampleReports.quoting(texts);

        var quoted = new HashMap<String, List<String>>();
        read(new PdfReportReader(), write(new PdfReportWriter(), report, folder)).forEach(
                passage -> quoted.computeIfAbsent(passage.address().text(), address -> new ArrayList<>())
                        .add(passage.words()));

        var different = new ArrayList<Map.Entry<String, String>>();
        for (var note : report.notes().all()) {
            var words = note.entry().passages().getFirst().quote();
            var found = quoted.getOrDefault(note.addresses().getFirst().text(), List.of());
            assertThat(found).as(words).isNotEmpty();
            found.stream().filter(seen -> !plain(words).equals(plain(seen)))
                    .forEach(seen -> different.add(Map.entry(words, seen)));
        }
        assertThat(different).hasSizeLessThan(texts.size() / 10);
        assertThat(different.stream().filter(words -> isShown(words.getKey()))).isEmpty();
    }

    private static boolean isShown(String words) {
        return new PdfReportWriter().losses(SampleReports.marked(words), ReportDesign.DEFAULT).isEmpty();
    }

    /** Marks that not each font has, in Latin and symbols; vowels of Arabic and Hebrew, and words of both directions. */
    @ParameterizedTest
    @ValueSource(strings = { "( \u0361\u00B0 \u035C\u0296 \u0361\u00B0)", "q\u0353\u0347u\u0359a\u0345\u0301y\u035E 7",
            "1\uFE0F\u20E3 quay 2\uFE0F\u20E3", "\u0645\u064F\u0646\u064E\u0627\u0642\u064E\u0634\u064E\u0629\u064C",
            "\u0627\u0644\u062A\u064E\u0651\u0637\u0652\u0628\u0650\u064A\u0642\u064E\u0627\u062A\u064F, 12",
            "\u05D4\u05B8\u05D9\u05B0\u05EA\u05B8\u05D4 quay \u0627\u0644\u062A\u0651\u062D\u0648\u0644" })
    void marksOnLettersReadBack(String words) throws Exception {
        assumeThat(isShown(words)).isTrue();

        assertThat(read(new PdfReportReader(), write(new PdfReportWriter(), SampleReports.marked(words), folder)))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.words()).isEqualTo(words));
    }

    @Test
    void aPdfHasNoScriptsNoFilesAndNoLinksThatTheReportDoesNotHave() throws Exception {
        var hostile = "javascript:app.alert(1) http://evil.example/ <a href='http://evil.example'>x</a>";
        var file = write(new PdfReportWriter(), SampleReports.everywhere(hostile), folder);

        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getActions().getCOSObject().size()).isZero();
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(addresses(pdf)).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith("scholion:"));
        }
    }

    private static List<String> addresses(PDDocument pdf) throws Exception {
        var addresses = new ArrayList<String>();
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI link) {
                    addresses.add(link.getURI());
                }
            }
        }
        return addresses;
    }

    private static String plain(String text) {
        return BLANKS.matcher(VisibleText.of(text)).replaceAll(" ").strip();
    }
}
