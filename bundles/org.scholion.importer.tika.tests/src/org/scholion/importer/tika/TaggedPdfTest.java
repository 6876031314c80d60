package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scholion.model.SegmentKind;

/** PDFs that say what their text is, truly and untruly. */
class TaggedPdfTest extends SessionTest {

    private static final String HARBOUR = "The harbour master said on Tuesday that ships may enter again after weeks in which "
            + "the northern pier was closed for repairs that took three weeks longer than anybody in the town had planned.";
    private static final String FREIGHT = "Nobody would say who pays for the work, and the authority left open the questions "
            + "that it had been sent in writing. Two of the three cranes are running, and the third one follows next month.";
    private static final String FERRY = "Freighters are expected before the end of the week. On Monday morning the ferry follows, "
            + "with room for sixty cars and a restaurant that nobody has asked for but many will visit all the same.";

    @Test
    void headingsAreWhatTheTagsSayWhateverTheyLookLike() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Document").element("H1", 70, 100, "Harbour reopens");
            pdf.element("P", 70, 112, Pdf.broken(HARBOUR, 400)).element("H3", 70, 160, "What is open");
            pdf.element("P", 70, 172, Pdf.broken(FREIGHT, 400));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.HEADING, 1, "Harbour reopens"),
                    tuple(SegmentKind.PARAGRAPH, 0, HARBOUR), tuple(SegmentKind.HEADING, 3, "What is open"),
                    tuple(SegmentKind.PARAGRAPH, 0, FREIGHT));
        }
    }

    @Test
    void typesOfTheDocumentsOwnStandForThoseOfTheStandard() throws Exception {
        try (var pdf = new Pdf().page()) {
            var roles = new COSDictionary();
            roles.setName("Chapter", "Level");
            roles.setName("Level", "H2");
            roles.setName("Title", "P");
            roles.setName("Loop", "Loop");
            pdf.open("Document").element("Title", 70, 80, "On harbours").element("Chapter", 70, 100, "Harbour reopens");
            pdf.element("P", 70, 112, Pdf.broken(HARBOUR, 400)).element("Loop", 70, 180, Pdf.broken(FERRY, 400));
            pdf.shut().element().setItem(COSName.ROLE_MAP, roles);
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.TITLE, 0, "On harbours"),
                    tuple(SegmentKind.HEADING, 2, "Harbour reopens"), tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void paragraphGoesOnOnTheNextPageWithArtifactsAndANoteInBetween() throws Exception {
        var lines = Pdf.broken(FREIGHT.replace(", and", ". And"), 200);
        int half = lines.length / 2;
        try (var pdf = new Pdf().page()) {
            pdf.running().lines(70, 40, "Harbour news").end();
            pdf.open("P").tagged(70, 700, Arrays.copyOf(lines, half)).element("Note", 70, 790, "1 In the town hall.");
            pdf.page().running().lines(70, 40, "Page two").end();
            pdf.tagged(70, 90, Arrays.copyOfRange(lines, half, lines.length)).shut();
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.BOILERPLATE, 0, "Harbour news"),
                    tuple(SegmentKind.PARAGRAPH, 0, FREIGHT.replace(", and", ". And")),
                    tuple(SegmentKind.BOILERPLATE, 0, "Page two"),
                    tuple(SegmentKind.PARAGRAPH, 0, "1 In the town hall."));
        }
    }

    @Test
    void paragraphGoesOnInTheNextColumnWhateverStandsBesideIt() throws Exception {
        var lines = Pdf.broken(FREIGHT, 150);
        int half = lines.length / 2;
        try (var pdf = new Pdf().page()) {
            pdf.open("P").tagged(70, 200, Arrays.copyOf(lines, half));
            pdf.tagged(300, 140, Arrays.copyOfRange(lines, half, lines.length)).shut();
            pdf.element("P", 300, 220, Pdf.broken(FERRY, 150));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, FREIGHT),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void orderIsThatOfTheTree() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Document").open("Sect").shut().element("P", 300, 100, Pdf.broken(FERRY, 180));
            pdf.element("P", 70, 100, Pdf.broken(HARBOUR, 180));
            assertThat(PdfTest.texts(read(pdf))).containsExactly(FERRY, HARBOUR);
        }
    }

    @Test
    void itemsHaveTheLevelsOfTheirLists() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.element("P", 70, 80, Pdf.broken(HARBOUR, 400)).open("L");
            item(pdf, 120, "\u2022", "South pier").open("LI").open("LBody").open("L");
            item(pdf, 132, "a.", "North crane").shut().shut().shut();
            item(pdf, 144, "\u2022", "Fish market").shut();
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.LIST, 1, "South pier"), tuple(SegmentKind.LIST, 2, "a. North crane"),
                    tuple(SegmentKind.LIST, 1, "Fish market"));
        }
    }

    private static Pdf item(Pdf pdf, float y, String label, String words) throws Exception {
        pdf.open("LI").element("Lbl", 70, y, label).open("LBody");
        return pdf.element("P", 150, y, words).shut().shut();
    }

    @Test
    void cellsStandInTheirColumnsThoughSomeReachOverOthersOrAreEmpty() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.element("P", 70, 80, Pdf.broken(HARBOUR, 400)).open("Table").element("Caption", 70, 120,
                    "Ships a week");
            pdf.open("THead").open("TR").element("TH", 70, 140, "Pier");
            pdf.open("TH").tagged(200, 140, "Ships").element().setItem(COSName.A, attribute("ColSpan", 2));
            pdf.shut().element("TH", 400, 140, "Open").shut().shut().open("TBody");
            pdf.open("TR").open("TD").tagged(70, 160, "North").element().setItem(COSName.A, attribute("RowSpan", 2));
            pdf.shut().element("TD", 200, 160, "12").element("TD", 300, 160, "9").element("TD", 400, 160, "yes").shut();
            pdf.open("TR").element("TD", 200, 180, "3").open("TD").shut().open("TD");
            pdf.element("P", 400, 180, "as the harbour").element("P", 400, 192, "master says").shut().shut();
            pdf.shut().shut().element("P", 70, 260, Pdf.broken(FERRY, 400));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.CAPTION, 0, "Ships a week"), tuple(SegmentKind.TABLE, 0,
                            "Pier\tShips\t\tOpen\nNorth\t12\t9\tyes\n\t3\t\tas the harbour master says"),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    private static COSDictionary attribute(String name, int value) {
        var attributes = new COSDictionary();
        attributes.setInt(name, value);
        return attributes;
    }

    @Test
    void tableThatOnlyPlacesTextIsNone() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Table").open("TR").element("TD", 70, 100, Pdf.broken(HARBOUR + " " + FREIGHT, 180));
            pdf.element("TD", 300, 100, Pdf.broken(FERRY + " " + FREIGHT, 180)).shut();
            pdf.open("TR").element("TD", 70, 400, Pdf.broken(FERRY, 180)).shut().shut();
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR + " " + FREIGHT),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY + " " + FREIGHT), tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void quotesCaptionsContentsAndWhatPicturesShowAreTold() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("TOC").element("TOCI", 70, 60, "What is open 1").shut();
            pdf.open("BlockQuote").element("P", 70, 100, Pdf.broken(HARBOUR, 400)).shut();
            pdf.open("Figure").says(COSName.ALT, "A crane at night").tagged(70, 180, "0 50 100");
            pdf.element("Caption", 70, 200, "The crane").shut().element("P", 70, 240, Pdf.broken(FERRY, 400));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.BOILERPLATE, 0, "What is open 1"),
                    tuple(SegmentKind.QUOTE, 0, HARBOUR), tuple(SegmentKind.BOILERPLATE, 0, "[A crane at night]"),
                    tuple(SegmentKind.PARAGRAPH, 0, "0 50 100"), tuple(SegmentKind.CAPTION, 0, "The crane"),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void whatIsToBeReadInsteadOfSignsIsRead() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("P").tagged(70, 100, "The minister of").open("Span").says(COSName.ACTUAL_TEXT, "transport");
            pdf.tagged(145, 100, "tr@nspxrt").shut().tagged(200, 100, "resigned on Monday").shut();
            assertThat(segments(pdf))
                    .containsExactly(tuple(SegmentKind.PARAGRAPH, 0, "The minister of transport resigned on Monday"));
        }
    }

    @Test
    void languageIsThatOfTheOutermostElement() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Document").says(COSName.LANG, "cy-GB").element("P", 70, 100, "12 34 56");
            assertThat(read(pdf).properties().language()).isEqualTo("cy-GB");
        }
    }

    @Test
    void textOutsideOfAllElementsIsToldAtItsPlace() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.element("P", 70, 100, Pdf.broken(HARBOUR + " " + FREIGHT, 400)).element("P", 70, 400,
                    Pdf.broken(FERRY + " " + HARBOUR, 400));
            pdf.lines(70, 300, "And it rained.");
            assertThat(PdfTest.texts(read(pdf))).containsExactly(HARBOUR + " " + FREIGHT, "And it rained.",
                    FERRY + " " + HARBOUR);
        }
    }

    @Test
    void tagsThatCoverTooLittleAreNotHeard() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400)).element("H1", 70, 160, Pdf.broken(FERRY, 400)[0]);
            pdf.lines(70, 172, Arrays.copyOfRange(Pdf.broken(FERRY, 400), 1, 3));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void elementForEachLineIsNotHeard() throws Exception {
        try (var pdf = new Pdf().page()) {
            var lines = Pdf.broken(HARBOUR + " " + FERRY, 200);
            for (int i = 0; i < lines.length; i++) {
                pdf.element("P", 70, 100 + 12 * i, lines[i]);
            }
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR + " " + FERRY));
        }
    }

    @Test
    void oneParagraphForAllIsDividedByItsLooks() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("P").tagged(Pdf.BOLD, 20, 70, 90, "Harbour reopens").tagged(70, 120, Pdf.broken(HARBOUR, 400));
            pdf.tagged(70, 200, Pdf.broken(FREIGHT, 400)).shut();
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.TITLE, 0, "Harbour reopens"),
                    tuple(SegmentKind.PARAGRAPH, 0, HARBOUR), tuple(SegmentKind.PARAGRAPH, 0, FREIGHT));
        }
    }

    @Test
    void orderThatLeadsUpThePageIsNotHeard() throws Exception {
        try (var pdf = new Pdf().page()) {
            var texts = List.of(HARBOUR, FREIGHT, FERRY, HARBOUR, FREIGHT);
            for (int i = texts.size() - 1; i >= 0; i--) {
                pdf.element("P", 70, 100 + 80 * i, Pdf.broken(texts.get(i), 300));
            }
            assertThat(PdfTest.texts(read(pdf))).containsExactlyElementsOf(texts);
        }
    }

    @Test
    void headingThatIsAParagraphIsOne() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.element("H2", 70, 100, Pdf.broken(HARBOUR, 400)).element("P", 70, 160, Pdf.broken(FERRY, 400));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void treeThatIsItsOwnBranchIsReadOnce() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Document").element("P", 70, 100, Pdf.broken(HARBOUR, 400));
            var document = pdf.element();
            document.getCOSArray(COSName.K).add(document);
            pdf.open("Sect").element().setItem(COSName.K, document);
            assertThat(PdfTest.texts(read(pdf))).containsExactly(HARBOUR);
        }
    }

    @Test
    void treeThatIsDeeperThanAnyIsLeftAlone() throws Exception {
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 3000; i++) {
                pdf.open("Sect");
            }
            pdf.element("H1", 70, 100, Pdf.broken(HARBOUR, 400));
            assertThat(segments(pdf)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR));
        }
    }

    @Test
    void marksThatAreNotThereAndPagesThatAreNoneCostNothing() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.open("Document").element("P", 70, 100, Pdf.broken(HARBOUR, 400)).open("P");
            var nonsense = new COSArray();
            nonsense.add(COSInteger.get(Long.MAX_VALUE));
            nonsense.add(COSInteger.get(-7));
            nonsense.add(COSName.K);
            nonsense.add(null);
            nonsense.add(attribute("MCID", 99));
            var lost = attribute("MCID", 0);
            lost.setItem(COSName.PG, new COSDictionary());
            nonsense.add(lost);
            pdf.element().setItem(COSName.K, nonsense);
            pdf.element().setItem(COSName.PG, pdf.pageDictionary());
            pdf.element().setItem(COSName.S, COSInteger.ONE);
            assertThat(PdfTest.texts(read(pdf))).containsExactly(HARBOUR);
        }
    }

    private static List<Tuple> segments(Pdf pdf) throws Exception {
        return PdfTest.segments(read(pdf));
    }
}
