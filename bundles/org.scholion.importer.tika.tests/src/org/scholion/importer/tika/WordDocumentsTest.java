package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.importer.tika.Docx.item;
import static org.scholion.importer.tika.Docx.p;
import static org.scholion.importer.tika.Docx.r;
import static org.scholion.importer.tika.Docx.run;
import static org.scholion.importer.tika.Docx.style;
import static org.scholion.importer.tika.Docx.styled;
import static org.scholion.model.SegmentKind.BOILERPLATE;
import static org.scholion.model.SegmentKind.CAPTION;
import static org.scholion.model.SegmentKind.HEADING;
import static org.scholion.model.SegmentKind.LIST;
import static org.scholion.model.SegmentKind.PARAGRAPH;
import static org.scholion.model.SegmentKind.TABLE;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;

/** Word documents as they read, with what Word makes when it shows them. */
class WordDocumentsTest extends SessionTest {

    private static final String LEVELS = """
            <w:abstractNum w:abstractNumId="3">%s%s</w:abstractNum><w:abstractNum w:abstractNumId="4">%s</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>
            <w:num w:numId="5"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """
            .formatted(level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>"),
                    level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"), level(0, "lowerLetter", "(%1)", ""));
    private static final String HEADINGS = Docx.style("H1", "heading 1",
            "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
            + Docx.style("H2", "heading 2", "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
            + Docx.style("Own", "Our part", "<w:basedOn w:val=\"H2\"/>")
            + Docx.style("TOC1", "toc 1", "");

    private static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    @Test
    void headingsAndItemsHaveTheNumbersThatWordGivesThem() throws Exception {
        var docx = Docx.of(styled(style("H1"), r("Scope")), styled(style("H2"), r("Piers")),
                styled(style("Own"), r("Quays")), styled(item(2, 0), r("north")), styled(item(2, 0), r("south")),
                styled(item(5, 0), r("east")), styled(style("H1"), r("Terms")), styled(style("H2"), r("Ships")));
        assertThat(segments(docx.withStyles(HEADINGS).with("numbering", "numbering", LEVELS))).containsExactly(
                tuple(HEADING, 1, "1 Scope"), tuple(HEADING, 2, "1.1 Piers"), tuple(HEADING, 2, "1.2 Quays"),
                tuple(LIST, 1, "(a) north"), tuple(LIST, 1, "(b) south"), tuple(LIST, 1, "(a) east"),
                tuple(HEADING, 1, "2 Terms"), tuple(HEADING, 2, "2.1 Ships"));
    }

    @Test
    void tableOfContentsIsBoilerplateAndFieldsAreWhatTheyShow() throws Exception {
        var begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
        var separate = run("<w:fldChar w:fldCharType=\"separate\"/>");
        var end = run("<w:fldChar w:fldCharType=\"end\"/>");
        var docx = Docx.of(
                styled("", begin, run("<w:instrText> TOC \\o </w:instrText>"), separate, r("Scope"), r("\t1")),
                styled("", r("Terms\t2"), end), styled(style("TOC1"), r("Ships\t9")),
                styled("", r("Ask "), begin,
                        run("<w:instrText> HYPERLINK \"https://harbour.example/q\" </w:instrText>"),
                        separate, r("the master"), end, r(" by "), begin, run("<w:instrText>DATE</w:instrText>"),
                        separate, r("3 March"), end, r(".")));
        var read = read(docx.withStyles(HEADINGS));
        assertThat(segments(read)).containsExactly(tuple(BOILERPLATE, 0, "Scope 1\nTerms 2\nShips 9"),
                tuple(PARAGRAPH, 0, "Ask the master by 3 March."));
        assertThat(read.links()).extracting(l -> l.span().of(read.text()), l -> l.target())
                .containsExactly(tuple("the master", "https://harbour.example/q"));
    }

    @Test
    void headingOnANewPageAndOneInTheLookOfContentsAreHeadings() throws Exception {
        var styles = HEADINGS.replace("\"toc 1\"/>", "\"toc 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");
        var docx = Docx.of(styled(style("H1"), run("<w:br w:type=\"page\"/>"), r("Scope")),
                styled(style("TOC1"), r("Ships 9")), styled("", run("<w:fldChar w:fldCharType=\"begin\"/>"),
                        run("<w:instrText>TOC</w:instrText>"), run("<w:fldChar w:fldCharType=\"separate\"/>")),
                styled(style("H1"), run("<w:fldChar w:fldCharType=\"end\"/>"), r("Terms")));
        assertThat(segments(docx.withStyles(styles).with("numbering", "numbering", LEVELS))).containsExactly(
                tuple(HEADING, 1, "1 Scope"), tuple(HEADING, 1, "Ships 9"), tuple(HEADING, 1, "2 Terms"));
    }

    @Test
    void textBoxesAreReadOnceAndAfterTheirParagraph() throws Exception {
        var box = "<w:txbxContent>" + p("In the box \ud83d\ude80.") + "</w:txbxContent>";
        var docx = Docx.of(styled("", r("Before "),
                run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:docPr id=\"1\" descr=\"Cranes at dusk\"/>"
                        + "<wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"),
                r("and after.")), p("The end."));
        assertThat(segments(docx)).containsExactly(tuple(PARAGRAPH, 0, "Before and after."),
                tuple(PARAGRAPH, 0, "In the box \ud83d\ude80."), tuple(BOILERPLATE, 0, "[Cranes at dusk]"),
                tuple(PARAGRAPH, 0, "The end."));
    }

    @Test
    void notesHaveTheirMarksAndRemarksAndHiddenWordsStandBeside() throws Exception {
        var notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("-") + "</w:footnote><w:footnote w:id=\"7\">"
                + p(" So they say.") + "</w:footnote>";
        var docx = Docx.of(
                styled("", r("Ships"), run("<w:footnoteReference w:id=\"7\"/>"), r(" may "),
                        run("<w:rPr><w:vanish/></w:rPr><w:t>not </w:t>"), r("enter"),
                        run("<w:endnoteReference w:id=\"2\"/>"), r("."), run("<w:commentReference w:id=\"4\"/>")),
                p("The end."))
                .with("footnotes", "footnotes", notes)
                .with("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + p("Since 1897.") + "</w:endnote>")
                .with("comments", "comments",
                        "<w:comment w:id=\"4\" w:author=\"Bo Cho\">" + p("Really?") + "</w:comment>");
        assertThat(segments(docx)).containsExactly(tuple(PARAGRAPH, 0, "Ships[1] may enter[i]."),
                tuple(PARAGRAPH, 0, "[1] So they say."), tuple(BOILERPLATE, 0, "Comment by Bo Cho: Really?"),
                tuple(BOILERPLATE, 0, "not"), tuple(PARAGRAPH, 0, "The end."),
                tuple(PARAGRAPH, 0, "[i] Since 1897."));
    }

    @Test
    void wordsThatWereMovedAwayAndEndsThatWereDeletedAreGone() throws Exception {
        var docx = Docx.of(
                styled("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("Ships "),
                        "<w:moveFrom w:id=\"2\"><w:r><w:t>never</w:t></w:r></w:moveFrom>"),
                styled("", r("may "), "<w:moveTo w:id=\"3\"><w:r><w:t>always</w:t></w:r></w:moveTo>", r(" enter.")),
                styled("<w:framePr w:dropCap=\"drop\"/>", r("T")), styled("", r("he ferry follows.")));
        assertThat(segments(docx)).containsExactly(tuple(PARAGRAPH, 0, "Ships may always enter."),
                tuple(PARAGRAPH, 0, "The ferry follows."));
    }

    @Test
    void cellsKeepTheirColumnsAndFramesArePlainParagraphs() throws Exception {
        var cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        var table = "<w:tbl><w:tr>" + cell.formatted("<w:gridSpan w:val=\"2\"/>", p("Pier"))
                + cell.formatted("", p("Ships"))
                + "</w:tr><w:tr>" + cell.formatted("", p("North")) + cell.formatted("", p("1") + p("2"))
                + "<w:sdt><w:sdtContent>" + cell.formatted("", p("12")) + "</w:sdtContent></w:sdt></w:tr></w:tbl>";
        var frame = "<w:tbl><w:tr>" + cell.formatted("", p("Note well.") + p("All of it.")) + "</w:tr></w:tbl>";
        assertThat(segments(Docx.of(table, frame))).containsExactly(
                tuple(TABLE, 0, "Pier\t\tShips\nNorth\t1 2\t12"), tuple(PARAGRAPH, 0, "Note well."),
                tuple(PARAGRAPH, 0, "All of it."));
    }

    @Test
    void chartsTellTheirValuesAndFormulasStandInOneLine() throws Exception {
        var chart = "<c:chartSpace xmlns:c=\"urn:chart\" xmlns:a=\"urn:a\"><c:chart><c:title><a:t>Ships by day</a:t></c:title><c:plotArea>"
                + "<c:ser><c:tx><c:v>Share</c:v></c:tx><c:cat><c:pt idx=\"0\"><c:v>Monday</c:v></c:pt></c:cat><c:val>"
                + "<c:formatCode>0%</c:formatCode><c:pt idx=\"0\"><c:v>0.25</c:v></c:pt></c:val></c:ser></c:plotArea></c:chart></c:chartSpace>";
        var docx = Docx.of(
                styled("", r("See "), run("<w:drawing><c:chart r:id=\"chart\"/></w:drawing>"), r("it: "),
                        "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>"),
                styled("", r("Tick "), run("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"))).withRaw("chart", chart);
        assertThat(segments(docx)).containsExactly(tuple(PARAGRAPH, 0, "See it: a/b"),
                tuple(CAPTION, 0, "Ships by day"), tuple(TABLE, 0, "\tShare\nMonday\t25%"),
                tuple(PARAGRAPH, 0, "Tick \u2611"));
    }

    private static List<Tuple> segments(Docx docx) throws Exception {
        return segments(read(docx));
    }

    private static ExtractedDocument read(Docx docx) throws Exception {
        return read(docx.write(folder, "made.docx"));
    }

    private static List<Tuple> segments(ExtractedDocument document) {
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }
}
