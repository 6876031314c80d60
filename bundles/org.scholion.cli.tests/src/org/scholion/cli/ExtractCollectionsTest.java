package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What holds several documents gives the text of each, as an import makes an article of each. */
class ExtractCollectionsTest extends CommandLineTest {

    private static final String FIRST = "The harbour master said on Tuesday that ships may enter again.";
    private static final String SECOND = "The pier stays closed until the engineers have looked at it.";
    private static final String NEWS = "{\"title\": \"Harbour reopens\", \"author\": \"Mara Lind\", \"date\": "
            + "\"2026-03-03\", \"text\": \"" + FIRST + "\"}\n{\"title\": \"Pier closed\", \"date\": \"2026-03-04\", "
            + "\"text\": \"" + SECOND + "\"}\n{\"title\": \"Nothing\"}\n";

    @BeforeEach
    void useRealReader() {
        runner.useRealReader();
    }

    @Test
    void eachArticleOfACollectionIsAnObjectOfItsOwn() throws IOException {
        var news = document("news.jsonl", NEWS);
        var run = run("extract", news, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.jsonLines()).extracting(article -> article.get("file").asText()).containsExactly(
                news.resolve("00001 Harbour reopens.json").toString(),
                news.resolve("00002 Pier closed.json").toString());
        assertThat(run.jsonLines()).extracting(article -> article.get("title").asText())
                .containsExactly("Harbour reopens", "Pier closed");
        assertThat(run.jsonLines()).extracting(article -> article.get("main").asText()).containsExactly(FIRST, SECOND);
        assertThat(run.jsonLines().get(0).get("byline").get(0).asText()).isEqualTo("Mara Lind");
        assertThat(run.jsonLines().get(0).get("published").asText()).isEqualTo("2026-03-03");
        assertThat(run.err()).contains("news.jsonl: Passed over in it: 1 record without a text.");
    }

    @Test
    void eachTextOfACollectionHasItsNameAbove() throws IOException {
        var news = document("news.jsonl", NEWS);
        var out = run("extract", news).out();
        assertThat(out).contains("==> " + news.resolve("00001 Harbour reopens.json") + " <==\n", FIRST,
                "==> " + news.resolve("00002 Pier closed.json") + " <==\n", SECOND);
    }

    @Test
    void documentsInArchivesComeInTheirPlaceAmongTheArguments() throws IOException {
        var last = document("z.txt", "Last of all, nothing happened for a long time.");
        var archive = zip("all.zip", "in/news.jsonl", NEWS, "note.txt", "A note about the harbour, not more.");
        var run = run("extract", archive, last, "--json", "--jobs", 2);
        assertThat(run.status()).isZero();
        assertThat(files(run.jsonLines())).containsExactly("all.zip/in/news.jsonl/00001 Harbour reopens.json",
                "all.zip/in/news.jsonl/00002 Pier closed.json", "all.zip/note.txt", "z.txt");
    }

    @Test
    void archiveStaysOneDocumentOnDemand() throws IOException {
        var archive = zip("all.zip", "a.txt", "A note about the harbour.", "b.txt", "A note about the pier.");
        var run = run("extract", archive, "--as-is", "--json");
        assertThat(files(run.jsonLines())).containsExactly("all.zip");
        assertThat(run.json().get("text").asText()).contains("about the harbour", "about the pier");
    }

    @Test
    void whatIsAttachedToAMailComesAfterIt() throws IOException {
        var mail = document("mail.eml", """
                From: Mara Lind <mara@gazette.example>
                Subject: Harbour
                Date: Tue, 3 Mar 2026 07:15:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Ships may enter again.
                --x
                Content-Type: text/plain; name=list.txt
                Content-Disposition: attachment; filename=list.txt

                The list of all ships.
                --x--
                """.replace("\n", "\r\n"));
        var run = run("extract", mail, "--json");
        assertThat(files(run.jsonLines())).containsExactly("mail.eml", "mail.eml/list.txt");
        assertThat(run.jsonLines().get(0).get("text").asText()).contains("Ships may enter again.")
                .doesNotContain("The list of all ships.");
    }

    @Test
    void whatIsMissingOfACollectionIsAFailure() throws IOException {
        var run = run("extract", document("news.jsonl", NEWS.substring(0, NEWS.indexOf("Nothing"))), "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.jsonLines()).hasSize(3);
        assertThat(run.jsonLines().get(2).get("error").asText()).startsWith("not all of it was unpacked: ");
    }

    private List<String> files(List<JsonNode> articles) {
        return articles.stream()
                .map(article -> folder.relativize(Path.of(article.get("file").asText())).toString().replace('\\', '/'))
                .toList();
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
