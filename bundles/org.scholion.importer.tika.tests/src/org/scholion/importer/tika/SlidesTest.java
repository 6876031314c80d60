package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.model.SegmentKind.BOILERPLATE;
import static org.scholion.model.SegmentKind.HEADING;
import static org.scholion.model.SegmentKind.LIST;
import static org.scholion.model.SegmentKind.PARAGRAPH;
import static org.scholion.model.SegmentKind.TABLE;
import static org.scholion.model.SegmentKind.TITLE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Presentations as they read, slide by slide. */
class SlidesTest extends SessionTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String NAMES = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String MASTER = "<p:sldMaster" + NAMES + "><p:cSld><p:spTree>"
            + shape("<p:ph type=\"title\"/>", paragraph("", "Click to edit"))
            + shape("", paragraph("", "Port of Nordhaven")) + "</p:spTree></p:cSld><p:txStyles><p:bodyStyle>"
            + "<a:lvl1pPr><a:buChar char=\"*\"/></a:lvl1pPr></p:bodyStyle></p:txStyles></p:sldMaster>";
    private static final String LAYOUT = "<p:sldLayout" + NAMES + "><p:cSld><p:spTree>"
            + shape("<p:ph type=\"title\"/>", paragraph("", "Click to edit"))
            + "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"body\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:txBody><a:lstStyle><a:lvl1pPr>"
            + "<a:buNone/></a:lvl1pPr></a:lstStyle></p:txBody></p:sp></p:spTree></p:cSld></p:sldLayout>";

    @Test
    void titlesAreHeadingsAndBulletsMakeListsAsTheMasterSays() throws Exception {
        assertThat(segments(slide(
                shape("<p:ph idx=\"1\"/>", paragraph("", "North pier"),
                        paragraph("<a:pPr lvl=\"1\"><a:buAutoNum type=\"alphaLcParenR\"/></a:pPr>", "first"),
                        paragraph("<a:pPr lvl=\"1\"><a:buAutoNum type=\"alphaLcParenR\"/></a:pPr>", "second"),
                        paragraph("<a:pPr><a:buNone/></a:pPr>", "Plain.")),
                shape("<p:ph type=\"title\"/>", paragraph("", "What is open \ud83d\ude80")),
                shape("<p:ph type=\"body\" idx=\"3\"/>", paragraph("", "A layout without bullets.")),
                shape("<p:ph type=\"sldNum\" idx=\"4\"/>", paragraph("", "7")),
                shape("<p:ph type=\"ftr\" idx=\"5\"/>", paragraph("", "Draft")))))
                .containsExactly(tuple(HEADING, 1, "What is open \ud83d\ude80"), tuple(LIST, 1, "North pier"),
                        tuple(LIST, 2, "a) first"), tuple(LIST, 2, "b) second"), tuple(PARAGRAPH, 0, "Plain."),
                        tuple(PARAGRAPH, 0, "A layout without bullets."), tuple(BOILERPLATE, 0, "Port of Nordhaven"),
                        tuple(BOILERPLATE, 0, "Draft"));
    }

    /** The title of a layout has no index, as a box that fills no place. */
    @Test
    void boxesOfTextAreNoTitles() throws Exception {
        assertThat(segments(slide(shape("<p:ph type=\"title\"/>", paragraph("", "Costs")),
                shape("", paragraph("", "They doubled.")), shape("", paragraph("", "Nobody says why.")))))
                .containsExactly(tuple(HEADING, 1, "Costs"), tuple(PARAGRAPH, 0, "They doubled."),
                        tuple(PARAGRAPH, 0, "Nobody says why."), tuple(BOILERPLATE, 0, "Port of Nordhaven"));
    }

    @Test
    void titleOfAllNotesTablesAndHiddenSlidesAreTold() throws Exception {
        var cell = "<a:tc><a:txBody>%s</a:txBody></a:tc>";
        var row = "<a:tr>" + cell + cell + "</a:tr>";
        var table = "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>"
                + row.formatted(paragraph("", "Pier"), paragraph("", "Ships"))
                + row.formatted(paragraph("", "North"), paragraph("", "12"))
                + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
        var notes = "<p:notes" + NAMES + "><p:cSld><p:spTree>"
                + shape("<p:ph type=\"body\" idx=\"1\"/>", paragraph("", "Say it slowly."))
                + shape("<p:ph type=\"sldNum\" idx=\"2\"/>", paragraph("", "1")) + "</p:spTree></p:cSld></p:notes>";
        var first = slide(shape("<p:ph type=\"ctrTitle\"/>", paragraph("", "Harbour reopens")), table);
        var second = slide(shape("<p:ph type=\"title\"/>", paragraph("", "Costs"))).replace("<p:sld ",
                "<p:sld show=\"0\" ");
        assertThat(segments(first, notes, second)).containsExactly(tuple(TITLE, 0, "Harbour reopens"),
                tuple(TABLE, 0, "Pier\tShips\nNorth\t12"), tuple(PARAGRAPH, 0, "Notes: Say it slowly."),
                tuple(BOILERPLATE, 0, "[Hidden slide]"), tuple(HEADING, 1, "Costs"),
                tuple(BOILERPLATE, 0, "Port of Nordhaven"));
    }

    private static String slide(String... shapes) {
        return "<p:sld " + NAMES + "><p:cSld><p:spTree>" + String.join("", shapes) + "</p:spTree></p:cSld></p:sld>";
    }

    private static String shape(String place, String... paragraphs) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"x\"/><p:nvPr>" + place + "</p:nvPr></p:nvSpPr><p:txBody>"
                + String.join("", paragraphs) + "</p:txBody></p:sp>";
    }

    private static String paragraph(String properties, String words) {
        return "<a:p>" + properties + "<a:r><a:t>" + words + "</a:t></a:r></a:p>";
    }

    private static List<Tuple> segments(String slide) throws Exception {
        return segments(slide, "", "");
    }

    /** @param notes to the first slide, or an empty string */
    private static List<Tuple> segments(String first, String notes, String second) throws Exception {
        var entries = new ArrayList<Object>(List.of("[Content_Types].xml", types(), "_rels/.rels",
                relations(relation("p", "officeDocument", "ppt/presentation.xml")), "ppt/presentation.xml",
                "<p:presentation" + NAMES + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"a\"/>"
                        + (second.isEmpty() ? "" : "<p:sldId id=\"257\" r:id=\"b\"/>")
                        + "</p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels",
                relations(relation("a", "slide", "first.xml") + relation("b", "slide", "second.xml")),
                "ppt/first.xml", first, "ppt/second.xml", second.isEmpty() ? slide() : second, "ppt/layout.xml",
                LAYOUT, "ppt/master.xml", MASTER, "ppt/notes.xml", notes.isEmpty() ? "<x/>" : notes,
                "ppt/_rels/first.xml.rels",
                relations(relation("l", "slideLayout", "layout.xml")
                        + (notes.isEmpty() ? "" : relation("n", "notesSlide", "notes.xml"))),
                "ppt/_rels/second.xml.rels", relations(relation("l", "slideLayout", "layout.xml")),
                "ppt/_rels/layout.xml.rels", relations(relation("m", "slideMaster", "master.xml"))));
        var document = read(Samples.zip(folder, "made.pptx", entries.toArray()));
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }

    private static String types() throws IOException {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/ppt/presentation.xml\" ContentType=\""
                + TYPES + "presentation.main+xml\"/>");
        for (var part : List.of("first", "second", "layout", "master", "notes")) {
            types.append("<Override PartName=\"/ppt/" + part + ".xml\" ContentType=\"" + TYPES + part + "+xml\"/>");
        }
        return types + "</Types>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
