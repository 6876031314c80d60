package org.scholion.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.report.QuotedPassages.assertQuotes;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.HostileStrings;
import org.scholion.report.QuotedPassages;
import org.scholion.report.SampleReports;

class MarkdownReportWriterTest {

    private static final Set<String> NODES = Set.of("Document", "Heading", "Paragraph", "BulletList", "OrderedList",
            "ListItem", "BlockQuote", "StrongEmphasis", "Link", "HtmlInline", "TableBlock", "TableHead", "TableBody",
            "TableRow", "TableCell", "FencedCodeBlock", "ThematicBreak");

    @TempDir
    private Path folder;

    private final MarkdownReportWriter writer = new MarkdownReportWriter();

    @Test
    void theFileHasAllPartsInTheirOrder() throws Exception {
        var headings = markdown(SampleReports.realistic()).lines().filter(line -> line.startsWith("## "))
                .map(line -> line.replaceAll("<[^>]*>", "").substring(3)).toList();

        assertThat(headings).containsExactly("Contents", "Assessment", "Briefing", "Key points", "Summary", "Charts",
                "Stories", "Timeline", "Claims by topic", "Contradictions", "Entities", "Quantities", "Quotations",
                "All annotations", "Codebook", "Method", "Sources", "Annotated articles", "Notes");
    }

    @Test
    void theFileSaysWhatTheReportHolds() throws Exception {
        var address = "scholion:article/a1/annotation/5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02#420-439";
        assertThat(markdown(SampleReports.realistic())).startsWith("# Harbour contracts, spring 2026\n")
                .contains("**TLP:AMBER**").contains("  - [Claim](#layer-1): 3 annotations\n")
                .contains("| Mira Solberg | [has no plans to bid](" + address
                        + ") | Mira Solberg |  | Fact | B2 | 1 | ✓ | [1](#note-1) |\n")
                .contains("- <a id=\"note-1\"></a>**1** [has no plans to bid](" + address
                        + ") – [Two bidders left for the harbour of Vell](#article-a1) · The Ledger · ")
                .contains("""
                        - <a id="annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02"></a>[1](#note-1) · **Fact** · Ana Ruiz

                          > A spokeswoman said on Tuesday that the company [has no plans to bid](%s) in this round. \
                        \\[420–439)

                          - Speaker: Mira Solberg
                          - Credibility: 2 probably true
                        """.formatted(address))
                .contains("  - contradicts → [has no plans to bid](#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02)\n")
                .contains("    - Comments: Ana Ruiz, 5 March 2026, 09:40 UTC: It is: they quote each other.\n");
    }

    @Test
    void theTextOfTheAnalystKeepsItsShape() throws Exception {
        assertThat(markdown(SampleReports.realistic())).contains("### Assessment\n")
                .contains("<em>Who bids for the harbour of Vell</em>")
                .contains("[Who bids for the harbour of Vell](<https://ledger.example/harbour?id=7&amp;lang=en>)")
                .contains("Who bids for the harbour of Vell [\\[1\\]](#note-1)")
                .contains("Who bids for the harbour of Vell (This reference leads nowhere)")
                .contains("\n  3. Who bids").contains("\n> > Who bids")
                .contains("```\nif bid:\n    wait()\n```\n").contains("\n---\n");
    }

    @Test
    void whatIsQuotedReadsBack() throws Exception {
        assertQuotes(SampleReports.realistic(), read(SampleReports.realistic()));
    }

