package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;

/** The commands new, list, show and check. */
class CasebookCommandsTest extends CommandLineTest {

    @Test
    void newMakesACasebookOnce() {
        var casebook = folder.resolve("news.casebook");
        var first = run("new", casebook);
        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("Created").contains("news");
        assertThat(casebook.resolve("casebook.scholion")).isRegularFile();
        var second = run("new", casebook);
        assertThat(second.status()).isEqualTo(3);
        assertThat(second.err()).contains("is a casebook already");
    }

    @Test
    void newLeavesAFolderWithFilesAlone() throws IOException {
        document("full/mine.txt", "mine");
        var run = run("new", folder.resolve("full"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("is not empty");
        assertThat(folder.resolve("full/casebook.scholion")).doesNotExist();
    }

    @Test
    void damagedCasebookFileEndsWithThreeAndNamesIt() throws IOException {
        var casebook = casebookOfBrief();
        Files.writeString(casebook.resolve("casebook.scholion"), "<scholion");
        var run = run("list", casebook);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("casebook.scholion is damaged");
    }

    @Test
    void listIsAnAlignedTable() throws IOException {
        var casebook = runner.casebookOf(folder, document("a.txt", "Short"), document("b.txt", "A longer title"));
        var lines = run("list", casebook).lines();
        assertThat(lines).hasSize(3);
        int source = lines.get(0).indexOf("SOURCE");
        assertThat(lines.subList(1, 3)).allSatisfy(line -> assertThat(line.substring(source)).startsWith("The Ledger"));
        assertThat(lines.subList(1, 3))
                .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{8}  .*  2026-03-04  en +0"));
    }

    @Test
    void listOfAnEmptyCasebookSaysHowToFillIt() {
        var casebook = runner.casebookOf(folder);
        var run = run("list", casebook);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("scholion import");
        assertThat(run("list", casebook, "--json").json()).isEmpty();
    }

    @Test
    void listAsJsonHasExactlyTheFieldsPromised() throws IOException {
        var articles = run("list", casebookOfBrief(), "--json").json();
        assertThat(articles).hasSize(1);
        var names = new ArrayList<String>();
        articles.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("id", "title", "source", "published", "language", "annotations");
        assertThat(articles.get(0).get("id").asText()).matches("[0-9a-f]{32}");
        assertThat(articles.get(0).get("title").asText()).isEqualTo("Lead of open model team steps down");
        assertThat(articles.get(0).get("annotations").intValue()).isZero();
    }

    @Test
    void titleCannotSteerTheTerminal() throws IOException {
        // a reader drops control characters; a casebook from elsewhere may have the code points that turn the line
        var casebook = runner.casebookOf(folder, document("a.txt", "To \u202Emoc.live\u202C and back"));
        assertThat(run("list", casebook).out()).contains("To  moc.live  and back").doesNotContain("\u202E");
    }

    @Test
    void listNamesADamagedArticleAndListsTheOthers() throws IOException {
        var casebook = runner.casebookOf(folder, document("a.txt", "Whole"), document("b.txt", "Broken"));
        var broken = broken(casebook, "Broken");
        var run = run("list", casebook, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().findValuesAsText("title")).containsExactly("Whole");
        assertThat(run.err()).contains(broken + "/article.xmi");
    }

    private String broken(Path casebook, String title) throws IOException {
        var id = StreamSupport.stream(run("list", casebook, "--json").json().spliterator(), false)
                .filter(article -> article.get("title").asText().equals(title)).findFirst().orElseThrow().get("id")
                .asText();
        Files.writeString(new CasebookLayout(casebook).article(id).resolve("article.xmi"), "no longer XMI");
        return id;
    }

    @Test
    void listReadsACasebookThatIsOpenElsewhere() throws IOException, CoreException {
        var casebook = casebookOfBrief();
        try (var elsewhere = CasebookStore.open(casebook)) {
            assertThat(elsewhere.readOnlyReason()).isEmpty();
            assertThat(run("list", casebook).status()).isZero();
        }
    }

    @Test
    void showHasATitleBlockAndTheText() throws IOException {
        var casebook = casebookOfBrief();
        var run = run("show", casebook, idIn(casebook).substring(0, 4));
        assertThat(run.status()).isZero();
        assertThat(run.lines()).startsWith("Lead of open model team steps down",
                "The Ledger · Ana Ruiz · 2026-03-04T08:00:00Z · en");
        assertThat(run.lines()).contains("Section: Technology", "Tags: models, people", "Licence: CC BY 4.0",
                "Contradiction: source is taken from og:site_name, not \u201cledger.example\u201d in the address");
        assertThat(run.out()).endsWith("\n\n" + BRIEF);
    }

    @Test
    void showTextIsTheTextAlone() throws IOException {
        var casebook = casebookOfBrief();
        assertThat(run("show", casebook, idIn(casebook), "--text").out()).isEqualTo(BRIEF);
    }

    @Test
    void showMainLeavesBoilerplateOut() throws IOException {
        var casebook = casebookOfBrief();
        assertThat(run("show", casebook, idIn(casebook), "--main").out())
                .isEqualTo(BRIEF.replace("AD Get your own daily briefing\n\n", ""));
    }

    @Test
    void showAsJsonCountsOffsetsAsItSays() throws IOException {
        var casebook = casebookOfBrief();
        run("annotate", casebook, idIn(casebook), "--layer", "quantity", "--quote", "over 100 models", "--analyst",
                "Ana");
        run("annotate", casebook, idIn(casebook), "--layer", "event", "--quote", "A second post", "--analyst", "Ben");
        var article = run("show", casebook, idIn(casebook), "--json").json();
        var text = article.get("text").asText();
        assertThat(article.get("offsets").asText()).contains("UTF-16 code units");
        assertThat(article.get("segments").findValuesAsText("kind"))
                .containsExactly("title", "paragraph", "boilerplate", "paragraph");
        assertThat(article.get("annotations").findValuesAsText("analyst")).containsExactly("ana", "ben");
        for (var annotation : article.get("annotations")) {
            var span = annotation.get("spans").get(0);
            assertThat(text.substring(span.get("begin").intValue(), span.get("end").intValue()))
                    .isEqualTo(span.get("quote").asText());
        }
    }

    @Test
    void articleThatIsNotThereOrNotTheOnlyOneIsNamed() throws IOException {
        var casebook = casebookOfBrief();
        var unknown = run("show", casebook, "ffffffffffff");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("No article ffffffffffff");
        var tooShort = run("show", casebook, idIn(casebook).substring(0, 2));
        assertThat(tooShort.status()).isEqualTo(1);
    }

    @Test
    void ambiguousBeginningAsksForMoreDigits() throws IOException {
        var casebook = casebookOfBrief();
        var id = idIn(casebook);
        var twin = id.substring(0, 31) + (id.endsWith("0") ? "1" : "0");
        copyArticle(new CasebookLayout(casebook), id, twin);
        var run = run("show", casebook, id.substring(0, 8));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("2 articles begin with " + id.substring(0, 8) + "; give more digits");
        assertThat(run("list", casebook).lines().get(1)).startsWith(id.substring(0, 31));
    }

    private static void copyArticle(CasebookLayout layout, String id, String twin) throws IOException {
        Files.createDirectories(layout.article(twin));
        Files.writeString(layout.article(twin).resolve("article.xmi"),
                Files.readString(layout.article(id).resolve("article.xmi")).replace(id, twin));
    }

    @Test
    void checkOfAWholeCasebookFindsNothing() throws IOException {
        var casebook = casebookOfBrief();
        var run = run("check", casebook);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1 article checked, nothing is wrong.\n");
        assertThat(run("check", casebook, "--json").json()).isEmpty();
    }

    @Test
    void checkNamesWhatIsWrongUntilItIsRepaired() throws IOException {
        var casebook = casebookOfBrief();
        var id = idIn(casebook);
        run("annotate", casebook, id, "--layer", "claim", "--quote", "There are rumours", "--analyst", "Ana");
        var set = new CasebookLayout(casebook).annotations(id, "ana");
        Files.writeString(set, Files.readString(set).replaceFirst("begin=\"\\d+\"", "begin=\"3\""));
        var found = run("check", casebook, "--json");
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.json().get(0).get("file").asText()).endsWith("annotations/ana.xmi");
        assertThat(found.json().get(0).get("repaired").booleanValue()).isFalse();
        var repaired = run("check", casebook, "--repair");
        assertThat(repaired.status()).isZero();
        assertThat(repaired.out()).contains("Repaired.").contains("1 found, 1 repaired.");
        assertThat(run("check", casebook).status()).isZero();
    }

    @Test
    void repairingACasebookThatIsOpenElsewhereEndsWithThree() throws IOException, CoreException {
        var casebook = casebookOfBrief();
        try (var elsewhere = CasebookStore.open(casebook)) {
            assertThat(elsewhere.readOnlyReason()).isEmpty();
            assertThat(run("check", casebook).status()).isZero();
            assertThat(run("check", casebook, "--repair").status()).isEqualTo(3);
        }
    }
}
