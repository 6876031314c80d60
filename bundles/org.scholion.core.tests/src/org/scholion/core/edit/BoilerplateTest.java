package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookListener;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.span.Span;
import org.scholion.model.Article;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.testing.CasebookFixture;

class BoilerplateTest {

    private static final String TEXT = "Cranes stop\n\nThe cranes stopped on Monday.\n\nGet our letter.\n\nIt was calm.";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void severalSegmentsBecomeBoilerplateAsOneStepThatIsOnDiskAtOnce() throws Exception {
        session.setBoilerplate(List.of(segment(0), segment(2)), true);

        assertKinds(SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
        assertThat(segment(0).getExtractedKind()).isEqualTo(SegmentKind.TITLE);
        assertThat(segment(1).isSetExtractedKind()).isFalse();
        assertThat(session.undoLabel()).contains("Mark as boilerplate");
        session.undo();
        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
        assertThat(session.article().getSegments()).noneMatch(Segment::isSetExtractedKind);
        session.redo();
        assertKinds(SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
    }

    @Test
    void segmentThatIsNoBoilerplateAnyMoreIsWhatTheReaderTookItFor() throws Exception {
        session.setBoilerplate(List.of(segment(0)), true);
        session.setBoilerplate(List.of(segment(0), segment(1)), false);

        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
        assertThat(segment(0).isSetExtractedKind()).isFalse();
        assertThat(session.undoLabel()).contains("Mark as article text");
        assertThat(Files.readString(articleFile())).doesNotContain("extractedKind");
    }

    @Test
    void readersBoilerplateBecomesAParagraphAndTheReadersWordIsKept() throws Exception {
        segment(2).setKind(SegmentKind.BOILERPLATE);
        session.setBoilerplate(List.of(segment(2)), false);

        assertThat(segment(2).getKind()).isEqualTo(SegmentKind.PARAGRAPH);
        assertThat(segment(2).getExtractedKind()).isEqualTo(SegmentKind.BOILERPLATE);
        session.setBoilerplate(List.of(segment(2)), true);
        assertThat(segment(2).isSetExtractedKind()).isFalse();
        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
    }

    @Test
    void stepsAreUndoneInOrderWithAnnotationsAndMoveNone() throws Exception {
        var mark = session.annotate(casebook.layer("mention"), "", List.of(new Span(17, 23)));
        session.setBoilerplate(List.of(segment(1)), true);
        session.setNote(mark, "which?");

        session.undo();
        assertThat(segment(1).getKind()).isEqualTo(SegmentKind.BOILERPLATE);
        session.undo();
        assertThat(segment(1).getKind()).isEqualTo(SegmentKind.PARAGRAPH);
        assertThat(session.own().getAnnotations()).containsExactly(mark);
        session.redo();
        session.redo();
        assertThat(mark.getNote()).isEqualTo("which?");
        assertThat(mark.getAnchors().get(0).getQuote()).isEqualTo("cranes");
        assertKinds(SegmentKind.TITLE, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
    }

    @Test
    void whatIsSoAlreadyIsNoStep() throws Exception {
        session.setBoilerplate(List.of(segment(1)), false);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void stepThatCannotBeWrittenIsTakenBackAndNamesTheFile() throws Exception {
        session.setBoilerplate(List.of(segment(2)), true);
        var aside = folder.resolve("aside");
        Files.move(articleFile(), aside);
        Files.createDirectories(articleFile().resolve("occupied"));

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.setBoilerplate(List.of(segment(1)), true))
                .withMessageContaining("article.xmi cannot be written");
        assertThatExceptionOfType(CoreException.class).isThrownBy(session::undo);
        Files.delete(articleFile().resolve("occupied"));
        Files.delete(articleFile());
        Files.move(aside, articleFile());

        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
        assertThat(segment(1).isSetExtractedKind()).isFalse();
        session.undo();
        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
    }

    @Test
    void leftoverOfAnInterruptedWriteIsSweptAway() throws Exception {
        var leftover = Files.createFile(casebook.folder().resolve(".scholion/.article.xmi.tmp-1"));
        session.setBoilerplate(List.of(segment(1)), true);
        assertThat(articleFile().getParent()).isDirectoryNotContaining("glob:**/.*");
        casebook.reopened();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void readOnlyCasebookSaysWhyNothingChanges() throws Exception {
        try (var reading = CasebookStore.open(casebook.folder());
                var looking = ArticleSession.open(reading, casebook.article(0), reading.analyst("Ana"))) {
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(
                            () -> looking.setBoilerplate(List.of(looking.article().getSegments().get(1)), true))
                    .withMessageContaining("open elsewhere");
            assertThat(looking.article().getSegments().get(1).getKind()).isEqualTo(SegmentKind.PARAGRAPH);
        }
    }

    @Test
    void segmentOfAnotherArticleIsRefused() throws Exception {
        var stranger = EcoreUtil.copy(segment(1));
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.setBoilerplate(List.of(stranger), true));
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> session.setBoilerplate(List.of(), true));
    }

    @Test
    void sameTextIsFoundByWhatIsBoilerplateNowAlsoAfterReopening() throws Exception {
        session.setBoilerplate(List.of(segment(2)), true);
        casebook.with(anArticle().named("other.txt")
                .withText(TEXT.replace("Get our letter.\n\n", "")));

        assertThat(casebook.store().isSameText(casebook.article(0), casebook.article(1))).isTrue();
        assertThat(casebook.store().article(casebook.article(1)).orElseThrow().previousVersion())
                .isEqualTo(casebook.article(0));
        casebook.reopened();
        assertThat(casebook.store().isSameText(casebook.article(0), casebook.article(1))).isTrue();
        session = casebook.session(0, "Ana");
        session.setBoilerplate(List.of(segment(2)), false);
        assertThat(casebook.store().isSameText(casebook.article(0), casebook.article(1))).isFalse();
    }

    @Test
    void listsHearOfTheChangeAndCountTheAnnotationsStill() throws Exception {
        session.annotate(casebook.layer("mention"), "", List.of(new Span(17, 23)));
        var heard = new ArrayList<Integer>();
        casebook.store().addListener(new CasebookListener() {
            @Override
            public void articleChanged(ArticleSummary article) {
                heard.add(article.annotations());
            }

            @Override
            public void casebookChanged() {
                heard.add(-1);
            }
        });
        session.setBoilerplate(List.of(segment(1)), true);
        assertThat(heard).containsExactly(1);
    }

    @Test
    void stepIsUndoneAfterTheArticleWasClosed() throws Exception {
        session.setBoilerplate(List.of(segment(0)), true);
        session.annotate(casebook.layer("mention"), "", List.of(new Span(17, 23)));
        session.close();
        casebook.reopened();
        session = casebook.session(0, "Ana");

        session.undo();
        assertThat(session.undoLabel()).contains("Mark as boilerplate");
        session.undo();
        assertKinds(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
        session.redo();
        assertKinds(SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
    }

    private Segment segment(int index) {
        return session.article().getSegments().get(index);
    }

    private Path articleFile() {
        return casebook.store().layout().article(casebook.article(0)).resolve("article.xmi");
    }

    private void assertKinds(SegmentKind... kinds) throws CoreException {
        Article onDisk = casebook.store().read(casebook.article(0)).article();
        assertThat(EcoreUtil.equals(onDisk, session.article())).isTrue();
        assertThat(onDisk.getSegments()).extracting(Segment::getKind).containsExactly(kinds);
    }
}
