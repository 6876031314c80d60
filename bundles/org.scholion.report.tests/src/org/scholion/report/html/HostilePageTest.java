package org.scholion.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;
import org.scholion.report.content.ReportNumbers;

/** A text in every field of every part is text: no element and no attribute comes of it. */
class HostilePageTest {

    private static final Set<String> ATTRIBUTES_OF_TEXT = Set.of("lang", "datetime");
    private static final Set<String> SHAPES = Set.of("svg", "title", "desc", "g", "rect", "line", "path", "circle",
            "polyline", "text", "tspan");
    private static final String NUMBERS = ".quantities-table td.number bdi";

    private final HtmlReportWriter writer = new HtmlReportWriter();
    private final Document model = page("\uE000", "\uE001");

    HostilePageTest() {
        assertOnlyDrawings(model, "model");
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void hostileTextIsTextEverywhere(String text) {
        assertOnlyText(text);
    }

    @Test
    void collectedHostileTextIsTextEverywhere() throws Exception {
        HostileStrings.collected().forEach(this::assertOnlyText);
    }

    /** The page is the one of a harmless word, element for element, with the text in place of the word. */
    private void assertOnlyText(String text) {
        var page = page(text, text);
        assertOnlyDrawings(page, text);

        assertThat(structure(page)).as(text).isEqualTo(structure(model));
        assertThat(page.select(NUMBERS).get(1).wholeText()).as(text)
                .isEqualTo(VisibleText.of(new ReportNumbers("en").of(text)));
        leaveOutRewritten(page);
        assertThat(page.wholeText()).as(text).isEqualTo(modelWithoutRewritten().wholeText()
                .replace("\uE000", VisibleText.of(text)).replace("\uE001", VisibleText.of(text)));
    }

    /** A chart cuts and breaks its labels, so that their text differs; it has nothing but shapes and words. */
    private static void assertOnlyDrawings(Document page, String text) {
        for (var drawing : page.select(".chart svg")) {
            assertThat(drawing.getAllElements().stream().filter(element -> !isDrawing(element))).as(text).isEmpty();
            drawing.empty();
            drawing.clearAttributes();
        }
    }

    private static boolean isDrawing(Element element) {
        return SHAPES.contains(element.normalName()) && element.attributes().asList().stream().noneMatch(
                attribute -> attribute.getKey().startsWith("on") || attribute.getKey().endsWith("href"));
    }

    private Document modelWithoutRewritten() {
        var page = model.clone();
        leaveOutRewritten(page);
        return page;
    }

    /** What is a number is written as one, and a citation has the quotation marks and full stops of its style. */
    private static void leaveOutRewritten(Document page) {
        page.select(NUMBERS).forEach(number -> number.text(""));
        page.select(".sources > li").forEach(source -> source.text(""));
    }

    /** Elements with their attributes; an address or a date that is one has another element than one that is none. */
    private static List<String> structure(Document page) {
        var elements = new ArrayList<String>();
        for (Element element : page.getAllElements()) {
            if (element.tagName().equals("style")) {
                elements.add("style " + element.data().hashCode());
            } else if (element.hasAttr("rel")) {
                assertThat(element.attr("href")).matches("(?i)https?://.*");
                elements.add("bdi");
            } else {
                elements.add(element.tagName() + element.attributes().asList().stream()
                        .filter(attribute -> !ATTRIBUTES_OF_TEXT.contains(attribute.getKey())).map(Attribute::html)
                        .toList());
            }
        }
        return elements.stream().map(element -> element.replace("bdi[]", "bdi")).toList();
    }

    private Document page(String text, String hash) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(SampleReports.everywhere(text, hash, text), ReportDesign.DEFAULT, out,
                    new NullProgressMonitor());
            return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        } catch (Exception e) { // a test has no use for it
            throw new AssertionError(e);
        }
    }
}
