package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.model.MetadataEntry;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class ImportContainersTest {

    @TempDir
    private Path folder;

    private Path box;
    private CasebookFixture casebook;
    private final BoxReader reader = new BoxReader();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @BeforeEach
    void makeCasebook() throws Exception {
        casebook = aCasebook(folder.resolve("c"));
        box = folder.resolve("news.box");
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void eachDocumentBecomesAnArticleThatKnowsItsPath() throws Exception {
        Files.writeString(box, "may/a.txt=First\nmay/b.txt=Second\nc.txt!password-protected");

        var outcomes = run(ImportSelection.of(List.of(box)));

        assertThat(outcomes).extracting(outcome -> folder.relativize(outcome.file()) + ": " + outcome.error())
                .containsExactlyInAnyOrder("news.box/may/a.txt: ", "news.box/may/b.txt: ",
                        "news.box/c.txt: password-protected");
        assertThat(casebook.store().articles()).extracting(ArticleSummary::fileName)
                .containsExactlyInAnyOrder("may/a.txt", "may/b.txt");
        var article = casebook.store().read(casebook.store().articles().get(0).id()).article();
        assertThat(article.getMetadata()).extracting(MetadataEntry::getName, MetadataEntry::getValue)
                .contains(tuple("scholion:container", "news.box"));
        assertThat(reader.folders).isNotEmpty().noneMatch(Files::exists);
    }

    @Test
    void containersInContainersAreUnpackedToADepth() throws Exception {
        Files.writeString(box, "1.box=2.box=3.box=4.box=deep");

        run(ImportSelection.of(List.of(box)));

        assertThat(casebook.store().articles()).extracting(ArticleSummary::fileName)
                .containsExactly("1.box/2.box/3.box");
    }

    @Test
    void depthOfUnpackingIsALimit() throws Exception {
        Files.writeString(box, "1.box=2.box=3.box=deep");

        new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT.with("unpackedDepth", "1"), 1)
                .execute(ImportSelection.of(List.of(box)), outcome -> {
                }, monitor);

        assertThat(casebook.store().articles()).extracting(ArticleSummary::fileName).containsExactly("1.box");
    }

    @Test
    void previewNamesTheDocumentsAndTheImportLeavesOutWhatItIsTold() throws Exception {
        Files.writeString(box, "a.txt=First\nb.txt=Second");
        var selection = ImportSelection.of(List.of(box));
        var entries = new ImportPreview(casebook.store(), reader, ReadLimits.DEFAULT, 1).execute(selection, entry -> {
        }, monitor);
        assertThat(entries).extracting(PreviewEntry::title).containsExactly("First", "Second");

        run(selection.without(Set.of(entries.get(0).file())));

        assertThat(casebook.store().articles()).extracting(ArticleSummary::title).containsExactly("Second");
    }

    @Test
    void containerStaysOneArticleOnDemand() throws Exception {
        Files.writeString(box, "a.txt=First\nb.txt=Second");

        run(new ImportSelection(List.of(box), InputFilter.ALL, Set.of(), true));

        assertThat(casebook.store().articles()).extracting(ArticleSummary::fileName).containsExactly("news.box");
    }

    @Test
    void whatIsMissingOfAContainerIsAFailureOfItsOwn() throws Exception {
        Files.writeString(box, "a.txt=First\nends early");

        var outcomes = run(ImportSelection.of(List.of(box)));

        assertThat(outcomes).extracting(ImportOutcome::error).containsExactlyInAnyOrder("",
                "not all of it was unpacked: damaged");
    }

    private List<ImportOutcome> run(ImportSelection selection) throws CoreException {
        return new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 2).execute(selection, outcome -> {
        }, monitor);
    }

    /** Reads texts; takes a file that ends with ".box" for a container with a document a line: path, "=", text. */
    private static final class BoxReader implements DocumentReader {

        private final Set<Path> folders = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return "box";
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
                public Optional<UnpackedContainer> unpack(Path file, Path target, IProgressMonitor asked)
                        throws CoreException {
                    folders.add(target);
                    assertThat(target).doesNotExist();
                    try {
                        return file.toString().endsWith(".box") ? Optional.of(unpacked(file, target))
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

        private static UnpackedContainer unpacked(Path file, Path target) throws IOException {
            Files.createDirectories(target);
            var entries = new ArrayList<Entry>();
            var problem = "";
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("[=!]", 2);
                if (parts.length == 1) {
                    problem = "damaged";
                    continue;
                }
                var unpacked = target.resolve(entries.size() + (parts[0].endsWith(".box") ? ".box" : ".txt"));
                boolean good = line.charAt(parts[0].length()) == '=';
                if (good) {
                    Files.writeString(unpacked, parts[1]);
                }
                entries.add(new Entry(unpacked, parts[0], good ? "" : parts[1]));
            }
            return new UnpackedContainer(entries, problem);
        }
    }
}
