package org.scholion.core.comments;

import java.util.List;

import org.scholion.core.comments.Verdicts.Verdict;
import org.scholion.core.span.Span;

/**
 * A comment on an annotation, with the replies.
 *
 * @param article identifier
 * @param annotation identifier
 * @param layer name of the annotation's layer
 * @param tag path of the annotation's tag, or empty
 * @param quote the words it marks, of several spans joined by an ellipsis; empty for the article as a whole
 * @param span of the annotation, its first one; null for one without a place
 * @param analyst identifier of the annotation's analyst
 * @param verdict whether what it asks for is done, and who said so
 * @param posts the comment first, then the replies in order of time
 */
public record CommentThread(String article, String annotation, String layer, String tag, String quote, Span span,
        String analyst, Verdict verdict, List<Post> posts) {

    public CommentThread {
        posts = List.copyOf(posts);
    }

    /**
     * One remark of a thread.
     *
     * @param id of the comment
     * @param analyst identifier of who wrote it
     * @param created ISO 8601, or empty
     */
    public record Post(String id, String analyst, String created, String text) {
    }

    /** Whether what it asks for is done. */
    public boolean resolved() {
        return verdict.resolved();
    }

    /** The comment with which it begins. */
    public Post first() {
        return posts.getFirst();
    }

    /** When something was said last, ISO 8601 or empty. */
    public String latest() {
        return posts.stream().map(Post::created).max(String::compareTo).orElse("");
    }
}
