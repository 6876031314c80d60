package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.report.docx.TeamTemplate.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.SampleReports;
import org.w3c.dom.Element;

class DocxTemplateTest {

    private static final String PLACE = paragraph("{{report}}");

    @TempDir
    Path folder;

    @Test
    void textBeforeAndAfterThePlaceOfTheReportStays() throws IOException, CoreException {
        var file = report(new TeamTemplate().body(paragraph("Before it") + PLACE + paragraph("After it")));

        var paragraphs = file.body("/w:document/w:body/w:p").stream().map(WordFile::seen).toList();
        assertThat(paragraphs).startsWith("Before it").endsWith("After it").contains("Key points")
                .noneMatch(text -> text.contains("{{"));
    }

    @Test
    void aBodyWithoutPlaceIsReplacedWholeAndNothingOfItIsHandedOn() throws IOException, CoreException {
        var file = report(new TeamTemplate());

        for (var part : file.parts().keySet()) {
            assertThat(file.text(part)).as(part).doesNotContain("secret");
        }
        assertThat(file.parts()).doesNotContainKeys("word/media/secret.png", "word/media/logo.png");
        assertThat(file.body("/w:document/w:body/w:p[1]").stream().map(WordFile::seen))
                .containsExactly("Harbour contracts, spring 2026");
        assertThat(file.body("/w:document/w:body/w:sectPr/w:pgSz[@w:w = '12240']")).hasSize(1);
    }

