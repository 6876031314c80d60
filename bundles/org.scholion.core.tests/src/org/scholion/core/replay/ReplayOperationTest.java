package org.scholion.core.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class ReplayOperationTest {

    private static final ReadLimits SMALL = new ReadLimits(Duration.ofSeconds(7), 64, 20, 0, 1);

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private final CuttingReader cutting = new CuttingReader();

    /** Keeps as much text as the limits allow, and says so, as a real reader does; its version is the test's. */
    private static final class CuttingReader implements DocumentReader {

        private String version = "1";
        private SegmentKind kind = SegmentKind.PARAGRAPH;
        private final List<ReadLimits> opened = new ArrayList<>();

        @Override
        public String name() {
            return "cutting";
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) {
            opened.add(limits);
            return new ReadingSession() {

                @Override
                public ExtractedDocument read(Path file, IProgressMonitor monitor) {
                    try {
                        var all = Files.readString(file);
                        var text = all.substring(0, Math.min(all.length(), limits.textCharacters()));
                        return new ExtractedDocument(text,
                                List.of(new ExtractedSegment(kind, new Span(0, text.length()), 0)),
                                ArticleProperties.UNKNOWN, List.of(), new Extraction("cutting", version,
                                        limits.options(), List.of(), text.length() < all.length(), 1));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }

                @Override
                public void close() {
                    // nothing is kept
                }
            };
        }
    }

    @BeforeEach
    void importDocument() throws Exception {
        casebook = aCasebook(folder.resolve("c"));
        var document = Files.writeString(folder.resolve("crane.txt"), "The crane stops at the harbour for a week.");
        new ImportOperation(casebook.store(), cutting, SMALL, 1).execute(List.of(document), outcome -> {
        }, new NullProgressMonitor());
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private String id() {
        return casebook.store().articles().get(0).id();
    }

    private Replay replay() throws CoreException {
        return replay(List.of(new TextReader(), cutting));
    }

    private Replay replay(Collection<DocumentReader> readers) throws CoreException {
        return new ReplayOperation(casebook.store(), readers).execute(id(), new NullProgressMonitor());
    }

    private Path file(String name) {
        return casebook.store().layout().article(id()).resolve(name);
    }

    @Test
    void extractionIsRepeatedByTheReaderAndWithTheLimitsOfTheRecord() throws Exception {
        var replay = replay();

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.oldLength()).isEqualTo(20).isEqualTo(replay.newLength());
        assertThat(replay.title()).isEqualTo("crane.txt");
        assertThat(cutting.opened).containsExactly(SMALL, SMALL);
        assertThat(replay.notes()).singleElement().asString().contains("cut off by a limit");
    }

    @Test
    void textOtherThanTheStoredOneIsShownWithWhereItBegins() throws Exception {
        Files.writeString(file("text.txt"), "The crane works at the");
        var replay = replay();

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.oldLength()).isEqualTo(22);
        assertThat(replay.newLength()).isEqualTo(20);
        assertThat(replay.difference()).contains(new TextDifference(10, "works at the", "stops at t"));
        assertThat(replay.notes()).anyMatch(note -> note.contains("is not the one that was imported"));
    }

    @Test
    void otherVersionOfTheReaderAndOtherSegmentsAreTold() throws Exception {
        cutting.version = "2";
        cutting.kind = SegmentKind.QUOTE;
        var replay = replay();

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.notes()).contains("The reader was of version 1, now it is of 2.",
                "The text is divided into other segments, or into segments of other kinds.");
    }

    @Test
    void kindThatAnAnalystChangedIsNoDifference() throws Exception {
        try (var session = ArticleSession.open(casebook.store(), id(), casebook.store().analyst("Ana"))) {
            session.setBoilerplate(session.article().getSegments(), true);
        }
        assertThat(replay().notes()).noneMatch(note -> note.contains("segments"));
        cutting.kind = SegmentKind.BOILERPLATE;
        assertThat(replay().notes()).anyMatch(note -> note.contains("segments of other kinds"));
    }

    @Test
    void changedOriginalIsNotRead() throws Exception {
        Files.writeString(file("original.txt"), "Another document.");
        assertThatExceptionOfType(CoreException.class).isThrownBy(this::replay)
                .withMessageContaining("is not the document that was imported");
        Files.delete(file("original.txt"));
        assertThatExceptionOfType(CoreException.class).isThrownBy(this::replay).withMessageContaining("cannot be read");
        assertThat(cutting.opened).hasSize(1);
    }

    @Test
    void readerThatIsNotInstalledIsNamed() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> replay(List.of(new TextReader())))
                .withMessageContaining("crane.txt").withMessageContaining("cutting, is not installed");
    }

    @Test
    void failureToReadAgainSaysWhy() throws Exception {
        var document = Files.writeString(folder.resolve("plain.txt"), "Plain text.");
        var reader = new TextReader();
        var plain = new ArrayList<String>();
        new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 1).execute(List.of(document),
                outcome -> plain.add(outcome.article()), new NullProgressMonitor());
        reader.failingOn("Plain", "password-protected");
        var operation = new ReplayOperation(casebook.store(), List.of(reader));

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> operation.execute(plain.get(0), new NullProgressMonitor()))
                .withMessageEndingWith("cannot be repeated: password-protected.");
        reader.before((text, monitor) -> {
            throw new OperationCanceledException();
        });
        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> operation.execute(plain.get(0), new NullProgressMonitor()));
    }
}
