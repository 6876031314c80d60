package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.SampleReports;

class DocxReportReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsBackTheWordsOfEachPassageInNotesAndTables() throws IOException, CoreException {
        var report = SampleReports.realistic();
        var passages = read(WordFile.bytes(report, ReportDesign.DEFAULT));

        var words = words(report);
        assertThat(passages).allSatisfy(passage -> assertThat(passage.words())
                .isEqualTo(words.get(passage.address().text())));
        assertThat(passages).extracting(passage -> passage.address().text()).containsAll(words.keySet());
        assertThat(passages).extracting(CitedPassage::place).contains("note 1", "“Key points”, paragraph 1");
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void readsBackTextThatTriesToBeMoreThanText(String text) throws IOException, CoreException {
        var report = SampleReports.everywhere(text);
        var passages = read(WordFile.bytes(report, ReportDesign.DEFAULT));

        assertThat(passages).isNotEmpty();
        var words = words(report);
        assertThat(passages).allSatisfy(passage -> assertThat(passage.words())
                .isEqualTo(VisibleText.of(words.get(passage.address().text()))));
    }

    @Test
    void seesWordsThatSomebodyHasChanged() throws IOException, CoreException {
        var changed = edited("Tessaline will bid", "Tessaline will not bid");

        assertThat(read(changed)).extracting(CitedPassage::words)
                .contains("Tessaline will not bid for both terminals");
    }

    @Test
    void overlooksDeletedAndHiddenWords() throws IOException, CoreException {
        var changed = edited("Tessaline will bid", "Tessaline </w:t></w:r><w:del w:id=\"7\"><w:r><w:delText>never"
                + "</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>not</w:t></w:r><w:r><w:t>will bid");

        assertThat(read(changed)).extracting(CitedPassage::words).contains("Tessaline will bid for both terminals")
                .doesNotContain("Tessaline notwill bid for both terminals");
    }

    @Test
    void readsLinksThatAnotherProgramHasMadeFields() throws IOException, CoreException {
        var body = """
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "scholion:article/a1/\
                annotation/n3" \\l "5-9"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\
                more</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "scholion:article/a1/\
                annotation/n1#0-4" \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\
                some</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="HYPERLINK &quot;\
                scholion:article/a1/annotation/n2#5-10&quot;"><w:r><w:t>words</w:t></w:r></w:fldSimple></w:p>""";
        var parts = new WordFile(WordFile.bytes(SampleReports.empty(), ReportDesign.DEFAULT)).parts();
        parts.put("word/document.xml", new String(parts.get("word/document.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<w:body>", "<w:body>" + body.replace("\\", "\\\\"))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read(zipped(parts))).extracting(CitedPassage::words).containsExactly("more", "some", "words");
    }

    @Test
    void readsLinksOfWhichWordHasPutTheEndApart() throws IOException, CoreException {
        var report = SampleReports.realistic();
        var parts = new WordFile(WordFile.bytes(report, ReportDesign.DEFAULT)).parts();
        var links = new HashMap<String, String>();
        var relations = new String(parts.get("word/_rels/footnotes.xml.rels"), StandardCharsets.UTF_8);
        var link = Pattern.compile("Id=\"(\\w+)\"[^>]*Target=\"(scholion:[^#\"]+)#([^\"]+)\"");
        link.matcher(relations).results().forEach(found -> links.put(found.group(1), found.group(3)));
        assertThat(links).isNotEmpty();
        var notes = new String(parts.get("word/footnotes.xml"), StandardCharsets.UTF_8);
        for (var one : links.entrySet()) {
            notes = notes.replace("r:id=\"" + one.getKey() + "\"",
                    "r:id=\"" + one.getKey() + "\" w:anchor=\"" + one.getValue() + "\"");
        }
        var before = read(zipped(parts));
        parts.put("word/footnotes.xml", notes.getBytes(StandardCharsets.UTF_8));
        parts.put("word/_rels/footnotes.xml.rels",
                relations.replaceAll("(scholion:[^#\"]+)#[^\"]+", "$1").getBytes(StandardCharsets.UTF_8));

        assertThat(read(zipped(parts))).isEqualTo(before);
    }

    @Test
    void whatIsNoWordDocumentIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("report.docx"), "This is text.");

        assertThatThrownBy(() -> new DocxReportReader().read(file, passage -> {
        }, new NullProgressMonitor())).isInstanceOf(CoreException.class).hasMessageContaining(file.toString())
                .hasMessageContaining("no Word document");
    }

    private byte[] edited(String words, String others) throws IOException, CoreException {
        var parts = new WordFile(WordFile.bytes(SampleReports.realistic(), ReportDesign.DEFAULT)).parts();
        var notes = new String(parts.get("word/footnotes.xml"), StandardCharsets.UTF_8);
        assertThat(notes).contains(words);
        parts.put("word/footnotes.xml", notes.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    private List<CitedPassage> read(byte[] file) throws IOException, CoreException {
        var passages = new ArrayList<CitedPassage>();
        new DocxReportReader().read(Files.write(folder.resolve("report.docx"), file), passages::add,
                new NullProgressMonitor());
        return passages;
    }

    /** The quoted words of a report by their addresses. */
    private static Map<String, String> words(CasebookReport report) {
        var words = new HashMap<String, String>();
        for (var note : report.notes().all()) {
            for (int i = 0; i < note.addresses().size(); i++) {
                words.put(note.addresses().get(i).text(), note.entry().passages().get(i).quote());
            }
        }
        return words;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
