package org.scholion.core.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.compare.Placement;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.compare.Reanchoring;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Selections;
import org.scholion.model.AnnotationSet;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.RandomEdits;
import org.scholion.testing.RandomTexts;

/** What holds for any text and any edits. The seed in the name of a test makes the same ones again. */
class RandomEditsTest {

    private static final int SEEDS = 15;
    private static final int PIECES = 150;
    private static final int EDITS = 60;
    private static final Path UNICODE = Path.of(System.getProperty("scholion.data", "../../../shared/data"), "strings",
            "unicode", "emoji-test.txt");

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsUndoneAreAsIfNeverMadeAndMadeAgainAreThoseMade(long seed) throws Exception {
        var random = new Random(seed);
        open(RandomTexts.next(random, PIECES));
        var beginning = state();
        for (int i = 0; i < EDITS; i++) {
            edit(random);
        }
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        var end = state();
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertThat(state()).as("all undone").isEqualTo(beginning);
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        assertThat(state()).as("all made again").isEqualTo(end);
        close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSavedIsWhatIsReadAndTheCheckFindsNothing(long seed) throws Exception {
        var random = new Random(seed);
        open(RandomTexts.next(random, PIECES));
        for (int i = 0; i < EDITS; i++) {
            edit(random);
        }
        var shown = state();
        session.close();
        casebook.reopened();
        session = casebook.session(0, "Ana");

        assertThat(state()).isEqualTo(shown);
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        var file = casebook.store().layout().annotations(casebook.article(0), "ana");
        if (Files.exists(file)) { // nothing may have been left of all
            var again = XmiFiles.read(file, AnnotationSet.class);
            assertThat(XmiFiles.bytes(again)).as("written again").isEqualTo(Files.readAllBytes(file));
        }
        close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spansOfATextAreFoundInTheSameTextWhereTheyWere(long seed) throws Exception {
        var random = new Random(seed);
        open(RandomTexts.next(random, PIECES));
        var reanchoring = new Reanchoring(session.text(), session.text());
        var edits = new RandomEdits(session, random);
        for (int i = 0; i < EDITS; i++) {
            var span = edits.span();
            var placement = reanchoring.place(span);
            assertThat(placement.certainty()).as("%s", span).isNotEqualTo(Certainty.LOST);
            assertThat(placement.guesses()).extracting(Placement.Guess::span).first().isEqualTo(span);
        }
        close();
    }

    @Test
    void selectionsOfEmojiOfThePublishedListAreKeptWholeFromMarkToFile() throws Exception {
        assumeTrue(Files.isReadable(UNICODE), () -> "not at hand: " + UNICODE);
        var emoji = Files.readAllLines(UNICODE).stream().filter(line -> line.contains("; fully-qualified"))
                .map(line -> line.split(";")[0].strip()).map(RandomEditsTest::text).toList();
        assertThat(emoji).hasSizeGreaterThan(3_000);
        open("Title\n\nand " + String.join(" and ", emoji));
        var text = session.text();
        for (int at = 0, i = 0; i < emoji.size(); i += 50) {
            at = text.indexOf(" " + emoji.get(i) + " ", at) + 1;
            var span = Selections.span(text, at + 1, at + 1).orElseThrow();
            var mark = session.annotate(casebook.layer("claim"), "", List.of(span));
            assertThat(mark.getAnchors().get(0).getQuote()).isEqualTo(span.of(text)).contains(emoji.get(i));
        }
        close();
        casebook.reopened();
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        casebook.close();
    }

    private static String text(String codePoints) {
        var text = new StringBuilder();
        for (var codePoint : codePoints.split("\\s+")) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }

    private void edit(Random random) throws CoreException {
        var edits = new RandomEdits(session, random);
        edits.make(edits.next());
    }

    private void open(String text) throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(text));
        session = casebook.session(0, "Ana");
        assertThat(session.text()).isEqualTo(ArticleText.normalize(text));
    }

    private void close() throws CoreException {
        session.close();
        casebook.close();
    }

    /** All that an editor shows of annotations and paragraphs. */
    private String state() throws IOException {
        return new String(XmiFiles.bytes(EcoreUtil.copy(session.own())), UTF_8)
                + RandomEdits.kinds(session);
    }
}
