package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.scholion.core.report.content.VisibleText;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

/** Text that tries to be more than text, in a PDF. */
class HostilePdfTest {

    /** What stands for a character that no font of the machine has; its brackets turn in right-to-left text. */
    private static final Pattern MISSING = Pattern.compile("[\u27E8\u27E9]U\\+[0-9A-F]{4,6}[\u27E8\u27E9]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    @TempDir
    private Path folder;

    /**
     * What is quoted reads back. Of texts with marks on their letters all letters do: a page has marks of fonts without
     * positions for them beside their letters, Arabic ones on a stroke of their own.
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
            found.stream().filter(seen -> !isSame(words, seen)).forEach(seen -> different.add(Map.entry(words, seen)));
        }
        assertThat(different).isEmpty();
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

    private static boolean isSame(String words, String seen) {
        var wanted = plain(words);
        var shown = plain(seen);
        if (MISSING.matcher(shown).find()) { // by its number, which a reader can look up
            return letters(MISSING.matcher(shown).replaceAll("")).chars().allMatch(c -> wanted.indexOf(c) >= 0);
        }
        return MARKS.matcher(wanted).find() ? letters(wanted).equals(letters(shown)) : wanted.equals(shown);
    }

    /** Without blanks, which a line may end in, and what cannot be seen. */
    private static String plain(String text) {
        return VisibleText.of(text).replaceAll("[\\s\\p{Z}\u2066-\u2069]", "");
    }

    private static String letters(String text) {
        var letters = MARKS.matcher(text).replaceAll("").replace("\u0640", "");
        return letters.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
