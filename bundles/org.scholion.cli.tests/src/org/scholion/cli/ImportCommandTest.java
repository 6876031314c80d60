package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.scholion.core.casebook.CasebookStore;

class ImportCommandTest extends CommandLineTest {

    private static final String STORM = "The port of Varn stops all cranes for a week because of the storm that is "
            + "expected on Monday, the harbour master said, and asks captains to wait outside of the bay until then.";

    @Test
    void oneObjectALineTellsWhatBecameOfEachFile() throws IOException {
        var casebook = runner.casebookOf(folder);
        var good = document("in/good.txt", "Good\n\nWARN Some pictures were left out.");
        var twin = document("in/twin.txt", "Good\n\nWARN Some pictures were left out.");
        var bad = document("in/bad.txt", "FAIL password-protected");
        var run = run("import", casebook, good, bad, twin, "--json", "--jobs", 1);
        assertThat(run.status()).isEqualTo(1);
        var outcomes = run.jsonLines();
        assertThat(outcomes).hasSize(3);
        var names = new ArrayList<String>();
        outcomes.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("file", "article", "status", "warnings", "error", "previousVersion",
                "nearDuplicate");
        assertThat(outcomes).extracting(outcome -> outcome.get("file").asText()).containsExactlyInAnyOrder(
                good.toString(),
                bad.toString(), twin.toString());
        assertThat(outcomes).extracting(outcome -> outcome.get("status").asText()).containsExactlyInAnyOrder("imported",
                "failed", "duplicate");
        var failed = outcomes.stream().filter(outcome -> outcome.get("status").asText().equals("failed")).findFirst()
                .orElseThrow();
        assertThat(failed.get("article").isNull()).isTrue();
        assertThat(failed.get("error").asText()).isEqualTo("password-protected");
        assertThat(outcomes.get(0).get("warnings").get(0).asText()).isEqualTo("Some pictures were left out.");
        assertThat(outcomes.get(0).get("error").isNull()).isTrue();
        assertThat(run.err()).contains(bad + ": password-protected").contains("1 imported, 1 there already, 1 failed.");
        assertThat(runner.reader().openSessions()).isZero();
    }

