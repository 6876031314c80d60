package org.scholion.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportText;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportText.Words;
import org.scholion.report.SampleReports;
import org.scholion.report.content.LinkTargets;
import org.xml.sax.InputSource;

class HtmlReportWriterTest {

    private final HtmlReportWriter writer = new HtmlReportWriter();

    @Test
    void quotesStandInTheirContextAndKeepEveryCharacter() throws Exception {
        var page = page(SampleReports.realistic());

        var words = page.select(anchor("07") + " .words").first();
        assertThat(words.wholeText()).isEqualTo("سيبقى 👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2 حتى مايو.");
        assertThat(words.select("q").first().wholeText()).isEqualTo("👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2");
        assertThat(words.attr("lang")).isEqualTo("ar");
        assertThat(words.attr("dir")).isEqualTo("auto");
    }

    @Test
    void aNoteShowsAllThatAnAnnotationHas() throws Exception {
        var note = page(SampleReports.realistic()).select(anchor("01")).first();

        assertThat(note.attr("value")).isEqualTo("2");
        assertThat(note.select(".from").text()).contains("Claim Rumour").contains("The Ledger")
                .contains("4 March 2026").contains("B6").contains("Ana Ruiz").contains("[188–225)");
        assertThat(note.select(".values").text()).contains("Speaker unnamed sources")
                .contains("Hedge there are rumours that");
        assertThat(note.select(".note .words").first().wholeText())
                .isEqualTo("Nobody stands for this.\nCompare with the filing of 2 March.");
        assertThat(note.select(".comments > ul > li")).hasSize(2);
        assertThat(note.select(".comments > ul > li > ul > li").text()).contains("It is: they quote each other.");
        assertThat(note.select(".resolved").text()).contains("Then one source, not two.");
        assertThat(note.select(".relations a").attr("href")).isEqualTo(anchor("02"));
    }

    @Test
    void everyQuotedPassageCarriesItsAddressAndItsWordsOnly() throws Exception {
        var report = SampleReports.realistic();
        var page = page(report);

        var quoted = page.select("[cite]");
        assertThat(quoted.eachAttr("cite")).containsAll(report.notes().all().stream()
                .flatMap(note -> note.addresses().stream()).map(TraceAddress::text).toList());
        assertThat(quoted).allSatisfy(element -> {
            var address = TraceAddress.of(element.attr("cite")).orElseThrow();
            var note = report.notes().of(address.annotation()).orElseThrow();
            assertThat(note.entry().passages()).anySatisfy(passage -> {
                assertThat(passage.span()).isEqualTo(address.span());
                assertThat(element.wholeText()).isEqualTo(passage.quote());
            });
        });
    }

    @Test
    void eachLayerHasATableWithTheAttributesThatItsAnnotationsHave() throws Exception {
        var table = page(SampleReports.realistic()).select("#layer-1 table").first();

        assertThat(table.select("thead th").eachText()).containsExactly("Quote", "Tag", "Speaker", "Hedge",
                "Credibility", "Analyst", "Article");
        assertThat(table.select("tbody tr")).hasSize(3);
        assertThat(table.select("tbody tr").get(1).text()).isEqualTo("Tessaline will bid for both terminals2 Rumour "
                + "unnamed sources there are rumours that 6 truth cannot be judged Ana Ruiz "
                + "Two bidders left for the harbour of Vell");
    }

    @Test
    void allPartsThatSaySomethingFollowEachOtherAndAreInTheContents() throws Exception {
        var page = page(SampleReports.realistic());

        var expected = Stream.of("text briefing key-points summary stories timeline claims contradictions entities "
                + "quantities quotations layers codebook method notes bibliography appendix").flatMap(
                        parts -> Stream.of(parts.split(" ")))
                .toList();
        assertThat(page.select("main > .part").eachAttr("id")).filteredOn(part -> !part.equals("charts"))
                .isEqualTo(expected);
        assertThat(page.select("nav > ol > li > a").eachAttr("href")).filteredOn(part -> !part.equals("#charts"))
                .isEqualTo(expected.stream().map(part -> "#" + part).toList());
    }

    @Test
    void partsThatWereNotChosenAreLeftOut() throws Exception {
        var page = page(with(SampleReports.realistic(), Set.of(ReportPart.CLAIMS, ReportPart.CONTRADICTIONS)));

        assertThat(page.select("main > .part").eachAttr("id")).containsExactly("claims", "contradictions", "notes");
        assertLinksResolve(page);
    }

    @Test
    void aStatementSaysWhoHowWeaklyHowWellAndHowOften() throws Exception {
        var row = page(SampleReports.realistic()).select("#topic-0 tbody tr").first();

        assertThat(row.select("th, td").eachText()).containsExactly(
                "Tessaline will bid for both terminals2 disputed", "unnamed sources", "there are rumours that",
                "Rumour", "B6", "1");
        assertThat(row.select(".refs a").attr("href")).isEqualTo(anchor("01"));
    }

    @Test
    void contradictionsStandSideBySide() throws Exception {
        var sides = page(SampleReports.realistic()).select(".versus .side");

        assertThat(sides.select(".said q").eachText()).containsExactly("Tessaline will bid for both terminals",
                "has no plans to bid");
    }

    @Test
    void quantitiesAreNumbersWithUnits() throws Exception {
        var rows = page(SampleReports.realistic()).select(".quantities-table tbody tr");

        assertThat(rows.get(0).select("td").eachText()).startsWith("~ about 53,000,000", "EUR", "three years", "Money");
        assertThat(rows.get(1).select("td").eachText()).startsWith("12 – 14", "cranes");
    }

