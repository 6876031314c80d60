package org.scholion.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Statistics;
import org.scholion.report.SampleReports;
import org.scholion.report.content.ReportWords;
import org.scholion.report.content.Rgb;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartsTest {

    private static final ReportWords WORDS = new ReportWords("en");
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "rect", "circle", "line", "text");

    @Test
    void aReportWithAllNumbersHasSixCharts() {
        assertThat(charts("en")).extracting(Chart::id).containsExactly("time", "sources", "tags", "claims", "timeline",
                "together");
    }

    @Test
    void aReportWithoutNumbersHasNoCharts() {
        assertThat(Charts.of(SampleReports.empty(), WORDS)).isEmpty();
        assertThat(Charts.of(ChartSamples.report("en", Statistics.NONE, List.of()), WORDS)).isEmpty();
    }

    @Test
    void theSameReportGivesTheSameCharts() {
        assertThat(charts("en")).extracting(Chart::svg)
                .isEqualTo(charts("en").stream().map(Chart::svg).toList());
    }

    @Test
    void aChartSaysInWordsWhatItShows() {
        var chart = charts("en").get(1);
        assertThat(chart.summary()).isEqualTo("1,730 annotations from 7 sources. Most, 900: The Ledger.");
        var svg = parsed(chart).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "es" })
    void allTextLiesWithinTheChartAndDoesNotTouchOther(String language) {
        for (var chart : charts(language)) {
            var boxes = TextBoxes.of(chart);
            for (var box : boxes) {
                assertThat(box.isWithin(chart.width(), chart.height())).as("%s of %s", box, chart.id()).isTrue();
            }
            assertThat(TextBoxes.overlapping(boxes)).as(chart.id()).isEmpty();
        }
    }

    @Test
    void aLabelThatIsCutSaysAllOfItToAPointer() {
        assertThat(parsed(charts("en").get(1)).getDocumentElement().getTextContent())
                .contains("A long name of an outlet that nobody would ever print on a page in its full length")
                .contains("…");
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void whatALabelSaysStaysText(String text) {
        for (var chart : Charts.of(ChartSamples.everywhere(text), WORDS)) {
            var document = parsed(chart);
            var all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                assertThat(ELEMENTS).contains(((Element) all.item(i)).getTagName());
            }
            var inPage = Jsoup.parse("<!doctype html><body>" + chart.svg());
            assertThat(inPage.body().children()).hasSize(1);
            assertThat(inPage.select("svg *")).hasSize(all.getLength() - 1);
            assertThat(ChartImage.png(chart, 1)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "#FFFFFF", "#F0E442", "#000000", "#000020", "#0072B2", "#FF0000", "none" })
    void aLayerCanBeToldFromLightAndDarkPages(String color) {
        var shown = Rgb.of(Ink.of(color).color(), Rgb.WHITE);
        assertThat(shown.contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(3);
        assertThat(shown.contrast(new Rgb(0x17191C))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void numbersOnTheDarkestCellCanBeRead() {
        var cell = Ink.COUNT.behindText(1);
        var color = Rgb.of(cell.color(), Rgb.WHITE);
        assertThat(color.over(Rgb.WHITE, cell.opacity()).contrast(new Rgb(0x1F2328))).isGreaterThanOrEqualTo(4.5);
        assertThat(color.over(new Rgb(0x17191C), cell.opacity()).contrast(new Rgb(0xE4E6EA)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({ "1, Annotations by day of publication", "62, Annotations by day of publication",
            "63, Annotations by week of publication", "371, Annotations by week of publication",
            "400, Annotations by month of publication", "1800, Annotations by month of publication",
            "3000, Annotations by year of publication", "40000, Annotations by year of publication" })
    void timeIsDividedAsItsLengthDemands(int days, String title) {
        var chart = Charts.of(ChartSamples.report("en", ChartSamples.days(LocalDate.of(2020, 1, 1), days), List.of()),
                WORDS).getFirst();
        assertThat(chart.title()).isEqualTo(title);
        assertThat(parsed(chart).getElementsByTagName("rect").getLength()).isBetween(1, 62);
        assertThat(TextBoxes.overlapping(TextBoxes.of(chart))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "1, 1, 1", "5, 1, 5", "6, 2, 6", "10, 2, 10", "11, 5, 15", "99, 20, 100", "2500, 500, 2500",
            "50001, 20000, 60000" })
    void anAxisHasFewRoundTicks(int highest, int step, int last) {
        assertThat(RoundTicks.upTo(highest)).isEqualTo(new RoundTicks(step, last));
    }

    @Test
    void aTimelineShowsEventsBeforeOtherTimesAndSaysHowManyItLeavesOut() {
        var timeline = charts("en").get(4);
        var text = parsed(timeline).getDocumentElement().getTextContent();
        assertThat(text).contains("Shown: 24 of 40");
        for (int event = 0; event < 60; event += 3) {
            assertThat(text).contains(event + " the northern terminal");
        }
    }

    @Test
    void aTimelineWithoutEventsShowsThePublications() {
        var moments = List.of(new Moment("2026-03-01", "publication", "Ledger", "Two bidders left", "", "a"),
                new Moment("2026-03-04T08:30:00+01:00", "publication", "Ledger", "One bidder left", "", "b"),
                new Moment("soon", "time", "", "soon", "c", "b"));
        var timeline = Charts.of(ChartSamples.report("en", Statistics.NONE, moments), WORDS);
        assertThat(timeline).hasSize(1);
        assertThat(timeline.getFirst().summary())
                .isEqualTo("2 dates. First, 1 Mar 2026: Two bidders left. Last, 4 Mar 2026: One bidder left.");
    }

    @Test
    void anImageHasTheSizeOfTheChartAndInkOnWhite() throws IOException {
        for (var chart : charts("en")) {
            var image = ImageIO.read(new ByteArrayInputStream(ChartImage.png(chart, 2)));
            assertThat(image.getWidth()).isEqualTo(2 * chart.width());
            assertThat(image.getHeight()).isEqualTo(2 * chart.height());
            assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
            assertThat(colors(image)).as(chart.id()).hasSizeGreaterThan(8).contains(0xFFFFFFFF);
        }
    }

    private static Set<Integer> colors(BufferedImage image) {
        var colors = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colors.add(image.getRGB(x, y));
            }
        }
        return colors;
    }

    private static List<Chart> charts(String language) {
        return Charts.of(ChartSamples.full(language), new ReportWords(language));
    }

    private static Document parsed(Chart chart) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(chart.svg())));
        } catch (Exception e) { // whatever the parser throws, the chart is not well-formed
            throw new AssertionError(chart.svg(), e);
        }
    }
}