    @Test
    void stylesAreFoundByKindAndNameWhateverTheirIdentifiers() throws IOException, CoreException {
        var file = report(new TeamTemplate());

        assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val = 'berschrift1']").stream().map(WordFile::seen))
                .contains("Key points", "Method");
        assertThat(file.body("//w:pStyle[@w:val = 'Textkoerper']")).isNotEmpty();
        var styles = file.tree("word/styles.xml");
        assertThat(WordFile.find(styles, "//w:style[w:name/@w:val = 'heading 1']")).hasSize(1);
        assertThat(WordFile.find(styles, "//w:style[w:name/@w:val = 'heading 2']/@w:styleId").getFirst().getNodeValue())
                .as("an identifier that another style has").isEqualTo("Heading22");
        assertThat(WordFile.find(styles, "//w:style[w:name/@w:val = 'heading 2']/w:basedOn/@w:val").getFirst()
                .getNodeValue()).isEqualTo("Standard");
    }

    @Test
    void allStylesListsAndRelationsThatTheReportUsesAreThere() throws IOException, CoreException {
        var file = report(new TeamTemplate().body(PLACE));

        var styles = WordFile.find(file.tree("word/styles.xml"), "//w:style/@w:styleId").stream()
                .map(id -> id.getNodeValue()).toList();
        assertThat(styles).doesNotHaveDuplicates();
        assertThat(file.body("//w:pStyle | //w:rStyle | //w:tblStyle")).allSatisfy(
                style -> assertThat(styles).contains(style.getAttribute("w:val")));
        var lists = WordFile.find(file.tree("word/numbering.xml"), "//w:num/@w:numId").stream()
                .map(id -> id.getNodeValue()).toList();
        assertThat(WordFile.find(file.tree("word/styles.xml"), "//w:numId")).isNotEmpty()
                .allSatisfy(list -> assertThat(lists).contains(((Element) list).getAttribute("w:val")));
        assertThat(file.body("//w:numId")).isNotEmpty()
                .allSatisfy(list -> assertThat(lists).contains(list.getAttribute("w:val")));
        var relations = WordFile.find(file.tree("word/_rels/document.xml.rels"), "//p:Relationship/@Id").stream()
                .map(id -> id.getNodeValue()).toList();
        assertThat(relations).doesNotHaveDuplicates();
        assertThat(WordFile.find(file.tree("word/document.xml"), "//@r:id | //@r:embed")).isNotEmpty()
                .allSatisfy(id -> assertThat(relations).contains(id.getNodeValue()));
    }

    @Test
    void placesThatWordHasSplitAreFilled() throws IOException, CoreException {
        var file = report(new TeamTemplate().body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:r><w:t>{ title"
                + "</w:t></w:r><w:r><w:t>}} by {{authors}}, {{unknown}}</w:t></w:r></w:p>" + PLACE));

        assertThat(WordFile.seen(file.body("/w:document/w:body/w:p[1]").getFirst()))
                .isEqualTo("Harbour contracts, spring 2026 by Ana Ruiz, Jonas Weil, {{unknown}}");
        assertThat(WordFile.seen(file.tree("word/header1.xml")).replace('\u00A0', ' '))
                .isEqualTo("Institut — Harbour contracts, spring 2026  TLP:AMBER ");
        assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val = 'Title']")).as("a second title").isEmpty();
    }

    @Test
    void aParagraphOfEmptyPlacesIsTakenOut() throws IOException, CoreException {
        var template = new TeamTemplate().body(paragraph("{{title}}") + paragraph("{{subtitle}}") + PLACE).in(folder);
        var file = new WordFile(WordFile.bytes(SampleReports.empty(), design(template)));

        assertThat(file.body("/w:document/w:body/w:p")).noneMatch(paragraph -> WordFile.seen(paragraph).contains("{{"));
    }

    @Test
    void contentsGoWhereTheTemplateWantsThem() throws IOException, CoreException {
        var file = report(new TeamTemplate()
                .body(paragraph("{{title}}") + paragraph("{{contents}}") + paragraph("Between") + PLACE));

        var paragraphs = file.body("/w:document/w:body/w:p").stream().map(WordFile::seen).toList();
        assertThat(paragraphs.indexOf("Contents")).isPositive().isLessThan(paragraphs.indexOf("Between"));
        assertThat(paragraphs.indexOf("Between")).isLessThan(paragraphs.indexOf("Assessment"));
    }

    @Test
    void pagesTurnAndComeBackWithTheMarginsOfTheTemplate() throws IOException, CoreException {
        var file = report(new TeamTemplate().body(PLACE + paragraph("After it")));

        var sizes = file.body("//w:sectPr/w:pgSz").stream()
                .map(size -> size.getAttribute("w:w") + "x" + size.getAttribute("w:h")).toList();
        assertThat(sizes).containsExactly("12240x15840", "15840x12240", "12240x15840");
        assertThat(file.body("//w:sectPr[w:pgSz/@w:orient]/w:pgMar").getFirst().getAttribute("w:left"))
                .isEqualTo("1900");
        assertThat(file.body("//w:sectPr/w:headerReference")).as("each section has the header").hasSize(3);
    }

    @Test
    void footnotesOfTheTemplateAreCountedAndKept() throws IOException, CoreException {
        var file = report(new TeamTemplate()
                .body("<w:p><w:r><w:t>Before</w:t><w:footnoteReference w:id=\"4\"/></w:r></w:p>" + PLACE));

        assertThat(file.footnotes("//w:footnote[@w:id = '4']").stream().map(WordFile::seen))
                .containsExactly("A secret note");
        assertThat(file.footnotes("//w:footnote[@w:id = '5']")).hasSize(1);
        assertThat(file.body("//w:fldSimple[contains(@w:instr, 'NOTEREF note_1 ')]").getFirst().getTextContent())
                .isEqualTo("2");
    }

    @Test
    void wordOpensNothingElseAndAsksNothingBecauseOfATemplate() throws IOException, CoreException {
        var file = report(new TeamTemplate());

        for (var part : file.parts().keySet()) {
            assertThat(file.text(part)).as(part).doesNotContain("evil.example", "attachedTemplate", "updateFields");
        }
        assertThat(file.text("word/settings.xml")).contains("<w:defaultTabStop w:val=\"333\"/>");
    }

    @Test
    void theProductsTemplateIsATemplateLikeAnyOther() throws IOException, CoreException {
        var copy = folder.resolve("copy.docx");
        new DocxTemplates().copy(copy);

        assertThat(WordFile.bytes(SampleReports.realistic(), design(copy)))
                .isEqualTo(WordFile.bytes(SampleReports.realistic(), ReportDesign.DEFAULT));
    }

    @Test
    void whatIsNoTemplateIsNamedWithItsReason() throws IOException {
        refuses(folder.resolve("missing.docx"), "there is no such file");
        refuses(Files.createDirectory(folder.resolve("folder.docx")), "it is a folder");
        refuses(Files.writeString(folder.resolve("text.docx"), "text"), "it is no Word document");
        refuses(Files.write(folder.resolve("old.docx"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 }),
                "protected by a password");
        refuses(Files.write(folder.resolve("zip.docx"),
                DocxReportReaderTest.zipped(java.util.Map.of("a", new byte[1]))),
                "no list of content types");
    }

    @Test
    void macrosOtherDocumentsAndBrokenPartsAreRefused() throws IOException {
        var type = "wordprocessingml.document.main+xml";
        refuses(new TeamTemplate().replace("[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument." + type,
                "application/vnd.ms-word.document.macroEnabled.main+xml"), "macros");
        refuses(new TeamTemplate().put("word/vbaProject.bin", new byte[1]), "macros");
        refuses(new TeamTemplate().replace("[Content_Types].xml", type, "spreadsheetml.sheet.main+xml"),
                "no Word document");
        refuses(new TeamTemplate().put("word/document.xml", "<w:document"), "word/document.xml is no XML");
        refuses(new TeamTemplate().put("word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>"), "DOCTYPE");
        refuses(new TeamTemplate().replace("word/document.xml", "schemas.openxmlformats.org/wordprocessingml/2006/main",
                "purl.oclc.org/ooxml/wordprocessingml/main"), "Strict");
    }

    @Test
    void aPlaceInATableAndASecondPlaceAreRefused() throws IOException {
        refuses(new TeamTemplate().body("<w:tbl><w:tr><w:tc>" + PLACE + "</w:tc></w:tr></w:tbl>"),
                "paragraph of its own");
        refuses(new TeamTemplate().body(PLACE + PLACE), "more than once");
        refuses(new TeamTemplate().body(PLACE + paragraph("{{contents}}")), "{{contents}} stands behind");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        refuses(new TeamTemplate().put("word/media/bomb.bin", new byte[65 << 20]), "more than 64 MB");
    }

    private void refuses(TeamTemplate template, String reason) throws IOException {
        refuses(template.in(folder), reason);
    }

    private static void refuses(Path template, String reason) {
        assertThatThrownBy(() -> WordFile.bytes(SampleReports.empty(), design(template))).as(reason)
                .isInstanceOf(CoreException.class).hasMessageContaining(template.toString())
                .hasMessageContaining(reason);
    }

    private WordFile report(TeamTemplate template) throws IOException, CoreException {
        return new WordFile(WordFile.bytes(SampleReports.realistic(), design(template.in(folder))));
    }

    private static ReportDesign design(Path template) {
        return new ReportDesign(Optional.of(template), "apa");
    }
}