    @Test
    void hostileTextReadsBack() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream())
                .map(MarkdownReader::withoutIsolates).toList();

        assertQuotes(SampleReports.quoting(texts), read(SampleReports.quoting(texts)));
    }

    @Test
    void wordsOfALinkAreReadAsTheReaderSeesThem() throws Exception {
        var file = Files.writeString(folder.resolve("edited.md"), """
                One [*edited* `words`
                here](scholion:article/a/annotation/b#0-9) and ![none](scholion:article/a/annotation/b#1-9).
                | [in a | cell](scholion:article/a/annotation/b#2-9) |
                """);

        assertThat(QuotedPassages.read(new MarkdownReportReader(), file))
                .extracting(passage -> passage.place() + " " + passage.words())
                .containsExactly("line 1 edited words\nhere", "line 3 in a | cell");
    }

    private List<CitedPassage> read(CasebookReport report) throws Exception {
        return QuotedPassages.read(new MarkdownReportReader(), QuotedPassages.write(writer, report, folder)).stream()
                .map(passage -> new CitedPassage(passage.address(),
                        MarkdownReader.withoutIsolates(passage.words()), passage.place()))
                .toList();
    }

    @Test
    void quotesKeepEveryCharacter() throws Exception {
        var texts = MarkdownReader.read(markdown(SampleReports.realistic())).texts();

        assertThat(texts).contains("👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2", "ميناء فيل");
    }

    @Test
    void onlyAnchorsAreHtmlAndEveryLinkLeadsToOne() throws Exception {
        assertLinksResolve(MarkdownReader.read(markdown(SampleReports.realistic())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "\"><script>", "#x&y", "ü\uD83D\uDEA2", "a|b", "(x)" })
    void linksLeadToTheirTargetsWhateverTheIdentifiers(String id) throws Exception {
        assertLinksResolve(MarkdownReader.read(markdown(SampleReports.identifiedBy(id))));
    }

    @Test
    void whatIsEmptySaysSo() throws Exception {
        assertThat(markdown(SampleReports.empty())).contains("# Untitled report")
                .contains("This report has no articles.");
        assertThat(markdown(SampleReports.realistic())).contains("This article has no annotations.");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        assertThat(markdown(SampleReports.realistic())).isEqualTo(markdown(SampleReports.realistic()));
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void hostileTextIsTextEverywhere(String text) throws Exception {
        assertOnlyText(text);
    }

    @Test
    void collectedHostileTextIsText() throws Exception {
        assertLinksResolve(MarkdownReader.read(markdown(SampleReports.quoting(HostileStrings.collected()))));
    }

    @Test
    void fiftyThousandAnnotationsAreWritten() throws Exception {
        writer.write(SampleReports.large(50_000), ReportDesign.DEFAULT, OutputStream.nullOutputStream(),
                new NullProgressMonitor());
    }

    /** The file is the one of a harmless word, node for node, with the text in place of the word. */
    private void assertOnlyText(String text) throws Exception {
        var visible = VisibleText.of(text);
        var hash = text.substring(0, Math.min(16, text.length())); // more of it is not in the appendix
        var model = MarkdownReader.read(markdown(uncited(SampleReports.everywhere("\uE000", "\uE001", "\uE002"))));
        var seen = MarkdownReader.read(markdown(uncited(SampleReports.everywhere(text, hash, text.strip()))));

        assertThat(NODES).as(text).containsAll(seen.nodes());
        assertThat(seen.nodes()).as(text).isEqualTo(model.nodes());
        assertThat(seen.links()).as(text).isEqualTo(model.links());
        assertThat(seen.html()).as(text).isEqualTo(model.html());
        assertThat(seen.texts()).as(text).isEqualTo(filled(model.texts(), visible, VisibleText.of(hash)));
    }

    /** Without the bibliography: a citation style changes quotation marks and capitals of titles. */
    private static CasebookReport uncited(CasebookReport report) {
        var parts = EnumSet.copyOf(report.parts());
        parts.remove(ReportPart.BIBLIOGRAPHY);
        return new CasebookReport(report.cover(), parts, report.analysts(), report.articles(), report.layers(),
                report.text(), report.briefing(), report.findings(), report.statistics(), report.method(),
                report.notes(), report.warnings());
    }

    private static List<String> filled(List<String> texts, String text, String hash) {
        return texts.stream().map(model -> MarkdownReader.withoutIsolates(
                model.replace("\uE000", text).replace("\uE001", hash).replace("\uE002", text.strip()))).toList();
    }

    private static void assertLinksResolve(MarkdownReader seen) {
        assertThat(seen.nodes()).doesNotContain("HtmlBlock", "Image", "Code", "IndentedCodeBlock");
        assertThat(seen.html())
                .allMatch(tag -> tag.matches("<a id=\"[\\w.-]+\">|</a>|</?(em|strong|del|code)>|<br>"));
        var anchors = seen.html().stream().filter(tag -> tag.startsWith("<a "))
                .map(tag -> tag.substring(7, tag.length() - 2))
                .toList();
        assertThat(new HashSet<>(anchors)).hasSameSizeAs(anchors);
        assertThat(seen.links()).isNotEmpty().allMatch(link -> link.startsWith("#")
                ? anchors.contains(link.substring(1))
                : link.startsWith("scholion:") || link.startsWith("https://ledger.example"));
    }

    private String markdown(CasebookReport report) throws Exception {
        var out = new ByteArrayOutputStream();
        writer.write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }
}
