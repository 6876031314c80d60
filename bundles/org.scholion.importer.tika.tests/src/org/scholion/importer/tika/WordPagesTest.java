package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

/** Pages and mails that Word wrote: its lists are paragraphs that begin with a bullet. */
class WordPagesTest extends SessionTest {

    private static final String PROSE = "The harbour master said on Tuesday that ships may enter again, after weeks in "
            + "which the northern pier was closed for repairs, and that the first freighters are expected soon.";
    private static final String FILLER = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>";

    @Test
    void paragraphsThatWordCallsItemsAreItemsWithoutTheirBullets() throws Exception {
        var page = read("page.htm", item("First", 1, "l0", "Symbol", "·") + item("Middle", 2, "l0", "Courier New", "o")
                + item("Middle", 3, "l0", "Wingdings", "§") + item("Last", 1, "l0", "Symbol", "·"));

        assertThat(page.segments()).filteredOn(s -> s.kind() == SegmentKind.LIST)
                .extracting(s -> s.kind(), s -> s.level(), s -> s.span().of(page.text()))
                .containsExactly(tuple(SegmentKind.LIST, 1, "North pier, First of 1."),
                        tuple(SegmentKind.LIST, 2, "North pier, Middle of 2."),
                        tuple(SegmentKind.LIST, 3, "North pier, Middle of 3."),
                        tuple(SegmentKind.LIST, 1, "North pier, Last of 1."));
    }

    @Test
    void numbersOfItemsStay() throws Exception {
        var page = read("numbers.htm",
                item("First", 1, "l1", "Calibri", "1.") + item("Middle", 2, "l1", "Calibri", "a)")
                        + item("Last", 1, "l1", "Calibri", "2."));

        assertThat(lists(page)).isEqualTo("1. North pier, First of 1.|a) North pier, Middle of 2.|"
                + "2. North pier, Last of 1.");
    }

    @Test
    void itemsOfAFilteredPageAreKnownByTheBlanksBehindTheirBullets() throws Exception {
        var page = read("filtered.htm",
                "<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt'><span "
                        + "style='font-family:Symbol'>·" + FILLER + "</span>North pier</p>"
                        + "<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span "
                        + "style='font-family:\"Courier New\"'>o" + FILLER + "</span>Quay 4</p>"
                        + "<p class=MsoListParagraph>Only indented</p>");

        assertThat(page.segments()).filteredOn(s -> s.kind() == SegmentKind.LIST)
                .extracting(s -> s.level(), s -> s.span().of(page.text()))
                .containsExactly(tuple(1, "North pier"), tuple(2, "Quay 4"));
        assertThat(page.text()).contains("Only indented");
    }

    @Test
    void marksOfNotesStandApartFromTheWordsBeforeThem() throws Exception {
        var text = read("notes.htm", "<p class=MsoNormal>Ships may enter<a href='#_ftn1' name='_ftnref1'><span "
                + "class=MsoFootnoteReference><span style='mso-special-character:footnote'></span></span></a> again<a "
                + "href='#_edn1' name='_ednref1'><span class=MsoEndnoteReference><sup>i</sup></span></a>. See <a "
                + "href='#pier2'>2</a>, m<sup>2</sup> and the port<sup><a href='#fn3'>3</a></sup>.</p>"
                + "<div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'><span "
                + "class=MsoFootnoteReference></span></a> The harbour master, on Tuesday.</p></div>").text();

        assertThat(text).contains("Ships may enter[1] again[i]. See 2, m2 and the port[3].",
                "[1] The harbour master, on Tuesday.");
    }

    @Test
    void listsOfManyItemsAreReadToTheirEnd() throws Exception {
        var fillers = "<p class=MsoListParagraph>North pier " + ("<b>a" + FILLER + "</b>").repeat(20_000) + "</p>";
        var page = read("many.htm", "<p class=MsoListParagraph style='mso-list:l0 level1'>Quay</p>\n".repeat(50_000));

        assertThat(page.segments()).filteredOn(s -> s.kind() == SegmentKind.LIST).hasSize(50_000);
        assertThat(page.extraction().warnings()).isEmpty();
        assertThat(read("fillers.htm", fillers).extraction().warnings()).isEmpty();
    }

    private static String item(String place, int level, String list, String font, String mark) {
        return "<p class=MsoListParagraphCxSp" + place + " style='margin-left:" + 36 * level
                + ".0pt;text-indent:-18.0pt;mso-list:" + list + " level" + level + " lfo1'><![if !supportLists]><span "
                + "style='font-family:\"" + font + "\";mso-fareast-font-family:\"" + font
                + "\"'><span style='mso-list:Ignore'>" + mark + FILLER + "</span></span><![endif]>North pier, " + place
                + " of " + level + ".<o:p></o:p></p>\n";
    }

    private static String lists(ExtractedDocument page) {
        return String.join("|", page.segments().stream().filter(s -> s.kind() == SegmentKind.LIST)
                .map(s -> s.span().of(page.text())).toList());
    }

    private static ExtractedDocument read(String name, String items) throws Exception {
        var prose = "<p class=MsoNormal>" + PROSE + "<o:p></o:p></p>\n";
        return read(Samples.text(folder, name, "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head>"
                + "<meta charset=utf-8><meta name=Generator content='Microsoft Word 15'><title>Piers</title></head>"
                + "<body lang=EN-GB><div class=WordSection1>" + prose.repeat(3) + items + prose.repeat(2)
                + "</div></body></html>"));
    }
}
