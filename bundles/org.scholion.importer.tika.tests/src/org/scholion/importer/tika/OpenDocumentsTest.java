package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.model.SegmentKind.BOILERPLATE;
import static org.scholion.model.SegmentKind.CAPTION;
import static org.scholion.model.SegmentKind.HEADING;
import static org.scholion.model.SegmentKind.LIST;
import static org.scholion.model.SegmentKind.PARAGRAPH;
import static org.scholion.model.SegmentKind.QUOTE;
import static org.scholion.model.SegmentKind.TABLE;
import static org.scholion.model.SegmentKind.TITLE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** OpenDocument texts, sheets and slides as they read. */
class OpenDocumentsTest extends SessionTest {

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = names("office", "style", "text", "table", "draw", "presentation", "chart")
            + " xmlns:fo='urn:fo' xmlns:svg='urn:svg' xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:dc='urn:dc'";
    private static final String STYLES = "<style:style style:name='Title' style:family='paragraph'/>"
            + "<style:style style:name='Quotations' style:family='paragraph'/><style:style style:name='P1' style:family='paragraph' "
            + "style:parent-style-name='Quotations'/><style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
            + "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/><text:outline-level-style text:level='2' "
            + "style:num-format='1' text:display-levels='2'/></text:outline-style><text:list-style style:name='L1'>"
            + "<text:list-level-style-number text:level='1' style:num-format='a' style:num-suffix=')'/><text:list-level-style-bullet "
            + "text:level='2' text:bullet-char='*'/></text:list-style>";

    @Test
    void headingsAndItemsHaveTheirNumbers() throws Exception {
        var list = "<text:list text:style-name='L1'%s><text:list-item>%s</text:list-item><text:list-item>%s</text:list-item></text:list>";
        assertThat(segments("text", STYLES, p("Title", "Harbour reopens"), h(1, "Scope"), h(2, "Piers"),
                list.formatted(" xml:id='a'", p("", "north") + "<text:list><text:list-item>" + p("", "inner")
                        + "</text:list-item></text:list>", p("", "south")),
                p("P1", "We are ready."), list.formatted(" text:continue-list='a'", p("", "east"), p("", "west")),
                h(1, "Terms"))).containsExactly(tuple(TITLE, 0, "Harbour reopens"), tuple(HEADING, 1, "1 Scope"),
                        tuple(HEADING, 2, "1.1 Piers"), tuple(LIST, 1, "a) north"), tuple(LIST, 2, "inner"),
                        tuple(LIST, 1, "b) south"), tuple(QUOTE, 0, "We are ready."), tuple(LIST, 1, "c) east"),
                        tuple(LIST, 1, "d) west"), tuple(HEADING, 1, "2 Terms"));
    }

    @Test
    void notesRemarksBoxesAndHiddenWordsStandBesideTheText() throws Exception {
        var note = "<text:note text:note-class='%s'><text:note-citation>%s</text:note-citation><text:note-body>%s</text:note-body></text:note>";
        var words = "Ships" + note.formatted("footnote", "1", p("", "So they say.")) + " may"
                + "<text:span text:style-name='T1'> not</text:span> enter"
                + note.formatted("endnote", "i", p("", "Since 1897."))
                + ".<office:annotation><dc:creator>Bo Cho</dc:creator><dc:date>2026-03-03</dc:date>" + p("", "Really?")
                + "</office:annotation><draw:frame><draw:text-box>" + p("", "In the box \ud83d\ude80.")
                + "</draw:text-box><svg:desc>Cranes at dusk</svg:desc></draw:frame>";
        assertThat(segments("text", STYLES,
                "<text:table-of-content><text:index-body><text:index-title>" + p("", "Contents") + "</text:index-title>"
                        + p("", "Scope<text:tab/>1") + "</text:index-body></text:table-of-content>",
                p("", words), p("", "The end."))).containsExactly(tuple(BOILERPLATE, 0, "Contents\nScope 1"),
                        tuple(PARAGRAPH, 0, "Ships[1] may enter[i]."), tuple(PARAGRAPH, 0, "In the box \ud83d\ude80."),
                        tuple(PARAGRAPH, 0, "[1] So they say."), tuple(BOILERPLATE, 0, "Comment by Bo Cho: Really?"),
                        tuple(BOILERPLATE, 0, "[Cranes at dusk]"), tuple(BOILERPLATE, 0, "not"),
                        tuple(PARAGRAPH, 0, "The end."), tuple(PARAGRAPH, 0, "[i] Since 1897."));
    }

