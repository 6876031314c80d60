package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.SampleReports;
import org.scholion.report.content.ReportWords;
import org.w3c.dom.Element;

class DocxReportWriterTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** What may stand in the properties of a run and a paragraph, in the order of ECMA-376. */
    private static final List<String> RUN = List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "strike", "shd", "rtl",
            "lang");
    private static final List<String> PARAGRAPH = List.of("pStyle", "keepNext", "pageBreakBefore", "numPr", "pBdr",
            "bidi", "spacing", "ind", "jc", "sectPr");

    @Test
    void hasAHeadingForEachPart() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var words = new ReportWords("en");
        var headings = file.body("//w:p[w:pPr/w:pStyle/@w:val = 'Heading1']").stream().map(WordFile::seen).toList();
        assertThat(headings).containsExactlyElementsOf(
                EnumSet.allOf(ReportPart.class).stream().map(part -> words.of(part.id())).toList());
    }

    @Test
    void usesOnlyStylesThatItHas() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var known = WordFile.find(file.tree("word/styles.xml"), "//w:style").stream()
                .map(style -> ((Element) style).getAttributeNS(W, "styleId")).collect(Collectors.toSet());
        for (var kind : List.of("pStyle", "rStyle", "tblStyle")) {
            assertThat(file.body("//w:" + kind)).isNotEmpty().allSatisfy(
                    style -> assertThat(known).contains(style.getAttributeNS(W, "val")));
        }
        assertThat(WordFile.find(file.tree("word/styles.xml"), "//w:style/w:name").stream()
                .map(name -> ((Element) name).getAttributeNS(W, "val"))).contains("Title", "Subtitle", "heading 1",
                        "heading 2", "heading 3", "Body Text", "Quote", "List Bullet", "List Number", "caption",
                        "toc 1",
                        "toc 2", "toc 3", "footnote text", "footnote reference", "Hyperlink", "header", "footer");
    }

    @Test
    void headingRowsAreRepeatedAndRowsStayWhole() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        assertThat(file.body("//w:tbl")).isNotEmpty().allSatisfy(table -> {
            assertThat(WordFile.find(table, "w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
            assertThat(WordFile.find(table, "w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
            assertThat(WordFile.find(table, "w:tblPr/w:tblCaption[@w:val != '']")).hasSize(1);
            assertThat(WordFile.find(table, "w:tblPr/w:tblDescription[@w:val != '']")).hasSize(1);
            int columns = WordFile.find(table, "w:tblGrid/w:gridCol").size();
            assertThat(WordFile.find(table, "w:tr[count(w:tc) != " + columns + "]")).isEmpty();
        });
    }

    @Test
    void aLongTableGoesOnInAnotherOneWithItsHeadingAndNumber() throws IOException, CoreException {
        var file = WordFile.of(with(SampleReports.large(500), EnumSet.of(ReportPart.LAYERS)));

        assertThat(file.body("//w:tbl").stream().map(table -> WordFile.find(table, "w:tr").size()))
                .containsExactly(168, 168, 167); // with the heading row; together 500
        assertThat(file.body("//w:tbl/w:tr[1]/w:trPr/w:tblHeader")).hasSize(3);
        assertThat(file.body("//w:tbl/preceding-sibling::w:p[1]").stream().map(WordFile::seen)).containsExactly(
                "Table\u00A01.\u2002Claim", "Table\u00A01.\u2002Claim (continued)",
                "Table\u00A01.\u2002Claim (continued)");
        assertThat(file.body("//w:fldSimple[@w:instr = ' REF table_1 \\h ']")).hasSize(2);
        assertThat(file.body("//w:bookmarkStart[@w:name = 'table_1']")).hasSize(1);
    }

    @Test
    void manyAnnotationsHaveNoBookmarksToWhichNothingLeads() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.large(1000));

        var names = file.body("//w:bookmarkStart").stream().map(bookmark -> bookmark.getAttributeNS(W, "name"))
                .collect(Collectors.toSet());
        assertThat(names).contains("mark_1", "mark_1000").noneMatch(name -> name.startsWith("entry_"));
        assertThat(file.body("//w:hyperlink[@w:anchor]")).isNotEmpty()
                .allSatisfy(link -> assertThat(names).contains(link.getAttributeNS(W, "anchor")));
    }

    @Test
    void tablesAreAsWideAsTheTextOfTheirPages() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var widths = file.body("//w:tbl/w:tblPr/w:tblW").stream().map(width -> width.getAttributeNS(W, "w"))
                .collect(Collectors.toSet());
        assertThat(widths).containsExactlyInAnyOrder("9298", "14230"); // A4 less its margins, upright and turned
    }

    @Test
    void allAnnotationsStandOnTurnedPages() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var orientations = file.body("//w:sectPr/w:pgSz").stream()
                .map(size -> size.getAttributeNS(W, "orient")).toList();
        assertThat(orientations).containsExactly("", "", "landscape", "");
    }

    @Test
    void aReportThatEndsOnTurnedPagesHasNoEmptyLastPage() throws IOException, CoreException {
        var file = WordFile.of(with(SampleReports.realistic(), EnumSet.of(ReportPart.SUMMARY, ReportPart.LAYERS)));

        assertThat(file.body("/w:document/w:body/w:sectPr/w:pgSz[@w:orient = 'landscape']")).hasSize(1);
        assertThat(file.body("//w:sectPr")).hasSize(3); // title page, upright, turned
    }

    @Test
    void eachAnnotationHasOneFootnoteAndIsReferredToAgain() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var ids = file.footnotes("//w:footnote[not(@w:type)]").stream().map(note -> note.getAttributeNS(W, "id"))
                .toList();
        var references = file.body("//w:footnoteReference").stream().map(note -> note.getAttributeNS(W, "id"))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().isEqualTo(references);
        var bookmarks = names(file);
        assertThat(file.body("//w:fldSimple/@w:instr[contains(., 'NOTEREF')]/..")).isNotEmpty().allSatisfy(
                field -> assertThat(bookmarks).contains(field.getAttributeNS(W, "instr").strip().split(" ")[1]));
    }

    @Test
    void aFootnoteSaysWhatAStatementRestsOn() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        assertThat(file.footnotes("//w:footnote").stream().map(WordFile::seen)).anySatisfy(
                note -> assertThat(note).contains("“Tessaline will bid for both terminals”",
                        "Two bidders left for the harbour of Vell", "The Ledger", "4 March 2026", "B6", "Ana Ruiz"));
    }

    @Test
    void eachLinkWithinTheDocumentLeadsToABookmark() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var bookmarks = names(file);
        var links = new ArrayList<>(file.body("//w:hyperlink[@w:anchor]"));
        links.addAll(file.footnotes("//w:hyperlink[@w:anchor]"));
        assertThat(links).isNotEmpty()
                .allSatisfy(link -> assertThat(bookmarks).contains(link.getAttributeNS(W, "anchor")));
        assertThat(bookmarks).allMatch(name -> name.matches("[a-z][a-z0-9_]{0,39}"));
        assertThat(file.body("//w:bookmarkStart")).extracting(mark -> mark.getAttributeNS(W, "id"))
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                        file.body("//w:bookmarkEnd").stream().map(mark -> mark.getAttributeNS(W, "id")).toList());
    }

    @Test
    void anAddressIsWrittenOnceHoweverOftenItIsLinkedTo() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var targets = WordFile.find(file.tree("word/_rels/document.xml.rels"),
                "//p:Relationship[@TargetMode = 'External']").stream()
                .map(relation -> ((Element) relation).getAttribute("Target")).toList();
        assertThat(targets).doesNotHaveDuplicates().hasSizeLessThan(file.body("//w:hyperlink[@r:id]").size());
    }

    @Test
    void contentsAreThereWhenTheDocumentIsOpenedAndNobodyIsAsked() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var entries = file.body("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC') and w:hyperlink]");
        assertThat(entries.stream().map(WordFile::seen)).contains("Key points\t", "Tessaline Holding\t");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(WordFile.find(entry, ".//w:fldSimple[contains(@w:instr, 'PAGEREF')]"))
                        .hasSize(1));
        assertThat(file.body("//w:instrText[contains(., 'TOC ')]")).hasSize(1);
        assertThat(file.text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(file.body("//w:fldChar[@w:fldCharType = 'begin']"))
                .hasSameSizeAs(file.body("//w:fldChar[@w:fldCharType = 'end']"));
    }

    @Test
    void picturesHaveAlternativeTextsAndLines() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        assertThat(file.body("//wp:inline/wp:docPr")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.getAttribute("descr")).isNotBlank();
            assertThat(picture.getAttribute("name")).isNotBlank();
        });
        assertThat(file.parts().keySet()).contains("word/media/chart-time.png", "word/media/chart-time.svg");
        assertThat(file.body("//a:blip[.//asvg:svgBlip]")).hasSameSizeAs(file.body("//a:blip"));
    }

    @Test
    void headerAndFooterHaveTitleMarkingAndPages() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        assertThat(WordFile.seen(file.tree("word/header1.xml"))).contains("Harbour contracts, spring 2026",
                "TLP:AMBER");
        assertThat(file.text("word/footer1.xml")).contains("> PAGE <", "> NUMPAGES <", "TLP:AMBER");
        assertThat(file.text("docProps/core.xml")).contains("<dc:title>Harbour contracts, spring 2026</dc:title>",
                "<dc:creator>Ana Ruiz; Jonas Weil</dc:creator>", "2026-03-05T16:20:00Z");
    }

    @Test
    void aTitleThatNeedsASecondPageIsMarkedThereToo() throws IOException, CoreException {
        var section = WordFile.of(SampleReports.realistic())
                .body("/w:document/w:body/w:p[w:pPr/w:sectPr][1]/w:pPr/w:sectPr").getFirst();

        assertThat(WordFile.find(section, "w:headerReference[@w:type = 'default']")).hasSize(1);
        assertThat(WordFile.find(section, "w:footerReference[@w:type = 'default']")).hasSize(1);
        assertThat(
                WordFile.find(section, "w:headerReference[@w:type = 'first'] | w:footerReference[@w:type = 'first']"))
                .isEmpty();
        assertThat(WordFile.find(section, "w:titlePg")).hasSize(1); // the first page has neither, but a mark of its own
    }

    @Test
    void datesAreInTheLanguageOfTheReport() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic("de"));

        assertThat(WordFile.seen(file.body("/w:document/w:body").getFirst())).contains("5. März 2026")
                .doesNotContain("March 2026");
    }

    @Test
    void arabicRunsFromRightToLeftInItsLanguage() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val = 'ArticleText' and w:pPr/w:bidi]")).isNotEmpty();
        assertThat(file.body("//w:r[w:rPr/w:rtl and w:rPr/w:lang/@w:bidi = 'ar-EG']")).isNotEmpty()
                .allSatisfy(run -> assertThat(WordFile.seen(run)).matches("(?s).*\\p{IsArabic}.*"));
    }

    @Test
    void propertiesStandInTheOrderOfTheStandard() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        for (var part : List.of("word/document.xml", "word/footnotes.xml")) {
            ordered(WordFile.find(file.tree(part), "//w:rPr").stream().map(Element.class::cast).toList(), RUN);
            ordered(WordFile.find(file.tree(part), "//w:pPr").stream().map(Element.class::cast).toList(), PARAGRAPH);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException, CoreException {
        var report = SampleReports.realistic();

        assertThat(WordFile.bytes(report, ReportDesign.DEFAULT))
                .isEqualTo(WordFile.bytes(report, ReportDesign.DEFAULT));
    }

    @Test
    void aReportOfNothingIsADocument() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.empty());

        assertThat(file.body("/w:document/w:body/w:sectPr")).hasSize(1);
    }

    @Test
    void aCancelledReportLeavesNothingBehind() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> new DocxReportWriter().write(SampleReports.realistic(), ReportDesign.DEFAULT,
                OutputStream.nullOutputStream(), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void showsAnyTextAsItIs(String text) throws IOException, CoreException {
        var file = WordFile.of(SampleReports.everywhere(text));

        var shown = VisibleText.of(text);
        assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val = 'Heading2']").stream().map(WordFile::seen))
                .as("headings").anyMatch(heading -> heading.contains(shown));
        assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val = 'TableText']").stream().map(WordFile::seen))
                .as("cells").anyMatch(cell -> cell.equals(shown));
        assertThat(file.tree("docProps/core.xml").getElementsByTagName("dc:title").item(0).getTextContent())
                .isEqualTo(shown);
        assertThat(targets(file)).allMatch(target -> target.startsWith("scholion:") || target.startsWith("http"));
    }

    private static Set<String> targets(WordFile file) throws IOException {
        var targets = new HashSet<String>();
        for (var part : List.of("word/_rels/document.xml.rels", "word/_rels/footnotes.xml.rels")) {
            WordFile.find(file.tree(part), "//p:Relationship[@TargetMode = 'External']")
                    .forEach(relation -> targets.add(((Element) relation).getAttribute("Target")));
        }
        return targets;
    }

    private static void ordered(List<Element> properties, List<String> order) {
        assertThat(properties).isNotEmpty();
        for (var element : properties) {
            int last = -1;
            for (var child : WordFile.find(element, "w:*")) {
                int place = order.indexOf(child.getLocalName());
                assertThat(place).as(child.getLocalName()).isGreaterThan(last);
                last = place;
            }
        }
    }

    private static Set<String> names(WordFile file) throws IOException {
        var names = file.body("//w:bookmarkStart").stream().map(mark -> mark.getAttributeNS(W, "name")).toList();
        assertThat(names).doesNotHaveDuplicates();
        return Set.copyOf(names);
    }

    static CasebookReport with(CasebookReport report, Set<ReportPart> parts) {
        return new CasebookReport(report.cover(), parts, report.analysts(), report.articles(), report.layers(),
                report.text(), report.briefing(), report.findings(), report.statistics(), report.method(),
                report.notes(), report.warnings());
    }
}
