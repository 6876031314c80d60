package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.SampleReports;
import org.scholion.report.pdf.fonts.SystemFonts;

class PdfReportWriterTest {

    private final PdfReportWriter writer = new PdfReportWriter();

    @TempDir
    private Path folder;

    @Test
    void everyPartHasItsHeadingAmongTheBookmarks() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.realistic()))) {
            assertThat(titles(pdf)).contains("Assessment", "Briefing", "Key points", "Summary", "Stories", "Timeline",
                    "Claims by topic", "Contradictions", "Entities", "Quantities", "Quotations", "All annotations",
                    "Codebook", "Method", "Sources", "Notes", "Annotated articles");
        }
    }

    @Test
    void eachPageSaysItsNumberTheLastAndWithWhomItMayBeShared() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.realistic()))) {
            int last = pdf.getNumberOfPages();
            for (int page = 2; page <= last; page++) {
                assertThat(text(pdf, page)).contains("Page " + page + " of " + last).contains("TLP:AMBER");
            }
        }
    }

    @Test
    void contentsNameThePageOnWhichAPartBegins() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.realistic()))) {
            var line = text(pdf, 2).lines().filter(found -> found.startsWith("Codebook")).findFirst().orElseThrow();
            int page = Integer.parseInt(line.replaceAll("\\D", ""));
            assertThat(text(pdf, page)).contains("Codebook").contains("Nobody stands for it.");
        }
    }

    @Test
    void quotedWordsAreReadBackUnderTheirAddresses() throws Exception {
        var report = SampleReports.realistic();
        var quotes = new HashMap<TraceAddress, String>();
        report.notes().all().forEach(note -> {
            for (int i = 0; i < note.addresses().size(); i++) {
                quotes.put(note.addresses().get(i), note.entry().passages().get(i).quote());
            }
        });
        var cited = cited(report);

        assertThat(cited).extracting(CitedPassage::address).containsAll(quotes.keySet());
        assertThat(cited).allSatisfy(passage -> assertThat(passage.words()).isEqualTo(quotes.get(passage.address())));
    }

    @Test
    void noLinkLeadsNowhere() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.realistic()))) {
            int within = 0;
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    if (link.getAction() instanceof PDActionURI action) {
                        assertThat(action.getURI()).matches("(scholion:|https://).*");
                    } else {
                        assertThat(link.getDestination()).isNotNull();
                        within++;
                    }
                }
            }
            assertThat(within).isGreaterThan(100);
        }
    }

    @Test
    void sameReportGivesTheSameBytes() throws Exception {
        assertThat(written(SampleReports.realistic())).isEqualTo(
                bytes(new PdfReportWriter(), SampleReports.realistic()));
    }

    @Test
    void documentHasTagsATitleAndALanguageForThoseWhoHearIt() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.realistic()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Harbour contracts, spring 2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ana Ruiz, Jonas Weil");
        }
    }

    @Test
    void aReportThatIsTooLargeForTagsHasNoneAndSaysSo() throws Exception {
        var report = SampleReports.quoting(Collections.nCopies(11, "Vell"));
        var small = new PdfReportWriter(new SystemFonts(), 10);

        assertThat(small.losses(report, ReportDesign.DEFAULT))
                .singleElement(InstanceOfAssertFactories.STRING).contains("no tags", "10 annotations");
        try (var pdf = Loader.loadPDF(bytes(small, report))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("pdfuaid");
        }
    }

    @Test
    void reportWithoutAnythingIsATitlePage() throws Exception {
        try (var pdf = Loader.loadPDF(written(SampleReports.empty()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10_000 })
    void longReportHasItsLinksAndQuotesToo(int mostTagged) throws Exception {
        var report = SampleReports.large(2_000);
        var cited = cited(new PdfReportWriter(new SystemFonts(), mostTagged), report);

        assertThat(cited).extracting(CitedPassage::words).containsOnly("quay 7");
        assertThat(cited).extracting(CitedPassage::address)
                .containsAll(report.notes().all().stream().flatMap(note -> note.addresses().stream()).toList());
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            var links = pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations();
            assertThat(links).isNotEmpty()
                    .allSatisfy(link -> assertThat(((PDAnnotationLink) link).getDestination()).isNotNull());
        }
    }

    @Test
    void nothingIsFetchedWhateverTheTemplatesAndTheTextsName() throws Exception {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            var secret = Files.writeString(folder.resolve("secret.css"), "body { content: url(x) }");
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            Files.writeString(Files.createDirectories(folder.resolve("team")).resolve("pdf-summary.ftl"),
                    "<img src=\"%s\" alt=\"x\"/><img src=\"%s\" alt=\"x\"/><p style=\"background: url(%s)\">Own summary</p><object data=\"%s\" type=\"image/png\"></object><link rel=\"stylesheet\" href=\"%s\"/>"
                            .formatted(address, secret.toUri(), address, address, secret.toUri()));
            var out = new ByteArrayOutputStream();
            writer.write(SampleReports.everywhere("<img src='" + address + "'/>"),
                    new ReportDesign(Optional.of(folder.resolve("team")), "apa"), out, new NullProgressMonitor());

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
            try (var pdf = Loader.loadPDF(out.toByteArray())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Own summary").contains("<img src=");
            }
        }
    }

    @Test
    void paperOfATemplateHoldsForPagesTurnedOnTheirSideToo() throws Exception {
        try (var own = PdfReportWriter.class.getResourceAsStream("templates/pdf.css")) {
            Files.writeString(folder.resolve("pdf.css"), new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("size: A4;", "size: letter;"));
        }
        var out = new ByteArrayOutputStream();
        writer.write(SampleReports.realistic(), new ReportDesign(Optional.of(folder), "apa"), out,
                new NullProgressMonitor());

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var widths = new HashSet<Integer>();
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() + page.getMediaBox().getHeight()).isEqualTo(612 + 792);
                widths.add((int) page.getMediaBox().getWidth());
            }
            assertThat(widths).containsExactlyInAnyOrder(612, 792);
        }
    }

    @Test
    void longTitleAndManyAuthorsFitOnTheTitlePage() throws Exception {
        var report = SampleReports.realistic();
        var authors = IntStream.range(0, 20).mapToObj(i -> "Analyst " + i + " of the desk for ports").toList();
        var cover = new Cover("What the papers know of the bids for the harbours, ".repeat(4), "Questions and answers, "
                .repeat(8), "Harbours of Vell", authors, report.cover().generated(), report.cover().marking(), "en");
        try (var pdf = Loader.loadPDF(written(new CasebookReport(cover, report.parts(), report.analysts(),
                report.articles(), report.layers(), report.text(), report.briefing(), report.findings(),
                report.statistics(), report.method(), report.notes(), report.warnings())))) {
            assertThat(text(pdf, 1)).contains("Analyst 19", "Annotations");
            assertThat(text(pdf, 2)).contains("Contents");
        }
    }

    @Test
    void brokenTemplateIsNamedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("pdf-notes.ftl"), "<p>\n${nothing.at.all}</p>");

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> writer.write(SampleReports.realistic(),
                        new ReportDesign(Optional.of(folder), "apa"), new ByteArrayOutputStream(),
                        new NullProgressMonitor()))
                .withMessageContaining("pdf-notes.ftl").withMessageContaining("2");
    }

    @Test
    void templateThatMakesNoMarkupSaysWhereToLook() throws Exception {
        Files.writeString(folder.resolve("pdf-summary.ftl"), "<p>never closed");

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> writer.write(SampleReports.realistic(),
                        new ReportDesign(Optional.of(folder), "apa"), new ByteArrayOutputStream(),
                        new NullProgressMonitor()))
                .withMessageContaining("cannot be typeset");
    }

    @Test
    void cancelledReportEnds() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> writer.write(SampleReports.realistic(), ReportDesign.DEFAULT,
                        new ByteArrayOutputStream(), monitor));
    }

    @Test
    void characterWithoutAFontIsShownAsItsNumberAndNamed() throws Exception {
        var poor = new PdfReportWriter(new SystemFonts(List.of()));
        var report = SampleReports.everywhere("Vell 港 closes");

        assertThat(poor.losses(report, ReportDesign.DEFAULT))
                .singleElement(InstanceOfAssertFactories.STRING).contains("Han", "港", "fonts-noto-cjk");
        try (var pdf = Loader.loadPDF(bytes(poor, report))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("U+6E2F");
        }
    }

    /** Most fonts for these scripts have outlines of PostScript. Skipped where the machine has no such font. */
    @ParameterizedTest
    @ValueSource(strings = { "서울의 항구는 내일 다시 열린다", "東京の港は明日再び開くとカタカナ", "上海港明天重新开放，市长说。", "臺北港明天重新開放" })
    void textOfEastAsiaIsReadBack(String words) throws Exception {
        var marked = SampleReports.marked(words);
        assumeThat(writer.losses(marked, ReportDesign.DEFAULT)).isEmpty();

        assertThat(cited(marked)).isNotEmpty().allSatisfy(passage -> assertThat(passage.words()).isEqualTo(words));
    }

    /** Skipped where the machine has not the fonts whose faces have the forms of a country each. */
    @ParameterizedTest
    @CsvSource({ "zh, sc", "zh-Hans, sc", "zh-TW, tc", "ja, jp", "ko, kr" })
    void chineseCharactersHaveTheFormsOfTheLanguage(String language, String face) throws Exception {
        var names = fonts(SampleReports.inLanguages(Map.of(language, "\u76F4\u9AA8\u6E2F")));
        assumeThat(names).anyMatch(name -> name.contains("CJK"));

        assertThat(names).anyMatch(name -> name.contains("CJK" + face)).noneMatch(
                name -> name.contains("CJK") && !name.contains("CJK" + face));
    }

    @Test
    void articlesOfSeveralLanguagesHaveTheirFormsEach() throws Exception {
        var names = fonts(SampleReports.inLanguages(
                Map.of("zh-CN", "\u76F4\u9AA8\u6E2F", "", "\u76F4\u9AA8\u6E2F\u306F", "zh-HK", "\u76F4\u9AA8\u6E2F")));
        assumeThat(names).anyMatch(name -> name.contains("CJK"));

        assertThat(names).anyMatch(name -> name.contains("CJKsc")).anyMatch(name -> name.contains("CJKjp"))
                .anyMatch(name -> name.contains("CJKtc"));
    }

    @Test
    void rightToLeftTextIsShapedAndReadBack() throws Exception {
        var words = "قالت الشركة Tessaline إن الميناء (2026) سيبقى مغلقا";
        var marked = SampleReports.marked(words);

        assertThat(cited(marked)).isNotEmpty().allSatisfy(passage -> assertThat(passage.words()).isEqualTo(words));
    }

    /** The names of the fonts of all pages. */
    private Set<String> fonts(CasebookReport report) throws IOException, CoreException {
        var names = new HashSet<String>();
        try (var pdf = Loader.loadPDF(written(report))) {
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(font).getName());
                }
            }
        }
        return names;
    }

    private List<CitedPassage> cited(CasebookReport report) throws IOException, CoreException {
        return cited(writer, report);
    }

    private List<CitedPassage> cited(PdfReportWriter by, CasebookReport report) throws IOException, CoreException {
        var file = Files.write(folder.resolve("report.pdf"), bytes(by, report));
        var cited = new ArrayList<CitedPassage>();
        new PdfReportReader().read(file, cited::add, new NullProgressMonitor());
        return cited;
    }

    private byte[] written(CasebookReport report) throws IOException, CoreException {
        return bytes(writer, report);
    }

    private static byte[] bytes(PdfReportWriter writer, CasebookReport report) throws IOException, CoreException {
        var out = new ByteArrayOutputStream();
        writer.write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    private static List<String> titles(PDDocument pdf) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }
}
