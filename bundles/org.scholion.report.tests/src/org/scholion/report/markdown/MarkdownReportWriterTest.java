package org.scholion.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

class MarkdownReportWriterTest {

    private static final Set<String> NODES = Set.of("Document", "Heading", "Paragraph", "BulletList", "ListItem",
            "BlockQuote", "StrongEmphasis", "Link", "HtmlInline", "TableBlock", "TableHead", "TableBody", "TableRow",
            "TableCell");

    private final MarkdownReportWriter writer = new MarkdownReportWriter();

    @Test
    void theFileSaysWhatTheReportHolds() throws IOException {
        assertThat(markdown(SampleReports.realistic())).startsWith("# Harbour contracts, spring 2026\n")
                .contains("- [Two bidders left for the harbour of Vell](#article-a1) – 5 annotations\n")
                .contains("""
                        - <a id="annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02"></a>**Fact** \
                        · Ana Ruiz · [article](#article-a1)

                          > <a id="span-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02_0"></a>A spokeswoman said on Tuesday that \
                        the company **has no plans to bid** in this round. \\[420–439)

                          - Speaker: Mira Solberg
                          - Credibility: 2 probably true
                        """)
                .contains("  - contradicts → [has no plans to bid](#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02)\n")
                .contains("    - Comment by Ana Ruiz, 5 March 2026, 09:40 UTC: It is: they quote each other.\n")
                .contains("| Quote | Tag | Speaker | Hedge | Credibility | Analyst | Article | Position |\n");
    }

    @Test
    void quotesKeepEveryCharacter() throws IOException {
        var texts = MarkdownReader.read(markdown(SampleReports.realistic())).texts();

        assertThat(texts).contains("👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2", "ميناء فيل");
    }

    @Test
    void onlyAnchorsAreHtmlAndEveryLinkLeadsToOne() throws IOException {
        assertLinksResolve(MarkdownReader.read(markdown(SampleReports.realistic())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "\"><script>", "#x&y", "ü\uD83D\uDEA2", "a|b", "(x)" })
    void linksLeadToTheirTargetsWhateverTheIdentifiers(String id) throws IOException {
        assertLinksResolve(MarkdownReader.read(markdown(SampleReports.identifiedBy(id))));
    }

    @Test
    void whatIsEmptySaysSo() throws IOException {
        assertThat(markdown(SampleReports.empty())).contains("# Untitled casebook")
                .contains("This casebook has no articles.");
        assertThat(markdown(SampleReports.realistic())).contains("This article has no annotations.");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(markdown(SampleReports.realistic())).isEqualTo(markdown(SampleReports.realistic()));
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void hostileTextIsTextEverywhere(String text) throws IOException {
        assertOnlyText(text);
    }

    @Test
    void collectedHostileTextIsTextEverywhere() throws IOException {
        for (var text : HostileStrings.collected()) {
            assertOnlyText(text);
        }
    }

    @Test
    void fiftyThousandAnnotationsAreWritten() throws IOException {
        writer.write(SampleReports.large(50_000), ReportDesign.DEFAULT, OutputStream.nullOutputStream(),
                new NullProgressMonitor());
    }

    /** The file is the one of a harmless word, node for node, with the text in place of the word. */
    private void assertOnlyText(String text) throws IOException {
        var visible = VisibleText.of(text);
        var hash = VisibleText.of(text.substring(0, Math.min(16, text.length())));
        var model = MarkdownReader.read(markdown(SampleReports.everywhere("\uE000", "\uE001", "\uE002")));
        var seen = MarkdownReader.read(markdown(SampleReports.everywhere(text)));

        assertThat(NODES).as(text).containsAll(seen.nodes());
        assertThat(seen.nodes()).as(text).isEqualTo(model.nodes());
        assertThat(seen.links()).as(text).isEqualTo(model.links());
        assertThat(seen.html()).as(text).isEqualTo(model.html());
        assertThat(seen.texts()).as(text).isEqualTo(filled(model.texts(), visible, hash));
    }

    private static List<String> filled(List<String> texts, String text, String hash) {
        return texts.stream().map(model -> MarkdownReader.withoutIsolates(
                model.replace("\uE000", text).replace("\uE001", hash).replace("\uE002", text.strip()))).toList();
    }

    private static void assertLinksResolve(MarkdownReader seen) {
        assertThat(seen.nodes()).doesNotContain("HtmlBlock", "Image", "Code", "FencedCodeBlock", "IndentedCodeBlock");
        assertThat(seen.html()).allMatch(tag -> tag.matches("<a id=\"[\\w.-]+\">|</a>"));
        var anchors = seen.html().stream().filter(tag -> tag.startsWith("<a "))
                .map(tag -> tag.substring(7, tag.length() - 2))
                .toList();
        assertThat(new HashSet<>(anchors)).hasSameSizeAs(anchors);
        assertThat(seen.links()).isNotEmpty().allMatch(link -> anchors.contains(link.substring(1)));
    }

    private String markdown(CasebookReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }
}
