package org.scholion.ui.views.comments;

import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.comments.CommentThread;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.Discussion;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Comment;
import org.scholion.ui.article.Reveal;
import org.scholion.ui.casebook.OpenCasebook;

/** Edits threads of articles, open or not. For the UI thread. */
record CommentEdits(OpenCasebook casebook) {

    /** A change of a comment. */
    interface Edit {

        void perform(Discussion discussion, Comment comment) throws CoreException;
    }

    void reply(CommentThread thread, String words) throws CoreException {
        in(thread.article(), session -> {
            var about = Reveal.find(session, thread.annotation()).orElseThrow(CommentEdits::gone);
            session.discussion().reply(about, comment(session, thread.first().id()), words);
        });
    }

    /** Changes a comment or reply of a thread. */
    void change(CommentThread thread, String comment, Edit edit) throws CoreException {
        in(thread.article(), session -> edit.perform(session.discussion(), comment(session, comment)));
    }

    /** Something that is done in a session. */
    private interface Work {

        void run(ArticleSession session) throws CoreException;
    }

    private void in(String article, Work work) throws CoreException {
        var session = casebook.acquire(article);
        try {
            work.run(session);
        } finally {
            casebook.release(session);
        }
    }

    private static Comment comment(ArticleSession session, String id) throws CoreException {
        return Stream.concat(Stream.of(session.own()), session.others().stream())
                .flatMap(set -> set.eContents().stream())
                .flatMap(element -> ((AnnotationElement) element).getComments().stream())
                .flatMap(CommentEdits::withReplies).filter(comment -> comment.getId().equals(id)).findFirst()
                .orElseThrow(CommentEdits::gone);
    }

    private static Stream<Comment> withReplies(Comment comment) {
        return Stream.concat(Stream.of(comment), comment.getReplies().stream().flatMap(CommentEdits::withReplies));
    }

    private static CoreException gone() {
        return new CoreException(Status.error(Messages.CommentEdits_gone));
    }
}