    @Test
    void sheetsHaveTheirNamesAndCellsStandInTheirColumns() throws Exception {
        var cell = "<table:table-cell>%s</table:table-cell>";
        var sheet = "<table:table table:name='%s' table:style-name='%s'><table:table-row>"
                + cell.formatted(p("", "Pier"))
                + "<table:table-cell table:number-columns-repeated='2'/>" + cell.formatted(p("", "12 %%"))
                + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048575'><table:table-cell/></table:table-row></table:table>";
        var hidden = "<style:style style:name='ta1'><style:table-properties table:display='false'/></style:style>";
        assertThat(segments("spreadsheet", hidden, sheet.formatted("Ships", ""), sheet.formatted("Costs", "ta1")))
                .containsExactly(tuple(HEADING, 1, "Ships"), tuple(TABLE, 0, "Pier\t\t\t12 %"),
                        tuple(BOILERPLATE, 0, "[Hidden sheet]"), tuple(HEADING, 1, "Costs"),
                        tuple(TABLE, 0, "Pier\t\t\t12 %"));
    }

    @Test
    void slidesHaveTheirTitlesFirstAndNotesAreTold() throws Exception {
        var frame = "<draw:frame presentation:class='%s'><draw:text-box>%s</draw:text-box></draw:frame>";
        var slide = "<draw:page>"
                + frame.formatted("outline",
                        "<text:list><text:list-item>" + p("", "North pier") + "</text:list-item></text:list>")
                + frame.formatted("title", p("", "What is open")) + "<presentation:notes>"
                + frame.formatted("notes", p("", "Say it slowly.")) + frame.formatted("page-number", p("", "1"))
                + "</presentation:notes></draw:page>";
        assertThat(segments("presentation", "", slide)).containsExactly(tuple(HEADING, 1, "What is open"),
                tuple(LIST, 1, "North pier"), tuple(PARAGRAPH, 0, "Notes: Say it slowly."));
    }

    @Test
    void whatIsWrittenOnTheMasterStandsOnAllSlides() throws Exception {
        var frame = "<draw:frame presentation:class='%s'><draw:text-box>%s</draw:text-box></draw:frame>";
        var styles = "<office:document-styles" + NAMES + "><office:master-styles><style:master-page>"
                + frame.formatted("footer", p("", "For the board only")) + frame.formatted("title", p("", "Click here"))
                + frame.formatted("", p("", "&lt;number&gt;")) + frame.formatted("", p("", "Port of Nordhaven"))
                + "</style:master-page></office:master-styles></office:document-styles>";
        assertThat(segments(Samples.zip(folder, "master.odp", "mimetype",
                "application/vnd.oasis.opendocument.presentation", "content.xml",
                content("presentation", "", "<draw:page>" + frame.formatted("title", p("", "Costs")) + "</draw:page>"),
                "styles.xml", styles))).containsExactly(tuple(HEADING, 1, "Costs"),
                        tuple(BOILERPLATE, 0, "For the board only"), tuple(BOILERPLATE, 0, "Port of Nordhaven"));
    }

    @Test
    void chartsTellTheirValuesOnce() throws Exception {
        var content = content("text", "",
                p("", "See<draw:frame><draw:object xlink:href='./Object 1'/></draw:frame> it.<draw:frame><draw:object xlink:href='Object 1/'/></draw:frame>"));
        var cell = "<table:table-cell>%s</table:table-cell>";
        var chart = content("chart", "", "<chart:chart><chart:title>" + p("", "Ships by day")
                + "</chart:title><table:table><table:table-row>" + cell.formatted(p("", "Monday"))
                + cell.formatted(p("", "12"))
                + "</table:table-row></table:table></chart:chart>");
        assertThat(segments(Samples.zip(folder, "chart.odt", "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", content, "Object 1/content.xml", chart))).containsExactly(
                        tuple(PARAGRAPH, 0, "See it."), tuple(CAPTION, 0, "Ships by day"),
                        tuple(TABLE, 0, "Monday\t12"));
    }

    private static String names(String... prefixes) {
        var names = new ArrayList<String>();
        for (var prefix : prefixes) {
            names.add(" xmlns:" + prefix + "='" + URN + prefix + ":1.0'");
        }
        return String.join("", names);
    }

    private static String p(String style, String words) {
        return "<text:p text:style-name='" + style + "'>" + words + "</text:p>";
    }

    private static String h(int level, String words) {
        return "<text:h text:outline-level='" + level + "'>" + words + "</text:h>";
    }

    private static String content(String kind, String styles, String... body) {
        return "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:" + kind + ">" + String.join("", body) + "</office:"
                + kind
                + "></office:body></office:document-content>";
    }

    private static List<Tuple> segments(String kind, String styles, String... body) throws Exception {
        return segments(Samples.zip(folder, "made.od", "mimetype", "application/vnd.oasis.opendocument." + kind,
                "content.xml", content(kind, styles, body)));
    }

    private static List<Tuple> segments(Path file) throws Exception {
        var document = read(file);
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }
}
