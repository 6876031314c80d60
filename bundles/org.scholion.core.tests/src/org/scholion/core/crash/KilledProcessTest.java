package org.scholion.core.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.TextDrafts;
import org.scholion.core.report.text.TextDrafts.Draft;
import org.scholion.core.span.Span;

/** Whenever a process is killed: what it said was done is on disk, and the casebook is whole. */
class KilledProcessTest {

    private static final int KILLS = 10;
    /** A slow machine may need more until it was hit before and after. */
    private static final int MOST_KILLS = 60;
    private static final int EDITING_KILLS = 15;
    private static final int DOCUMENTS = 100;

    @TempDir
    private Path folder;

    /** A handful here; {@code releng/kill-test} does two hundred. */
    @Test
    void everyEditThatWasShownSurvivesTheKill() throws Exception {
        var result = KillRun.run(folder.resolve("edited"), EDITING_KILLS, 1);
        assertThat(result.edits()).as("something was going on").isGreaterThan(EDITING_KILLS);
    }

    @Test
    void stepInManyArticlesIsMadeInAllOfThemOrInNone() throws Exception {
        var seen = killInTheMiddle(MergingProcess.class,
                store -> store.casebook().getCodebook().getLabel().equals("merged") ? "merged" : "person");
        assertThat(seen).as("kills on both sides").containsExactlyInAnyOrder("merged", "person");
    }

    @Test
    void changeOfChosenAnnotationsIsMadeInAllArticlesAndTheHistoryOfTheCasebookOrInNone() throws Exception {
        var seen = killInTheMiddle(ChangingProcess.class,
                store -> store.edits().undoLabel().isPresent() ? "place" : "person");
        assertThat(seen).as("kills on both sides").containsExactlyInAnyOrder("place", "person");
    }

    /**
     * Kills a process again and again that changes the tag of a mention in each of many articles.
     *
     * @param expected the tag that all must have by what else a casebook says
     * @return the tags that were there after the kills
     */
    private Set<String> killInTheMiddle(Class<?> process, Function<CasebookStore, String> expected) throws Exception {
        var casebook = aCasebook(folder.resolve("c"));
        for (int i = 0; i < 30; i++) {
            casebook.with(anArticle().withText("Ana Ruiz leads the team. " + i));
            try (var session = casebook.session(i, "Ana")) {
                session.annotate(casebook.layer("mention"), "person", List.of(new Span(0, 8)));
            }
        }
        casebook.close();
        var random = new Random(3);
        var seen = new HashSet<String>();
        for (int kill = 0; kill < KILLS || seen.size() < 2 && kill < MOST_KILLS; kill++) {
            try (var child = ChildProcess.start(process, casebook.folder())) {
                assertThat(child.line()).isEqualTo("ready");
                for (int steps = random.nextInt(3); steps > 0; steps--) {
                    child.line();
                }
                child.killAfter(random.nextInt(40));
            }
            try (var store = CasebookStore.open(casebook.folder())) {
                assertWhole(store);
                var tags = new HashSet<String>();
                for (var article : store.articles()) {
                    store.readSet(article.id(), "ana").getAnnotations().forEach(mark -> tags.add(mark.getTag()));
                }
                assertThat(tags).as("kill %s", kill).containsExactly(expected.apply(store));
                seen.addAll(tags);
            }
        }
        return seen;
    }

    @Test
    void everyArticleThatWasReportedAsImportedSurvivesTheKillWhole() throws Exception {
        var documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(documents.resolve(i + ".txt"),
                    "Title " + i + "\n\n" + "Text of the article. ".repeat(200));
        }
        var casebook = aCasebook(folder.resolve("c"));
        casebook.close();
        var random = new Random(2);
        var imported = new ArrayList<String>();
        for (int kill = 0; kill < KILLS && imported.size() < DOCUMENTS; kill++) {
            try (var child = ChildProcess.start(ImportingProcess.class, casebook.folder(), documents)) {
                for (int steps = random.nextInt(6); steps >= 0; steps--) {
                    imported.addAll(articles(child.line()));
                }
                child.killAfter(random.nextInt(15)).forEach(line -> imported.addAll(articles(line)));
            }
            try (var store = CasebookStore.open(casebook.folder())) {
                assertWhole(store);
                assertThat(store.articles()).as("kill %s", kill).extracting("id").containsAll(imported);
                assertThat(casebook.folder().resolve(".scholion/incoming")).doesNotExist();
            }
        }
        assertThat(imported).isNotEmpty();
    }

    @Test
    void reportTextIsTheOldOneOrTheNewOneAndWhatWasTypedIsKept() throws Exception {
        var casebook = aCasebook(folder.resolve("c"));
        new ReportTexts(casebook.store()).create("brief", WritingProcess.text(0));
        casebook.close();
        var random = new Random(4);
        int written = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int kept = 0;
            try (var child = ChildProcess.start(WritingProcess.class, casebook.folder())) {
                assertThat(child.line()).isEqualTo("ready");
                for (var line : child.killAfter(20 + random.nextInt(80))) {
                    kept = line.matches("kept [0-9]+") ? Integer.parseInt(line.substring(5)) : kept;
                }
            }
            try (var store = CasebookStore.open(casebook.folder())) {
                assertWhole(store);
                var saved = new ReportTexts(store).read("brief").text();
                assertThat(saved).as("whole").isEqualTo(WritingProcess.text(edits(saved)));
                var draft = new TextDrafts(store).draft("brief").map(Draft::text);
                draft.ifPresent(text -> assertThat(text).isEqualTo(WritingProcess.text(edits(text))));
                assertThat(edits(draft.orElse(saved))).as("kill %s", kill).isGreaterThanOrEqualTo(kept);
                new TextDrafts(store).discard("brief");
            }
            written += kept;
        }
        assertThat(written).as("something was going on").isPositive();
    }

    private static int edits(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf('\n')));
    }

    private static void assertWhole(CasebookStore store) throws CoreException {
        assertThat(store.problems()).isEmpty();
        assertThat(new CheckOperation(store, false).execute(new NullProgressMonitor())).isEmpty();
    }

    private static List<String> articles(String line) {
        var words = line == null ? new String[0] : line.split(" ");
        return words.length == 3 && words[0].equals("IMPORTED") && words[2].length() == 32 ? List.of(words[2])
                : List.of();
    }
}
