package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.scholion.core.pages.RichText;

/** Web pages told as text with their look, by workers. */
class RichTextTest extends SessionTest {

    @Test
    void headingsEmphasisLinksListsAndTablesKeepTheirLook() throws Exception {
        var rich = rich("""
                <html><head><title>No</title></head><body><h1>Cranes  stop</h1><p>It was <b>very <i>quiet</i></b> in
                <a href="https://harbour.example/a">the harbour</a>.</p><ul><li>one<li>two</ul>
                <table><tr><th>Day</th><td>Cranes</td></tr><tr><td>Monday</td><td>3</td></tr></table></body></html>""");

        assertThat(rich.text().strip()).isEqualTo("Cranes stop\n\nIt was very quiet in the harbour.\n\n• one\n• two\n\n"
                + "Day\tCranes\nMonday\t3");
        assertThat(rich.runs()).extracting(run -> rich.text().substring(run.begin(), run.end()).strip(),
                RichText.Run::bold, RichText.Run::italic, RichText.Run::heading, RichText.Run::target)
                .contains(tuple("Cranes stop", false, false, 1, ""), tuple("very", true, false, 0, ""),
                        tuple("quiet", true, true, 0, ""),
                        tuple("the harbour", false, false, 0, "https://harbour.example/a"));
    }

    @Test
    void whatActsLoadsOrHidesIsNotTold() throws Exception {
        var rich = rich(
                """
                        <body onload="steal()"><script>steal()</script><style>p {}</style><p>Words<img src="http://track.example/x">
                        <iframe src="http://track.example">frame</iframe><a href="javascript:steal()">here</a></p></body>""");

        assertThat(rich.text()).contains("Words").contains("here").doesNotContain("steal", "track", "p {}");
        assertThat(rich.runs()).extracting(RichText.Run::target).allMatch(String::isEmpty);
    }

    private static RichText rich(String page) throws IOException, CoreException {
        var file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
        return session.rich(file, new NullProgressMonitor());
    }

    @Test
    void textThatAPageHandsOnlyToMachinesIsTheArticle() throws Exception {
        var file = Files.writeString(folder.resolve("withheld.html"), """
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour reopens",
                "articleBody": "%s\\n\\nThe cranes follow."}</script></head><body><h1>Harbour reopens</h1>
                <p>The harbour master said on Tuesday that ships may enter again, and \u2026</p></body></html>"""
                .formatted("The harbour master said on Tuesday that ships may enter again. ".repeat(12)));
        var text = read(file).text();
        assertThat(text).contains("Harbour reopens").contains("The cranes follow.");
    }
}
