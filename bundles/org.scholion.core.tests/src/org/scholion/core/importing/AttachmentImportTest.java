package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.core.reading.UnpackedContainer.Origin;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class AttachmentImportTest {

    private static final Instant SENT = Instant.parse("2026-03-04T08:00:00Z");

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private final LetterReader reader = new LetterReader();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @BeforeEach
    void makeCasebook() throws Exception {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void attachmentsBecomeArticlesThatKnowTheirMail() throws Exception {
        var mail = Files.writeString(folder.resolve("a.letter"), "Dear Bo");
        reader.attached = List.of("report.txt=The report", "inner.letter=Dear Ana");

        run(mail);

        var found = byTitle();
        assertThat(found.keySet()).containsExactlyInAnyOrder("Dear Bo", "The report", "Dear Ana");
        var letter = found.get("Dear Bo");
        assertThat(letter.partOf()).isEmpty();
        assertThat(found.get("The report").partOf()).isEqualTo(letter.id());
        assertThat(casebook.store().attachments(letter.id())).extracting(ArticleSummary::fileName)
                .containsExactly("inner.letter", "report.txt");
        assertThat(casebook.store().read(found.get("The report").id()).article().getPartOf()).isEqualTo(letter.id());
    }

    @Test
    void mailIsReadWithoutWhatIsReadApart() throws Exception {
        reader.attached = List.of("report.txt=The report");

        run(Files.writeString(folder.resolve("a.letter"), "Dear Bo"));

        assertThat(reader.types).containsExactlyInAnyOrder(ReadingSession.MAIL_WITHOUT_ATTACHMENTS, "");
    }

    @Test
    void linksSurviveTheCatalogue() throws Exception {
        reader.attached = List.of("report.txt=The report");
        run(Files.writeString(folder.resolve("a.letter"), "Dear Bo"));
        var before = byTitle();
        casebook.store().close();

        try (var again = CasebookStore.open(folder.resolve("c"))) {
            assertThat(again.article(before.get("The report").id()).orElseThrow().partOf())
                    .isEqualTo(before.get("Dear Bo").id());
        }
    }

    @Test
    void mailKeptWholeIsOneArticle() throws Exception {
        reader.attached = List.of("report.txt=The report");
        var mail = Files.writeString(folder.resolve("a.letter"), "Dear Bo");

        new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 1).execute(
                new ImportSelection(List.of(mail), InputFilter.ALL, Set.of(), true), outcome -> {
                }, monitor);

        assertThat(byTitle().keySet()).containsExactly("Dear Bo");
        assertThat(reader.types).containsExactly("");
    }

    @Test
    void documentsOfAWebArchiveKeepAddressTimeAndNote() throws Exception {
        reader.origin = new Origin("https://gazette.example/pier", SENT, "text/plain");
        reader.note = "Passed over in it: 1 redirect.";
        reader.attached = List.of("pier.txt=The pier");
        reader.isDocument = false;

        var outcomes = run(Files.writeString(folder.resolve("a.letter"), "archive"));

        assertThat(outcomes).extracting(ImportOutcome::warnings)
                .containsExactly(List.of("a.letter: Passed over in it: 1 redirect."));
        var article = casebook.store().read(outcomes.get(0).article()).article();
        assertThat(article.getRetrievedFrom()).isEqualTo("https://gazette.example/pier");
        assertThat(article.getRetrieved()).isEqualTo("2026-03-04T08:00:00Z");
        assertThat(article.getUrl()).isEqualTo("https://gazette.example/pier");
        assertThat(article.getPartOf()).isNull();
        assertThat(reader.types).containsExactly("text/plain");
    }

    @Test
    void containerWithoutDocumentsSaysWhatIsInIt() throws Exception {
        reader.note = "Passed over in it: 1 redirect.";
        reader.isDocument = false;

        var outcomes = run(Files.writeString(folder.resolve("a.letter"), "archive"));

        assertThat(outcomes).extracting(ImportOutcome::error)
                .containsExactly("there is no document in it. Passed over in it: 1 redirect.");
    }

    private List<ImportOutcome> run(Path file) throws CoreException {
        return new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 2).execute(List.of(file), outcome -> {
        }, monitor);
    }

    private Map<String, ArticleSummary> byTitle() {
        return casebook.store().articles().stream()
                .collect(Collectors.toMap(ArticleSummary::title, Function.identity()));
    }

    /** Reads texts; a file that ends with ".letter" holds what the test says, the ones in it nothing. */
    private static final class LetterReader implements DocumentReader {

        private final Set<String> types = ConcurrentHashMap.newKeySet();
        private List<String> attached = List.of();
        private boolean isDocument = true;
        private String note = "";
        private Origin origin = Origin.NONE;

        @Override
        public String name() {
            return "letter";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) {
            var texts = new TextReader().open(limits, parallel);
            return new ReadingSession() {

                @Override
                public ExtractedDocument read(Path file, IProgressMonitor asked) throws CoreException {
                    return texts.read(file, asked);
                }

                @Override
                public ExtractedDocument read(Path file, String contentType, IProgressMonitor asked)
                        throws CoreException {
                    types.add(contentType);
                    return texts.read(file, asked);
                }

                @Override
                public Optional<UnpackedContainer> unpack(Path file, Path target, IProgressMonitor asked)
                        throws CoreException {
                    try {
                        return file.toString().endsWith("a.letter") ? Optional.of(unpacked(target))
                                : Optional.empty();
                    } catch (IOException e) {
                        throw new CoreException(Status.error("not unpacked", e));
                    }
                }

                @Override
                public void close() {
                    texts.close();
                }
            };
        }

        private UnpackedContainer unpacked(Path target) throws IOException {
            Files.createDirectories(target);
            var entries = new ArrayList<Entry>();
            for (var part : attached) {
                var nameAndText = part.split("=", 2);
                var file = Files.writeString(target.resolve(entries.size() + nameAndText[0]), nameAndText[1]);
                entries.add(new Entry(file, nameAndText[0], "", origin));
            }
            return new UnpackedContainer(entries, "", note, isDocument);
        }
    }
}
