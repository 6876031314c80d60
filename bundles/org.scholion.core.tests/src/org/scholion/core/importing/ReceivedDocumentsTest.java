package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class ReceivedDocumentsTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-04T05:06:07Z");
    private static final String ADDRESS = "https://ledger.example/cranes";
    private static final ArticleProperties KNOWN = ArticleProperties.builder().title("From the feed")
            .byline(List.of("Ana Ruiz")).published("2026-03-04").build();

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private ReceivedDocument received(String address, String text) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "received", ""), text);
        return new ReceivedDocument(file, "cranes.txt", address, new Receipt(address, RECEIVED, "text/plain",
                List.of(new Metadatum("http:etag", "\"7\"")), KNOWN, List.of("It came without encryption.")), "");
    }

    private List<ImportOutcome> run(DocumentSource source) throws CoreException {
        return run(ImportSelection.of(source));
    }

    private List<ImportOutcome> run(ImportSelection selection) throws CoreException {
        return new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1).execute(selection,
                outcome -> {
                }, new NullProgressMonitor());
    }

    @Test
    void articleKeepsWhereAndWhenItCameAndWhatWasSaidOnItsWay() throws Exception {
        var document = received(ADDRESS, "Cranes stop\n\nFor a week.");

        var outcome = run(monitor -> List.of(document)).get(0);

        assertThat(outcome.input()).isEqualTo(ADDRESS);
        assertThat(outcome.warnings()).containsExactly("It came without encryption.");
        var article = casebook.store().read(outcome.article()).article();
        assertThat(article.getRetrieved()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(article.getRetrievedFrom()).isEqualTo(ADDRESS);
        assertThat(article.getExtraction().getWarnings()).containsExactly("It came without encryption.");
        assertThat(article.getMetadata()).extracting(entry -> entry.getName() + "=" + entry.getValue())
                .contains("http:etag=\"7\"");
    }

    @Test
    void whatIsKnownOtherwiseFillsOnlyWhatTheDocumentDoesNotSay() throws Exception {
        var document = received(ADDRESS, "Cranes stop\n\nFor a week.");

        var article = casebook.store().read(run(monitor -> List.of(document)).get(0).article()).article();

        assertThat(article.getTitle()).isEqualTo("Cranes stop");
        assertThat(article.getByline()).containsExactly("Ana Ruiz");
        assertThat(article.getPublished()).isEqualTo("2026-03-04");
    }

    @Test
    void changedDocumentAtTheSameAddressIsTheNextVersion() throws Exception {
        var first = received(ADDRESS, "Cranes stop\n\nFor a week.");
        var changed = received(ADDRESS, "Cranes stop\n\nFor a month.");

        assertThat(run(monitor -> List.of(first)).get(0).status()).isEqualTo(Status.IMPORTED);
        assertThat(run(monitor -> List.of(first)).get(0).status()).isEqualTo(Status.DUPLICATE);
        assertThat(run(monitor -> List.of(changed)).get(0).status()).isEqualTo(Status.VERSION);
    }

    @Test
    void whatDidNotComeIsOneFailureBesideTheOthers() throws Exception {
        var document = received(ADDRESS, "Cranes stop\n\nFor a week.");
        var missing = ReceivedDocument.missing(folder.resolve("none"), "https://gone.example/", "it is gone");

        var outcomes = run(monitor -> List.of(missing, document));

        assertThat(outcomes).extracting(ImportOutcome::input).containsExactlyInAnyOrder("https://gone.example/",
                ADDRESS);
        assertThat(outcomes).filteredOn(outcome -> outcome.status() == Status.FAILED).extracting(ImportOutcome::error)
                .containsExactly("it is gone");
    }

    @Test
    void previewNamesDocumentsSoThatTheyCanBeLeftOut() throws Exception {
        var document = received(ADDRESS, "Cranes stop\n\nFor a week.");
        var selection = ImportSelection.of(monitor -> List.of(document));
        var entries = new ArrayList<PreviewEntry>();

        new ImportPreview(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1).execute(selection, entries::add,
                new NullProgressMonitor());

        assertThat(entries).extracting(PreviewEntry::input).containsExactly(ADDRESS);
        assertThat(entries.get(0).warnings()).containsExactly("It came without encryption.");
        assertThat(run(selection.without(Set.of(entries.get(0).file())))).isEmpty();
    }

    @Test
    void sourceThatIsCancelledEndsTheImportWithoutAnArticle() throws Exception {
        assertThat(run(monitor -> {
            throw new OperationCanceledException();
        })).isEmpty();
    }

    @Test
    void previewTellsNewVersionsFromNewArticles() throws Exception {
        var first = received(ADDRESS, "Cranes stop\n\nFor a week.");
        run(monitor -> List.of(first));
        var changed = received(ADDRESS, "Cranes stop\n\nFor a month.");
        var other = received("https://ledger.example/budget", "Budget\n\nIt grew.");
        var entries = new ArrayList<PreviewEntry>();

        new ImportPreview(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1).execute(
                ImportSelection.of(monitor -> List.of(changed, other)), entries::add, new NullProgressMonitor());

        assertThat(entries).extracting(PreviewEntry::status).containsExactly(Status.VERSION, Status.IMPORTED);
        assertThat(entries).allMatch(PreviewEntry::isNew);
    }

    @Test
    void documentCameOrThereIsAReasonWhyNot() {
        assertThatThrownBy(() -> ReceivedDocument.missing(folder, "x", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
