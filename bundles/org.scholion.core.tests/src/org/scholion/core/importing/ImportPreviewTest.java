package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class ImportPreviewTest {

    @TempDir
    private Path folder;

    private Path documents;
    private CasebookFixture casebook;
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @BeforeEach
    void makeCasebook() throws Exception {
        documents = Files.createDirectories(folder.resolve("documents"));
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void saysOfEachDocumentWhatImportingItWouldBring() throws Exception {
        write("known.txt", "Known\n\nText");
        new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1).execute(List.of(documents),
                outcome -> {
                }, monitor);
        write("new.txt", "Fresh news\n\nThe words of it.");
        write("twin.txt", "Fresh news\n\nThe words of it.");
        write("bad.txt", "bad");

        var entries = preview(casebook.store(), new TextReader().failingOn("bad", "password-protected"), 1);

        assertThat(entries).extracting(PreviewEntry::status).containsExactly(Status.FAILED, Status.DUPLICATE,
                Status.IMPORTED, Status.DUPLICATE);
        assertThat(entries).extracting(PreviewEntry::title).containsExactly("", "Known", "Fresh news", "Fresh news");
        assertThat(entries).extracting(PreviewEntry::twin).containsExactly("", "", "", "new.txt");
        assertThat(entries.get(0).error()).isEqualTo("password-protected");
        assertThat(entries.get(2).firstLines()).as("what follows the title").isEqualTo("The words of it.");
    }

    @Test
    void textThatIsNothingButItsTitleIsShown() throws Exception {
        write("short.txt", "Cranes  stop\n");

        assertThat(preview(casebook.store(), new TextReader(), 1)).extracting(PreviewEntry::firstLines)
                .containsExactly("Cranes stop");
    }

    @Test
    void saysWhichArticleADocumentWouldBeANewVersionOf() throws Exception {
        var reader = new TextReader().at(raw -> raw.startsWith("Cranes") ? "https://ledger.example/cranes" : "");
        write("0.txt", "Cranes stop\n\nFor a week.");
        new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 1).execute(List.of(documents), outcome -> {
        }, monitor);
        var cranes = casebook.store().articles().getFirst().id();
        write("1.txt", "Cranes work\n\nThey stopped for a week.");
        write("2.txt", "Budget\n\nIt passed.");
        write("3.txt", "Budget\n\n It  passed.");

        var entries = preview(casebook.store(), reader, 1);

        assertThat(entries).extracting(PreviewEntry::status).containsExactly(Status.DUPLICATE, Status.VERSION,
                Status.IMPORTED, Status.VERSION);
        assertThat(entries.get(1).earlier()).isEqualTo(new EarlierVersion(cranes, "Cranes stop", false));
        assertThat(entries.get(3).earlier().title()).isEqualTo("Budget");
        assertThat(entries.get(3).earlier().sameText()).isTrue();
        assertThat(entries).filteredOn(PreviewEntry::isNew).hasSize(3);
    }

    @Test
    void saysWhichArticleADocumentIsANearDuplicateOf() throws Exception {
        var text = "The port of Varn stops all cranes for a week because of the storm that comes on Monday.";
        write("0.txt", "Storm\n\n" + text);
        new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1).execute(List.of(documents),
                outcome -> assertThat(outcome.similar()).isNull(), monitor);
        write("1.txt", "Cranes\n\n" + text);
        write("2.txt", "Budget\n\n" + text.replace(" ", " no "));

        var entries = preview(casebook.store(), new TextReader(), 1);

        assertThat(entries.get(1).similar().title()).isEqualTo("Storm");
        assertThat(entries.get(1).similar().percent()).isBetween(80, 95);
        assertThat(entries.get(2).similar()).isNull();
        var outcomes = new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1, 0.8)
                .execute(List.of(documents), outcome -> {
                }, monitor);
        assertThat(outcomes.get(1).similar()).isEqualTo(entries.get(1).similar());
    }

    @Test
    void nearDuplicatesAmongTheDocumentsThemselvesAreToldAsTheImportWillTellThem() throws Exception {
        var text = "The port of Varn stops all cranes for a week because of the storm that comes on Monday.";
        write("0.txt", "Storm\n\n" + text);
        write("1.txt", "Cranes\n\n" + text);
        write("2.txt", "Budget\n\n" + text.replace(" ", " no "));

        var entries = preview(casebook.store(), new TextReader(), 1);

        assertThat(entries.get(0).similar()).isNull();
        assertThat(entries.get(1).similar().title()).isEqualTo("Storm");
        assertThat(entries.get(2).similar()).isNull();
        var outcomes = new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1)
                .execute(List.of(documents), outcome -> {
                }, monitor);
        assertThat(outcomes).extracting(outcome -> outcome.similar())
                .containsExactlyElementsOf(entries.stream().map(PreviewEntry::similar).toList());
    }

    @Test
    void writesNothingIntoTheCasebook() throws Exception {
        for (int i = 0; i < 20; i++) {
            write(i + ".txt", "Text " + i);
        }
        var before = files();

        assertThat(preview(casebook.store(), new TextReader(), 4)).hasSize(20).allMatch(PreviewEntry::isNew);

        assertThat(files()).isEqualTo(before);
        assertThat(casebook.store().articles()).isEmpty();
    }

    @Test
    void worksOnACasebookThatIsOpenElsewhere() throws Exception {
        write("a.txt", "a");
        try (var reading = CasebookStore.open(casebook.folder())) {
            assertThat(preview(reading, new TextReader(), 1)).hasSize(1).allMatch(PreviewEntry::isNew);
        }
    }

    @Test
    void longTextIsCutBetweenCharacters() throws Exception {
        write("long.txt", "x" + "\ud83d\udc69\u200d\ud83d\udcbb".repeat(100)); // five units each, seen as one

        var lines = preview(casebook.store(), new TextReader(), 1).get(0).firstLines();

        assertThat(lines).endsWith("\udcbb\u2026").hasSizeLessThanOrEqualTo(201);
    }

    @Test
    void cancelKeepsWhatIsKnown() throws Exception {
        for (int i = 0; i < 50; i++) {
            write(i + ".txt", "Text " + i);
        }
        var entries = new ImportPreview(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 2)
                .execute(ImportSelection.of(List.of(documents)), entry -> monitor.setCanceled(true), monitor);

        assertThat(entries).isNotEmpty().hasSizeLessThan(50);
    }

    private List<PreviewEntry> preview(CasebookStore store, TextReader reader, int parallel) throws CoreException {
        return new ImportPreview(store, reader, ReadLimits.DEFAULT, parallel)
                .execute(ImportSelection.of(List.of(documents)), entry -> {
                }, monitor);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private TreeMap<Path, Long> files() throws IOException {
        var files = new TreeMap<Path, Long>();
        try (var walk = Files.walk(casebook.folder())) {
            for (var file : walk.toList()) {
                files.put(file, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }
}
