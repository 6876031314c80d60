package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class ExtractCommandTest extends CommandLineTest {

    @Test
    void oneObjectALineHasTextAndMainText() throws IOException {
        var run = run("extract", document("brief.txt", BRIEF), "--json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        var extracted = run.jsonLines().get(0);
        var names = new ArrayList<String>();
        extracted.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("file", "title", "subtitle", "byline", "source", "url", "published",
                "modified",
                "language", "section", "tags", "licence", "choices", "main", "text", "links", "warnings", "error");
        assertThat(extracted.get("tags")).extracting(tag -> tag.asText()).containsExactly("models", "people");
        var choice = extracted.get("choices").get(0);
        assertThat(choice.get("property").asText()).isEqualTo("source");
        assertThat(choice.get("origin").asText()).isEqualTo("og:site_name");
        assertThat(choice.get("rejected").get(0).get("value").asText()).isEqualTo("ledger.example");
        assertThat(extracted.get("text").asText()).isEqualTo(BRIEF.strip());
        assertThat(extracted.get("main").asText()).doesNotContain("daily briefing", extracted.get("title").asText())
                .contains("There are rumours", "over 100 models");
        assertThat(extracted.get("byline").get(0).asText()).isEqualTo("Ana Ruiz");
        assertThat(extracted.get("error").isNull()).isTrue();
        assertThat(runner.reader().openSessions()).isZero();
    }

    @Test
    void outcomesComeInTheOrderOfTheArgumentsWhoeverIsReadFirst() throws IOException {
        var slow = document("slow.txt", "WAIT 3 others");
        var first = document("1.txt", "One");
        var second = document("2.txt", "FAIL encrypted");
        var third = document("3.txt", "Three");
        var fourth = document("4.txt", "Four");
        var run = run("extract", slow, first, second, folder.resolve("none.txt"), third, fourth, "--json", "--jobs", 2);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.jsonLines()).extracting(extracted -> extracted.get("file").asText()).containsExactly(
                slow.toString(),
                first.toString(), second.toString(), folder.resolve("none.txt").toString(), third.toString(),
                fourth.toString());
        assertThat(run.jsonLines().get(0).get("error").isNull()).as("the slow one saw the others").isTrue();
        assertThat(run.jsonLines().get(2).get("error").asText()).isEqualTo("encrypted");
        assertThat(run.jsonLines().get(3).get("error").asText()).isEqualTo("there is no such file");
        assertThat(run.err()).contains(second + ": encrypted").contains("none.txt: there is no such file");
    }

    @Test
    void limitsAreTheUsualOnesButForThoseThatAreGiven() throws IOException {
        var run = run("extract", document("brief.txt", BRIEF), "--limit", "timeSeconds=2.5,depth=1", "--limit",
                "unpackedDocuments=7");
        assertThat(run.status()).isZero();
        assertThat(runner.reader().limits().options()).containsExactly("timeSeconds=2.5", "memoryMegabytes=512",
                "textCharacters=20000000", "embeddedDocuments=1000", "depth=1", "unpackedDocuments=7",
                "unpackedMegabytes=2048", "unpackedDepth=3");
    }

    @Test
    void passwordsOfAFileOpenProtectedDocumentsInEveryCommandThatReads() throws IOException {
        var locked = document("locked.txt", "LOCKED open sesame ");
        var passwords = document("passwords.txt", "\ufeffmoon\r\n\r\nopen sesame\r\n");
        var casebook = runner.casebookOf(folder);

        assertThat(run("extract", locked).err()).contains(locked + ": password-protected");
        assertThat(run("extract", locked, "--password-file", passwords).status()).isZero();
        assertThat(run("import", casebook, locked).status()).isEqualTo(1);
        assertThat(run("import", casebook, locked, "--dry-run", "--password-file", passwords).status()).isZero();
        assertThat(run("import", casebook, locked, "--password-file", passwords).status()).isZero();
        var article = idIn(casebook);
        assertThat(run("extract", "--replay", casebook, article).err()).contains("password-protected");
        assertThat(run("extract", "--replay", casebook, article, "--password-file", passwords).status()).isZero();
    }

    @Test
    void passwordFileThatIsMissingIsWrongUsage() throws IOException {
        var run = run("extract", document("a.txt", "One"), "--password-file", folder.resolve("none.txt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.txt does not exist.");
        assertThat(run("extract", document("a.txt", "One"), "--password-file", document("empty.txt", "\n")).err())
                .contains("empty.txt has no password in it.");
    }

    @Test
    void manyDocumentsAreReadWithFewJobs() throws IOException {
        var arguments = new ArrayList<Object>();
        arguments.add("extract");
        for (int i = 0; i < 40; i++) {
            arguments.add(document("d" + i + ".txt", "Document " + i));
        }
        arguments.add("--json");
        arguments.add("--jobs=3");
        var titles = run(arguments.toArray()).jsonLines().stream().map(extracted -> extracted.get("title").asText())
                .toList();
        assertThat(titles).hasSize(40).startsWith("Document 0", "Document 1").endsWith("Document 39");
    }

    @Test
    void oneDocumentIsPrintedAsItsMainTextAndSeveralWithTheirNames() throws IOException {
        var brief = document("brief.txt", BRIEF);
        assertThat(run("extract", brief).out()).isEqualTo(BRIEF.replace("AD Get your own daily briefing\n\n", ""));
        assertThat(run("extract", brief, document("b.txt", "B")).out()).contains("==> " + brief + " <==\nLead of")
                .contains("b.txt <==\nB\n");
    }

    @Test
    void folderStandsForItsFiles() throws IOException {
        document("in/b.txt", "B");
        document("in/a.txt", "A");
        document("in/.hidden", "Hidden");
        var run = run("extract", folder.resolve("in"), folder.resolve("in/a.txt"), "--json");
        assertThat(run.jsonLines()).extracting(extracted -> extracted.get("title").asText()).containsExactly("A", "B");
    }

    @Test
    void extractionEndsQuietlyWhenNobodyReads() throws IOException {
        var run = runner.run(ProgramTest.failing("Broken pipe"), new ByteArrayOutputStream(),
                CommandLineRunner.bundles(),
                "extract", document("a.txt", "A"), document("b.txt", "B"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(runner.reader().openSessions()).isZero();
    }
}
