package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.comments.CommentThread;
import org.scholion.core.comments.CommentThread.Post;
import org.scholion.core.comments.CommentThreads;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Comment;
import org.scholion.testing.CasebookFixture;

class DiscussionTest {

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void makeACasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().withText("Ana Ruiz leads the model team.").withMention(0, 8).annotatedBy("Zoë")
                        .withClaim(0, 29));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void threadHasItsRepliesOfAllAnalystsInOrder() throws CoreException {
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var mention = ana.own().getAnnotations().get(0);
            var comment = ana.comment(mention, " Which Ana? ");
            ana.discussion().reply(mention, comment, "The engineer.");
        }
        try (var zoe = casebook.session(0, "Zoë")) {
            var mention = zoe.others().get(0).getAnnotations().get(0);
            zoe.discussion().reply(mention, mention.getComments().get(0), "Or her aunt?");
            assertThat(zoe.undoLabel()).contains("Reply");
        }
        assertThat(threads()).singleElement().satisfies(thread -> {
            assertThat(thread.posts()).extracting(Post::text).containsExactly("Which Ana?", "The engineer.",
                    "Or her aunt?");
            assertThat(thread.posts()).extracting(Post::analyst).containsExactly("ana-ruiz", "ana-ruiz",
                    casebook.store().analyst("Zoë").getId());
            assertThat(thread.quote()).isEqualTo("Ana Ruiz");
        });
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void everyEditOfAThreadIsUndoneAndMadeAgain() throws CoreException {
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var mention = ana.own().getAnnotations().get(0);
            var states = new ArrayList<AnnotationSet>();
            states.add(EcoreUtil.copy(ana.own()));
            var discussion = ana.discussion();
            var comment = discussion.comment(mention, "Which Ana?");
            states.add(EcoreUtil.copy(ana.own()));
            var reply = discussion.reply(mention, comment, "The engineer.");
            states.add(EcoreUtil.copy(ana.own()));
            discussion.change(reply, "The pilot.");
            states.add(EcoreUtil.copy(ana.own()));
            discussion.setResolved(comment, true);
            states.add(EcoreUtil.copy(ana.own()));
            discussion.delete(reply);
            states.add(EcoreUtil.copy(ana.own()));
            discussion.comment(ana.others().get(0).getAnnotations().get(0), "A claim?");
            states.add(EcoreUtil.copy(ana.own()));
            discussion.delete(ana.own().getRemarks().get(0).getComments().get(0));
            assertThat(ana.own().getRemarks()).isEmpty();
            states.add(EcoreUtil.copy(ana.own()));
            discussion.commentOnArticle(casebook.layer("assessment"), "Thin.");
            states.add(EcoreUtil.copy(ana.own()));
            discussion.commentOnArticle(casebook.layer("assessment"), "And late.");
            assertThat(ana.own().getArticleAnnotations()).singleElement()
                    .satisfies(whole -> assertThat(whole.getComments()).hasSize(2));

            for (int i = states.size() - 1; i >= 0; i--) {
                ana.undo();
                assertThat(EcoreUtil.equals(ana.own(), states.get(i))).as("state " + i).isTrue();
            }
            while (ana.redoLabel().isPresent()) {
                ana.redo();
            }
            assertThat(ana.own().getArticleAnnotations().get(0).getComments()).hasSize(2);
        }
    }

    @Test
    void commentOfAnotherIsAnsweredAndNotChanged() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
        }
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var comment = ana.others().get(0).getAnnotations().get(0).getComments().get(0);
            for (var forbidden : List.<Forbidden>of(discussion -> discussion.change(comment, "No"),
                    discussion -> discussion.delete(comment))) {
                assertThatExceptionOfType(CoreException.class).isThrownBy(() -> forbidden.run(ana.discussion()))
                        .withMessageContaining("Reply to it");
            }
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> ana.discussion().comment(ana.own().getAnnotations().get(0), "  "))
                    .withMessageContaining("Write");
        }
    }

    @Test
    void resolvedThreadIsOpenedAgain() throws CoreException {
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var comment = ana.comment(ana.own().getAnnotations().get(0), "Which Ana?");
            ana.discussion().setResolved(comment, true);
            assertThat(threads()).extracting(CommentThread::resolved).containsExactly(true);
            ana.discussion().setResolved(comment, false);
            assertThat(threads()).extracting(CommentThread::resolved).containsExactly(false);
        }
    }

    @Test
    void anybodyResolvesAndReopensAThreadAndWritesTheOwnFileOnly() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
        }
        var before = set("zoe");
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var first = ana.others().get(0).getAnnotations().get(0).getComments().get(0);
            ana.discussion().setResolved(first, true);
            assertThat(ana.undoLabel()).contains("Resolve comment");
            assertVerdict(true, "ana-ruiz", 1);

            ana.undo();
            assertVerdict(false, "", 1);
            ana.redo();
        }
        assertThat(EcoreUtil.equals(set("zoe"), before)).isTrue();
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.discussion().setResolved(zoe.own().getAnnotations().get(0).getComments().get(0), false);
            assertVerdict(false, "zoe", 1);
        }
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var first = ana.others().get(0).getAnnotations().get(0).getComments().get(0);
            ana.discussion().setResolved(first, true);
            assertVerdict(true, "ana-ruiz", 1);
            assertThat(ana.own().getRemarks()).singleElement()
                    .satisfies(remark -> assertThat(remark.getComments()).as("one verdict, said again").hasSize(1));
        }
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void verdictsOfSeveralComeTogetherToTheLatestWhateverTheirOrder() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
        }
        for (boolean resolved : new boolean[] { true, false, true }) {
            try (var session = casebook.session(0, resolved ? "Ana Ruiz" : "Ben")) {
                session.discussion().setResolved(first(session), resolved);
            }
        }
        var sets = new ArrayList<>(List.of(set("ana-ruiz"), set("ben"), set("zoe")));
        assertThat(CommentThreads.of(sets).get(0).verdict().analyst()).isEqualTo("ana-ruiz");
        Collections.reverse(sets);
        assertThat(CommentThreads.of(sets).get(0).verdict().analyst()).isEqualTo("ana-ruiz");
        assertThat(CommentThreads.of(List.of(set("ben"), set("zoe"))).get(0).resolved()).isFalse();
    }

    @Test
    void clockThatIsBehindDoesNotKeepAVerdictFromHolding() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            var comment = zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
            zoe.discussion().setResolved(comment, true);
            comment.getReplies().get(0).setCreated("2999-01-01T00:00:00Z"); // as if from a machine far ahead
            zoe.discussion().setResolved(comment, false);
            assertThat(comment.getReplies().get(0).getCreated()).isEqualTo("2999-01-01T00:00:00.001Z");
        }
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            ana.discussion().setResolved(first(ana), true);
        }
        assertVerdict(true, "ana-ruiz", 1);
    }

    @Test
    void verdictOnAThreadThatWasDeletedIsNoThreadOfItsOwn() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
        }
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            ana.discussion().setResolved(first(ana), true);
        }
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.discussion().delete(first(zoe));
        }
        assertThat(threads()).isEmpty();
    }

    private static Comment first(ArticleSession session) {
        return Stream.concat(Stream.of(session.own()), session.others().stream())
                .filter(set -> set.getAnalyst().equals("zoe")).findFirst().orElseThrow().getAnnotations().get(0)
                .getComments().get(0);
    }

    private void assertVerdict(boolean resolved, String analyst, int posts) throws CoreException {
        assertThat(threads()).singleElement().satisfies(thread -> {
            assertThat(thread.resolved()).isEqualTo(resolved);
            assertThat(thread.verdict().analyst()).isEqualTo(analyst);
            assertThat(thread.posts()).hasSize(posts);
        });
    }

    private AnnotationSet set(String analyst) throws CoreException {
        return casebook.store().readSet(casebook.article(0), analyst);
    }

    @Test
    void replyWhoseCommentIsGoneStandsByItself() throws CoreException {
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.comment(zoe.own().getAnnotations().get(0), "Sure?");
        }
        try (var ana = casebook.session(0, "Ana Ruiz")) {
            var claim = ana.others().get(0).getAnnotations().get(0);
            ana.discussion().reply(claim, claim.getComments().get(0), "Quite.");
        }
        try (var zoe = casebook.session(0, "Zoë")) {
            zoe.discussion().delete(zoe.own().getAnnotations().get(0).getComments().get(0));
        }
        assertThat(threads()).singleElement()
                .satisfies(thread -> assertThat(thread.first().text()).isEqualTo("Quite."));
    }

    private interface Forbidden {
        void run(Discussion discussion) throws CoreException;
    }

    private List<CommentThread> threads() throws CoreException {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : casebook.store().annotators(casebook.article(0))) {
            sets.add(casebook.store().readSet(casebook.article(0), analyst));
        }
        return CommentThreads.of(sets);
    }
}