    @Test
    void relativeInTheCasebookIsNamedBeforeAndAfter() throws IOException {
        var address = "\n\nURL https://ledger.example/1";
        var casebook = runner.casebookOf(folder, document("a.txt", "Cranes stop\n\n" + STORM + address));
        var first = idIn(casebook);
        var version = document("in/b.txt", "Cranes work\n\n" + STORM + address);
        var twin = document("in/c.txt", "Storm over Varn\n\n" + STORM.replace("captains", "masters"));
        for (var how : List.of("--dry-run", "--as-is")) { // the second time for real
            var run = run("import", casebook, version, twin, "--json", "--jobs", 1, how);
            assertThat(run.jsonLines()).extracting(line -> line.get("status").asText()).containsExactly("version",
                    how.equals("--dry-run") ? "new" : "imported");
            assertThat(run.jsonLines().get(0).get("previousVersion").get("article").asText()).isEqualTo(first);
            assertThat(run.jsonLines().get(0).get("nearDuplicate").isNull()).isTrue();
            assertThat(run.jsonLines().get(1).get("nearDuplicate").get("similarity").asDouble()).isBetween(0.5, 0.99);
        }
        var stories = run("stories", casebook, "--json").json();
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).get("articles")).hasSize(2);
        assertThat(stories.get(0).get("pairs").get(0).get("similarity").asDouble()).isBetween(0.5, 0.99);
        assertThat(run("stories", casebook, first, "--json").json()).hasSize(1);
        assertThat(run("stories", casebook).out()).startsWith("2 articles, up to ").contains("Storm over Varn");
        assertThat(run("stories", casebook, first).out()).contains("Storm over Varn", "%");
        assertThat(run("stories", casebook, "--threshold", 1).err()).contains("No two articles");
        assertThat(run("stories", casebook, "--threshold", 0.1).status()).isEqualTo(2);
    }

    @Test
    void secondImportAddsNothingAndSaysSo() throws IOException {
        var casebook = casebookOfBrief();
        var run = run("import", casebook, folder.resolve("brief.txt"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("duplicate  " + idIn(casebook).substring(0, 8));
        assertThat(run("list", casebook, "--json").json()).hasSize(1);
    }

    @Test
    void changedTextAtTheSameAddressIsANewVersion() throws IOException {
        var address = "\n\nURL https://ledger.example/1";
        var casebook = runner.casebookOf(folder, document("a.txt", "Cranes stop" + address));
        var first = idIn(casebook);
        var run = run("import", casebook, document("b.txt", "Cranes work" + address), "--json");
        assertThat(run.status()).isZero();
        assertThat(run.jsonLines().get(0).get("status").asText()).isEqualTo("version");
        assertThat(run.err()).contains("0 imported, 1 new version, 0 there already, 0 failed.");
        var second = run.jsonLines().get(0).get("article").asText();

        assertThat(run("show", casebook, second, "--json").json().get("previousVersion").asText()).isEqualTo(first);
        assertThat(run("show", casebook, second).lines()).contains("Version 2; the one before is " + first);
        assertThat(run("list", casebook).lines().get(0)).contains("VERSION");
        assertThat(run("list", casebook).lines()).filteredOn(line -> line.startsWith(second.substring(0, 8)))
                .singleElement().asString().matches(".* en +2 +0");
        assertThat(run("list", casebook, "--json").json().get(0).size()).isEqualTo(6);
        var same = run("import", casebook, document("c.txt", "Cranes  work" + address));
        assertThat(same.out()).startsWith("version    ").contains("c.txt; the same text as " + second.substring(0, 8));
    }

    @Test
    void folderIsImportedWithoutWhatIsHidden() throws IOException {
        document("in/a.txt", "A");
        document("in/deep/b.txt", "B");
        document("in/.hidden.txt", "Hidden");
        document("in/.git/c.txt", "Hidden too");
        var casebook = runner.casebookOf(folder);
        var run = run("import", casebook, folder.resolve("in"));
        assertThat(run.status()).isZero();
        assertThat(run("list", casebook, "--json").json().findValuesAsText("title")).containsExactlyInAnyOrder("A",
                "B");
    }

    @Test
    void patternsChooseAmongTheFilesOfAFolder() throws IOException {
        document("in/a.txt", "A");
        document("in/b.html", "B");
        document("in/old/c.txt", "C");
        var casebook = runner.casebookOf(folder);
        var run = run("import", casebook, folder.resolve("in"), "--include", "*.txt", "--exclude", "old/**");
        assertThat(run.status()).isZero();
        assertThat(run("list", casebook, "--json").json().findValuesAsText("title")).containsExactly("A");
        var wrong = run("import", casebook, folder.resolve("in"), "--include", "*.{txt");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("*.{txt");
    }

    @Test
    void whatCannotBeAFileIsNamedAndTheOthersAreDone() throws IOException {
        var casebook = runner.casebookOf(folder);
        var run = run("import", casebook, "ftp://ledger.example/1", folder.resolve("none.txt"), "file:nowhere",
                document("a.txt", "A").toUri(), "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.jsonLines()).hasSize(4);
        assertThat(run.jsonLines().get(0).get("file").asText()).isEqualTo("ftp://ledger.example/1");
        assertThat(run.err()).contains("ftp://ledger.example/1: only http and https addresses are fetched")
                .contains("none.txt: there is no such file")
                .contains("file:nowhere: this cannot be the address of a file")
                .contains("1 imported, 0 there already, 3 failed.");
    }

    @Test
    void dryRunSaysWhatWouldComeInAndWritesNothing() throws IOException {
        var casebook = casebookOfBrief();
        var good = document("good.txt", "Good\n\nThe words.\n\nWARN Some pictures were left out.");
        var bad = document("bad.txt", "FAIL password-protected");
        var run = run("import", casebook, "--dry-run", folder.resolve("brief.txt"), good, bad,
                "ftp://ledger.example/1",
                "--jobs", 1, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.jsonLines()).extracting(entry -> entry.get("status").asText()).containsExactly("failed",
                "duplicate", "new", "failed");
        var entry = run.jsonLines().get(2);
        var names = new ArrayList<String>();
        entry.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("file", "status", "title", "source", "published", "firstLines", "warnings",
                "error", "previousVersion", "nearDuplicate", "sameAs");
        assertThat(entry.get("title").asText()).isEqualTo("Good");
        assertThat(entry.get("source").asText()).isEqualTo("The Ledger");
        assertThat(entry.get("firstLines").asText()).contains("The words.");
        assertThat(entry.get("warnings").get(0).asText()).isEqualTo("Some pictures were left out.");
        assertThat(run.err()).contains("1 would be imported, 1 there already, 2 cannot be read. Nothing was written.");
        assertThat(run("list", casebook, "--json").json()).hasSize(1);
        var twice = run("import", casebook, "--dry-run", good,
                document("twin.txt", "Good\n\nThe words.\n\nWARN Some pictures were left out."), "--jobs",
                1);
        assertThat(twice.out()).contains("the same document as good.txt, which comes in with it");
        assertThat(twice.err()).contains("1 would be imported, 1 the same as another, 0 there already");
        var forPeople = run("import", casebook, "--dry-run", good);
        assertThat(forPeople.status()).isZero();
        assertThat(forPeople.out()).startsWith("new        Good  The Ledger").contains("The words.");
        assertThat(runner.reader().openSessions()).isZero();
    }

    @Test
    void casebookThatIsOpenElsewhereIsNotChanged() throws IOException, CoreException {
        var casebook = runner.casebookOf(folder);
        try (var elsewhere = CasebookStore.open(casebook)) {
            assertThat(elsewhere.readOnlyReason()).isEmpty();
            var run = run("import", casebook, document("a.txt", "A"));
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("is open elsewhere").contains("process " + ProcessHandle.current().pid());
        }
        assertThat(run("list", casebook, "--json").json()).isEmpty();
    }

    @Test
    void importEndsQuietlyWhenNobodyReadsTheOutcomes() throws IOException {
        var casebook = runner.casebookOf(folder);
        var run = runner.run(ProgramTest.failing("Broken pipe"), new ByteArrayOutputStream(),
                CommandLineRunner.bundles(),
                "import", casebook, document("a.txt", "A"), "--json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).doesNotContain("pipe");
        assertThat(run("check", casebook).status()).isZero();
    }

    @Test
    void installationWithoutReaderSaysSo() throws IOException {
        var casebook = runner.casebookOf(folder);
        var document = document("a.txt", "A");
        var run = runner.run(new ByteArrayOutputStream(), NoServices.context(), "import", casebook, document);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no document reader is there");
    }
}
