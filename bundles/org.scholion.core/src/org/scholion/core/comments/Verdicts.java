package org.scholion.core.comments;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Comment;
import org.scholion.model.ModelPackage;

/**
 * What analysts say on whether the threads of one article are done. A verdict is a reply without words, and each analyst
 * keeps one a thread in the own reading: so that any of them can resolve and reopen, nobody writes another's file, and
 * whatever comes together from several machines, the latest of them holds.
 */
public final class Verdicts {

    private final Map<String, Verdict> latest = new HashMap<>();

    private Verdicts() {
    }

    /**
     * What somebody said last of a thread.
     *
     * @param analyst identifier; empty where nobody said anything
     * @param moment ISO 8601; empty where it is not known
     */
    public record Verdict(boolean resolved, String analyst, String moment) {

        /** Nobody said anything. */
        public static final Verdict OPEN = new Verdict(false, "", "");

        /** Of two at once the order of the analysts decides. */
        private boolean isAfter(Verdict other) {
            int order = instant().compareTo(other.instant());
            return order == 0 ? analyst.compareTo(other.analyst) > 0 : order > 0;
        }

        private Instant instant() {
            try {
                return moment.isEmpty() ? Instant.MIN : Instant.parse(moment);
            } catch (DateTimeException e) { // another program wrote it
                return Instant.MIN;
            }
        }
    }

    /** The verdicts in the readings of an article. */
    public static Verdicts of(Collection<AnnotationSet> sets) {
        var verdicts = new Verdicts();
        for (var set : sets) {
            for (var element : set.eContents()) {
                of((AnnotationElement) element).forEach(verdicts::take);
            }
        }
        return verdicts;
    }

    private static Stream<Comment> of(AnnotationElement element) {
        return element.eIsSet(ModelPackage.eINSTANCE.getAnnotationElement_Comments())
                ? element.getComments().stream().flatMap(Verdicts::all).filter(Verdicts::isVerdict)
                : Stream.empty();
    }

    private static Stream<Comment> all(Comment comment) {
        return Stream.concat(Stream.of(comment), comment.getReplies().stream().flatMap(Verdicts::all));
    }

    private void take(Comment comment) {
        var verdict = new Verdict(comment.isResolved(), orEmpty(comment.getAnalyst()), orEmpty(comment.getCreated()));
        latest.merge(thread(comment), verdict, (one, other) -> other.isAfter(one) ? other : one);
    }

    /** Whether a reply says no more than whether the thread is done. */
    public static boolean isVerdict(Comment comment) {
        return orEmpty(comment.getText()).isBlank() && !thread(comment).isEmpty();
    }

    private static String thread(Comment comment) {
        return comment.getReplyTo() != null ? comment.getReplyTo()
                : comment.eContainer() instanceof Comment first ? first.getId() : "";
    }

    /** The verdict that an analyst has on a thread already. */
    public static Optional<Comment> own(AnnotationSet set, Comment first) {
        return set.eContents().stream().flatMap(element -> of((AnnotationElement) element))
                .filter(verdict -> thread(verdict).equals(first.getId())).findFirst();
    }

    /** How many comments there are with a comment, itself and its replies; verdicts are none. */
    public static int posts(Comment comment) {
        return isVerdict(comment) ? 0 : 1 + comment.getReplies().stream().mapToInt(Verdicts::posts).sum();
    }

    /** What holds for a thread. */
    public Verdict on(Comment first) {
        var before = first.isResolved() ? new Verdict(true, orEmpty(first.getAnalyst()), "") : Verdict.OPEN;
        return latest.getOrDefault(first.getId(), before);
    }

    /**
     * When something is said of a thread so that it holds: now, but after what was said before on a machine whose clock is
     * ahead.
     */
    public String next(Comment first, Instant now) {
        var last = on(first).instant();
        return (last.isBefore(now) ? now : last.plusMillis(1)).toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
