package org.scholion.report.html;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

/** What a real browser makes of a page with hostile texts; skipped where there is none. */
class ChromiumTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void nothingRunsAndNoElementIsThereThatTheTemplatesDidNotMake() throws Exception {
        var harmless = page(SampleReports.everywhere("word"));
        for (var text : joined()) {
            var page = page(SampleReports.everywhere(text));

            assertThat(page.select("script, img, iframe, object, embed, form, base, link, video, audio, math, input"))
                    .isEmpty();
            assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes()).noneSatisfy(
                    attribute -> assertThat(attribute.getKey()).startsWithIgnoringCase("on")));
            assertThat(page.select("a[href]").eachAttr("href")).allMatch(
                    address -> address.matches("(#|https?://|scholion:article/).*"));
            assertThat(page.select("body > *").size()).isEqualTo(harmless.select("body > *").size());
            assertThat(page.select("main > .part").eachAttr("id"))
                    .isEqualTo(harmless.select("main > .part").eachAttr("id"));
            assertThat(page.select("h1")).singleElement()
                    .satisfies(title -> assertThat(title.wholeText()).isEqualTo(VisibleText.of(text)));
            assertThat(page.select(".notes q").first().wholeText()).isEqualTo(VisibleText.of(text));
        }
    }

    /** All hostile texts in a few, so that the browser starts only a few times; each is a paragraph of its own. */
    private static List<String> joined() throws Exception {
        var all = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList();
        var texts = new ArrayList<String>();
        for (int i = 0; i < all.size(); i += 200) {
            texts.add(String.join("\n", all.subList(i, Math.min(all.size(), i + 200))));
        }
        return texts;
    }

    /** The page after the browser has parsed it and had the time to run what it would run. */
    private Document page(CasebookReport report) throws Exception {
        var file = folder.resolve("report.html");
        try (var out = Files.newOutputStream(file)) {
            new HtmlReportWriter().write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        }
        var parsed = folder.resolve("parsed.html");
        var browser = browser();
        assumeTrue(browser.isPresent(), "skipped: there is no chromium");
        var process = new ProcessBuilder(browser.get(), "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=2000", "--dump-dom",
                file.toUri().toString()).redirectOutput(parsed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, SECONDS)).as("the browser ends").isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return Jsoup.parse(parsed.toFile());
    }

    private static Optional<String> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of(path)::resolve))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
