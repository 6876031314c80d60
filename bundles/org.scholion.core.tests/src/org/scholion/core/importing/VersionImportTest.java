package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class VersionImportTest {

    private static final String ADDRESS = "https://ledger.example/cranes";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        casebook.close();
    }

    private ImportOutcome run(String address, String text) throws Exception {
        var file = Files.writeString(Files.createTempDirectory(folder, "in").resolve("page.txt"), text);
        return run(new TextReader().at(raw -> address), 1, List.of(file)).get(0);
    }

    private List<ImportOutcome> run(TextReader reader, int parallel, List<Path> files) throws CoreException {
        return new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, parallel).execute(files, outcome -> {
        }, new NullProgressMonitor());
    }

    private ArticleSummary article(ImportOutcome outcome) {
        return casebook.store().article(outcome.article()).orElseThrow();
    }

    @Test
    void changedTextAtTheSameAddressIsTheNextVersion() throws Exception {
        var first = run(ADDRESS, "Cranes stop\n\nThey stop for a week.");
        var second = run(ADDRESS + "?utm_source=mail", "Cranes stop\n\nThey stop for a month.");
        var third = run(ADDRESS + "/", "Cranes work\n\nThey stopped for a month.");

        assertThat(first.status()).isEqualTo(Status.IMPORTED);
        assertThat(first.earlier()).isNull();
        assertThat(second.status()).isEqualTo(Status.VERSION);
        assertThat(second.earlier()).isEqualTo(new EarlierVersion(first.article(), "Cranes stop", false));
        assertThat(third.earlier().article()).isEqualTo(second.article());
        assertThat(casebook.store().read(third.article()).article().getPreviousVersion()).isEqualTo(second.article());
        assertThat(List.of(article(first).version(), article(second).version(), article(third).version()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void sameTextOfOtherBytesIsAVersionToo() throws Exception {
        var first = run("", "Cranes stop\n\nThey stop for a week.");
        var second = run("https://courier.example/7", "Cranes  stop\r\n\r\nThey stop\nfor a week.\n");

        assertThat(second.status()).isEqualTo(Status.VERSION);
        assertThat(second.earlier()).isEqualTo(new EarlierVersion(first.article(), "Cranes stop", true));
    }

    @Test
    void sameBytesStayADuplicate() throws Exception {
        run(ADDRESS, "Cranes stop");
        run(ADDRESS, "Cranes work");
        assertThat(run(ADDRESS, "Cranes stop").status()).isEqualTo(Status.DUPLICATE);
        assertThat(casebook.store().articles()).hasSize(2);
    }

    @Test
    void otherTextsWithoutAddressAndPagesOfOneSiteAreArticlesOfTheirOwn() throws Exception {
        for (var address : List.of("", "https://ledger.example/", "https://ledger.example/cranes",
                "https://ledger.example/budget")) {
            assertThat(run(address, "Text at " + address).status()).isEqualTo(Status.IMPORTED);
            assertThat(run("", "Text beside " + address).status()).isEqualTo(Status.IMPORTED);
        }
    }

    @Test
    void documentsWithoutTextAreNoVersionsOfOneAnother() throws Exception {
        assertThat(run("", " ").status()).isEqualTo(Status.IMPORTED);
        assertThat(run("", "\n\n").status()).isEqualTo(Status.IMPORTED);
    }

    @Test
    void versionsThatComeAtTheSameTimeAreOneChain() throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 24; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), "Report " + i));
        }
        var outcomes = run(new TextReader().at(raw -> ADDRESS), 8, files);

        assertThat(outcomes).extracting(ImportOutcome::status).containsOnlyOnce(Status.IMPORTED)
                .doesNotContain(Status.FAILED);
        assertThat(casebook.store().articles()).extracting(ArticleSummary::version).doesNotHaveDuplicates()
                .contains(1, 24);
        assertThat(casebook.store().articles()).extracting(ArticleSummary::previousVersion).doesNotHaveDuplicates();
    }

    @Test
    void versionsAreKnownAfterReopeningWithAndWithoutTheCatalogue() throws Exception {
        run(ADDRESS, "One");
        var second = run(ADDRESS, "Two");
        casebook.reopened();
        assertThat(article(second).version()).isEqualTo(2);

        casebook.close();
        Files.delete(casebook.folder().resolve(".scholion/catalogue"));
        casebook.reopened();
        assertThat(article(second).version()).isEqualTo(2);
        assertThat(run(ADDRESS, "Three").earlier().article()).isEqualTo(second.article());
        assertThat(run("", "O n e").earlier().sameText()).isFalse();
    }

    @Test
    void versionWhoseEarlierOneIsGoneStaysAVersion() throws Exception {
        var first = run(ADDRESS, "One");
        var second = run(ADDRESS, "Two");
        casebook.close();
        delete(casebook.store().layout().article(first.article()));
        casebook.reopened();

        assertThat(article(second).version()).isEqualTo(2);
        assertThat(article(second).previousVersion()).isEqualTo(first.article());
    }

    private static void delete(Path articleFolder) throws IOException {
        try (var files = Files.list(articleFolder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(articleFolder);
    }
}
