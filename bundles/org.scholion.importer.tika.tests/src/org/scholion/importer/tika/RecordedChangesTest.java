package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

/** What was deleted while changes were recorded is still in the file, and no text any more. */
class RecordedChangesTest extends SessionTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @Test
    void deletedWordsOfADocxAreLeftOutWhereTheyStand() throws Exception {
        var body = "<w:p><w:r><w:t xml:space=\"preserve\">Ships </w:t></w:r><w:del w:id=\"0\" w:author=\"J\"><w:r>"
                + "<w:delText>must not</w:delText></w:r></w:del><w:ins w:id=\"1\" w:author=\"J\"><w:r><w:t>may</w:t></w:r>"
                + "</w:ins><w:r><w:t xml:space=\"preserve\"> enter.</w:t></w:r></w:p><w:p><w:r><w:t>They must not.</w:t></w:r></w:p>";
        var docx = Samples.zip(folder, "changes.docx", "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        assertThat(read(docx).text()).isEqualTo("Ships may enter.\n\nThey must not.");
    }

    @Test
    void deletedParagraphsOfAnOdtAreLeftOut() throws Exception {
        var content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:tracked-changes>"
                + "<text:changed-region text:id=\"a\"><text:deletion><text:p>Ships must go.</text:p></text:deletion>"
                + "</text:changed-region></text:tracked-changes><text:p>Ships may <text:change text:change-id=\"a\"/>enter.</text:p>"
                + "<text:p>Ships must go.</text:p></office:text></office:body></office:document-content>";
        var odt = Samples.zip(folder, "changes.odt", "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", content);
        assertThat(read(odt).text()).isEqualTo("Ships may enter.\n\nShips must go.");
    }

    @Test
    void deletedWordsOfAnRtfAreLeftOutAndRemarksStandAtTheEnd() throws Exception {
        var rtf = Samples.text(folder, "changes.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Ships {\\deleted must "
                        + "n\\'f6t}{\\revised may} enter{\\*\\atnid J}{\\*\\atnauthor Jon}\\chatn{\\*\\annotation{\\*\\atnref 0}\\pard "
                        + "Is that so?} the port.\\par The pier is open.\\par}");
        assertThat(segments(read(rtf))).containsExactly(
                tuple(SegmentKind.PARAGRAPH, "Ships may enter the port."),
                tuple(SegmentKind.PARAGRAPH, "The pier is open."), tuple(SegmentKind.BOILERPLATE, "Is that so?"));
    }

    @Test
    void rowsOfAnRtfAreATable() throws Exception {
        var row = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl ";
        var rtf = Samples.text(folder, "table.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Ships by day.\\par " + row
                        + "Day\\cell {\\b Ships}\\cell\\row " + row + "Mon\\par day\\cell 12\\cell\\row " + row
                        + "\\cell 7\\cell\\row\\pard That is all.\\par}");
        assertThat(segments(read(rtf))).containsExactly(tuple(SegmentKind.PARAGRAPH, "Ships by day."),
                tuple(SegmentKind.TABLE, "Day\tShips\nMon day\t12\n\t7"),
                tuple(SegmentKind.PARAGRAPH, "That is all."));
    }

    private static List<Tuple> segments(ExtractedDocument document) {
        return document.segments().stream().map(s -> tuple(s.kind(), s.span().of(document.text()))).toList();
    }
}