    @Test
    void quotationMarksOfTheAnalystsTextAreHisOwn() throws Exception {
        var all = SampleReports.realistic();
        var quoted = all.notes().all().stream().filter(note -> note.entry().quote().equals("has no plans to bid"))
                .findFirst().orElseThrow();
        var text = new ReportText("text", List.of(new Paragraph(List.of(new Words("It says “"),
                new Reference(Kind.ANNOTATION, quoted.entry().id(), quoted.entry().quote(), true), new Words("”.")))));
        var page = page(new CasebookReport(all.cover(), all.parts(), all.analysts(), all.articles(), all.layers(),
                Optional.of(text), all.briefing(), all.findings(), all.statistics(), all.method(), all.notes(),
                all.warnings()));

        assertThat(page.select(".prose .verbatim > q").text()).isEqualTo("has no plans to bid");
        assertThat(page.select("style").first().data()).contains(".verbatim > q { quotes: none; }");
    }

    @Test
    void referencesOfTheAnalystsTextAreNumberedAndShowTheWordsBeside() throws Exception {
        var prose = page(SampleReports.realistic()).select(".prose").first();

        var reference = prose.select(".ref").first();
        assertThat(reference.select("sup a").attr("href")).isEqualTo(anchor("02"));
        assertThat(reference.select(".pop q").text()).isEqualTo("has no plans to bid");
        assertThat(reference.select("sup a").attr("aria-describedby"))
                .isEqualTo(reference.select(".pop").attr("id"));
        assertThat(prose.select("a.entity").attr("href")).isEqualTo("#entity-e1");
        assertThat(prose.select("a[href=#source-a4]")).isNotEmpty();
        assertThat(prose.select(".lost").first().text()).endsWith("(This reference leads nowhere)");
    }

    @Test
    void theMarkingStandsOnThePageInTheColourOfTheProtocol() throws Exception {
        var page = page(SampleReports.realistic());

        assertThat(page.select(".cover .marking.amber").text()).isEqualTo("TLP:AMBER");
        assertThat(page.select(".colophon .marking").text()).isEqualTo("TLP:AMBER");
        assertThat(page.select("style").first().data())
                .contains(".marking.amber, .marking.amber-strict { color: #ffc000; }")
                .contains("@top-right { content: \"TLP:AMBER\"");
        assertThat(page(SampleReports.empty()).select(".marking")).isEmpty();
    }

    @Test
    void marksLieInTheTextOfTheArticleAndLeadToTheirNotes() throws Exception {
        var report = SampleReports.realistic();
        var page = page(report);

        for (var note : report.notes().all()) {
            for (int i = 0; i < note.entry().passages().size(); i++) {
                var anchor = page.getElementById(new LinkTargets().passage(note.entry().id(), i));
                assertThat(anchor.nextElementSibling().tagName()).isEqualTo("mark");
            }
        }
        assertThat(page.select("#article-a1 .text sup a").eachAttr("href")).contains(anchor("01"), anchor("02"));
    }

    @Test
    void thePageIsWellFormedXml() throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        var source = new String(bytes(SampleReports.everywhere("\0 \uFFFE ]]> &amp; <b> \uD83D")),
                StandardCharsets.UTF_8);

        var page = parser.parse(new InputSource(new StringReader(source)));

        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void everyLinkLeadsToOneElementOfThePageOrToTheWeb() throws Exception {
        assertLinksResolve(page(SampleReports.realistic()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "\"><script>", "#x&y", "ü\uD83D\uDEA2", "a_0020b", "%41" })
    void linksLeadToTheirTargetsWhateverTheIdentifiers(String id) throws Exception {
        assertLinksResolve(page(SampleReports.identifiedBy(id)));
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() throws Exception {
        var page = page(SampleReports.realistic());

        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [style]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void whatIsEmptySaysSo() throws Exception {
        assertThat(page(SampleReports.empty()).select(".empty").text()).isEqualTo("This report has no articles.");
        assertThat(page(SampleReports.realistic()).select("#article-a3 .empty").text())
                .isEqualTo("This article has no annotations.");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        assertThat(bytes(SampleReports.realistic())).isEqualTo(bytes(SampleReports.realistic()))
                .isEqualTo(written(new HtmlReportWriter(), SampleReports.realistic()));
    }

    @Test
    void fiftyThousandAnnotationsAreStreamed() throws Exception {
        var out = new LargestWrite();

        writer.write(SampleReports.large(50_000), ReportDesign.DEFAULT, out, new NullProgressMonitor());

        assertThat(out.total).isGreaterThan(20_000_000);
        assertThat(out.largest).isLessThan(100_000);
    }

    private static String anchor(String number) {
        return "#annotation-5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a" + number;
    }

    private static CasebookReport with(CasebookReport report, Set<ReportPart> parts) {
        return new CasebookReport(report.cover(), parts, report.analysts(), report.articles(), report.layers(),
                report.text(), report.briefing(), report.findings(), report.statistics(), report.method(),
                report.notes(), report.warnings());
    }

    private static void assertLinksResolve(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            if (link.hasAttr("rel")) {
                assertThat(link.attr("href")).startsWith("https://");
            } else if (link.hasClass("trace")) {
                assertThat(TraceAddress.of(link.attr("href"))).isPresent();
            } else {
                assertThat(ids).contains(link.attr("href").substring(1));
            }
        });
    }

    private Document page(CasebookReport report) throws Exception {
        return Jsoup.parse(new String(bytes(report), StandardCharsets.UTF_8));
    }

    private byte[] bytes(CasebookReport report) throws Exception {
        return written(writer, report);
    }

    private static byte[] written(HtmlReportWriter writer, CasebookReport report) throws Exception {
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
