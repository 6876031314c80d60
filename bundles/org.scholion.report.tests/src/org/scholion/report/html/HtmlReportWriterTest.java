package org.scholion.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

class HtmlReportWriterTest {

    private static final Set<String> ATTRIBUTES_OF_TEXT = Set.of("lang", "datetime");

    private final HtmlReportWriter writer = new HtmlReportWriter();

    @Test
    void quotesStandInTheirContextAndKeepEveryCharacter() throws IOException {
        var page = page(SampleReports.realistic());

        var words = page.select("#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a07 .words").first();
        assertThat(words.wholeText()).isEqualTo("سيبقى 👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2 حتى مايو.");
        assertThat(words.select("mark").first().wholeText()).isEqualTo("👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2");
        assertThat(words.attr("lang")).isEqualTo("ar");
        assertThat(words.attr("dir")).isEqualTo("auto");
    }

    @Test
    void anEntryShowsAllThatAnAnnotationHas() throws IOException {
        var entry = page(SampleReports.realistic()).select("#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a01").first();

        assertThat(entry.select(".tag").text()).isEqualTo("Rumour");
        assertThat(entry.select(".values").text()).contains("Speaker unnamed sources")
                .contains("Hedge there are rumours that");
        assertThat(entry.select(".offsets").text()).isEqualTo("[188–225)");
        assertThat(entry.select(".note .words").first().wholeText())
                .isEqualTo("Nobody stands for this.\nCompare with the filing of 2 March.");
        assertThat(entry.select(".comments > ul > li")).hasSize(2);
        assertThat(entry.select(".comments > ul > li > ul > li").text()).contains("It is: they quote each other.");
        assertThat(entry.select(".resolved").text()).contains("Then one source, not two.");
        assertThat(entry.select(".relations a").attr("href"))
                .isEqualTo("#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02");
    }

    @Test
    void eachLayerHasATableWithTheAttributesThatItsAnnotationsHave() throws IOException {
        var table = page(SampleReports.realistic()).select("#layer-1 table").first();

        assertThat(table.select("thead th").eachText()).containsExactly("Quote", "Tag", "Speaker", "Hedge",
                "Credibility", "Analyst", "Article", "Position");
        assertThat(table.select("tbody tr")).hasSize(3);
        assertThat(table.select("tbody tr").get(1).text()).isEqualTo("Tessaline will bid for both terminals Rumour "
                + "unnamed sources there are rumours that 6 truth cannot be judged Ana Ruiz "
                + "Two bidders left for the harbour of Vell [188–225)");
    }

    @Test
    void everyLinkLeadsToOneElementOfThePageOrToTheWeb() throws IOException {
        assertLinksResolve(page(SampleReports.realistic()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "\"><script>", "#x&y", "ü\uD83D\uDEA2", "a_0020b", "%41" })
    void linksLeadToTheirTargetsWhateverTheIdentifiers(String id) throws IOException {
        assertLinksResolve(page(SampleReports.identifiedBy(id)));
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() throws IOException {
        var page = page(SampleReports.realistic());

        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [style]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void whatIsEmptySaysSo() throws IOException {
        assertThat(page(SampleReports.empty()).select(".empty").text()).isEqualTo("This casebook has no articles.");
        assertThat(page(SampleReports.realistic()).select("#article-a3 .empty").text())
                .isEqualTo("This article has no annotations.");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleReports.realistic())).isEqualTo(bytes(SampleReports.realistic()))
                .isEqualTo(written(new HtmlReportWriter(), SampleReports.realistic()));
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
    void fiftyThousandAnnotationsAreStreamed() throws IOException {
        var out = new LargestWrite();

        writer.write(SampleReports.large(50_000), ReportDesign.DEFAULT, out, new NullProgressMonitor());

        assertThat(out.total).isGreaterThan(20_000_000);
        assertThat(out.largest).isLessThan(100_000);
    }

    /** The page is the one of a harmless word, element for element, with the text in place of the word. */
    private void assertOnlyText(String text) throws IOException {
        var model = page(SampleReports.everywhere("\uE000", "\uE001", "\uE000"));
        var page = page(SampleReports.everywhere(text));

        assertThat(structure(page)).as(text).isEqualTo(structure(model));
        var hash = text.substring(0, Math.min(16, text.length()));
        assertThat(page.wholeText()).as(text).isEqualTo(model.wholeText().replace("\uE000", VisibleText.of(text))
                .replace("\uE001", VisibleText.of(hash)));
    }

    /** Elements with their attributes; an address or a date that is one has another element than one that is none. */
    private static List<String> structure(Document page) {
        var elements = new ArrayList<String>();
        for (Element element : page.getAllElements()) {
            if (element.tagName().equals("style")) {
                elements.add(element.data());
            } else if (element.hasAttr("rel")) {
                assertThat(element.attr("href")).matches("(?i)https?://.*");
                elements.add("bdi");
            } else {
                elements.add(element.tagName() + element.attributes().asList().stream()
                        .filter(attribute -> !ATTRIBUTES_OF_TEXT.contains(attribute.getKey()))
                        .map(Attribute::html).toList());
            }
        }
        return elements.stream().map(element -> element.replace("bdi[]", "bdi")).toList();
    }

    private static void assertLinksResolve(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            if (link.hasAttr("rel")) {
                assertThat(link.attr("href")).startsWith("https://");
            } else {
                assertThat(ids).contains(link.attr("href").substring(1));
            }
        });
    }

    private Document page(CasebookReport report) throws IOException {
        return Jsoup.parse(new String(bytes(report), StandardCharsets.UTF_8));
    }

    private byte[] bytes(CasebookReport report) throws IOException {
        return written(writer, report);
    }

    private static byte[] written(HtmlReportWriter writer, CasebookReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        return out.toByteArray();
    }

    /** Counts, and notes the largest piece that came at once. */
    private static final class LargestWrite extends OutputStream {

        private long total;
        private int largest;

        @Override
        public void write(int b) {
            total++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            total += length;
            largest = Math.max(largest, length);
        }
    }
}
