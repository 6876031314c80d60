package org.scholion.core.comments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.comments.CommentThread.Post;
import org.scholion.core.span.Anchors;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Comment;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.SpanAnnotation;

/** Finds the threads in the readings of one article: what analysts say about annotations of others is in their own. */
public final class CommentThreads {

    private static final Comparator<CommentThread> ORDER = Comparator
            .comparing(CommentThread::span, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(thread -> thread.first().created());

    private final Map<String, AnnotationElement> elements = new HashMap<>();
    private final Map<String, List<Comment>> comments = new LinkedHashMap<>();
    private final Map<String, List<Comment>> answers = new HashMap<>();
    private final List<CommentThread> threads = new ArrayList<>();
    private final Verdicts verdicts;

    private CommentThreads(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The threads of an article, in the order of their places in the text; those about the whole article first. */
    public static List<CommentThread> of(Collection<AnnotationSet> sets) {
        var finding = new CommentThreads(Verdicts.of(sets));
        sets.forEach(finding::take);
        finding.comments.forEach(finding::build);
        return finding.threads.stream().sorted(ORDER).toList();
    }

    /** How many comments, replies included, are on each annotation, by its identifier. */
    public static Map<String, Integer> counts(Collection<AnnotationSet> sets) {
        return of(sets).stream().collect(
                Collectors.toMap(CommentThread::annotation, thread -> thread.posts().size(), Integer::sum));
    }

    private void take(AnnotationSet set) {
        for (var element : set.eContents()) {
            if (element instanceof Remark remark) {
                elements.putIfAbsent(remark.getAnnotation(), remark); // where the annotation itself was deleted
                take(remark.getAnnotation(), remark);
            } else {
                take((AnnotationElement) element);
            }
        }
    }

    private void take(AnnotationElement element) {
        elements.put(element.getId(), element);
        take(element.getId(), element);
    }

    private void take(String about, AnnotationElement element) {
        if (element.eIsSet(ModelPackage.eINSTANCE.getAnnotationElement_Comments())) { // makes no list where there is none
            comments.computeIfAbsent(about, unused -> new ArrayList<>()).addAll(element.getComments());
        }
    }

    private void build(String annotation, List<Comment> all) {
        var ids = all.stream().flatMap(CommentThreads::withReplies).map(Comment::getId).collect(Collectors.toSet());
        all.stream().flatMap(CommentThreads::withReplies).filter(comment -> comment.getReplyTo() != null)
                .forEach(reply -> answers.computeIfAbsent(reply.getReplyTo(), unused -> new ArrayList<>()).add(reply));
        all.stream().filter(comment -> !Verdicts.isVerdict(comment))
                .filter(comment -> comment.getReplyTo() == null || !ids.contains(comment.getReplyTo()))
                .forEach(comment -> threads.add(thread(annotation, comment)));
    }

    private static Stream<Comment> withReplies(Comment comment) {
        return Stream.concat(Stream.of(comment), comment.getReplies().stream().flatMap(CommentThreads::withReplies));
    }

    private CommentThread thread(String annotation, Comment first) {
        var element = elements.get(annotation);
        var replies = new LinkedHashMap<String, Post>();
        collectReplies(first, replies);
        replies.remove(first.getId());
        var posts = Stream.concat(Stream.of(post(first)),
                replies.values().stream().sorted(Comparator.comparing(Post::created))).toList();
        var set = element == null ? null : (AnnotationSet) element.eContainer();
        return new CommentThread(set == null ? "" : set.getArticle(), annotation,
                element == null ? "" : element.getLayer(), element == null ? "" : orEmpty(element.getTag()),
                quote(element), element instanceof SpanAnnotation span && !span.getAnchors().isEmpty()
                        ? Anchors.span(span.getAnchors().getFirst()).orElse(null)
                        : null,
                set == null ? "" : set.getAnalyst(), verdicts.on(first), posts);
    }

    /** Each once, whatever circles a damaged file may have. */
    private void collectReplies(Comment comment, Map<String, Post> replies) {
        if (!Verdicts.isVerdict(comment) && replies.putIfAbsent(comment.getId(), post(comment)) == null) {
            comment.getReplies().forEach(reply -> collectReplies(reply, replies));
            answers.getOrDefault(comment.getId(), List.of()).forEach(reply -> collectReplies(reply, replies));
        }
    }

    private static Post post(Comment comment) {
        return new Post(comment.getId(), orEmpty(comment.getAnalyst()), orEmpty(comment.getCreated()),
                orEmpty(comment.getText()));
    }

    private static String quote(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span -> quote(span.getAnchors());
            case Orphan orphan -> quote(orphan.getAnchors());
            case Relation relation -> quote(relation.getFrom()) + " \u2192 " + quote(relation.getTo());
            case null, default -> "";
        };
    }

    private static String quote(List<Anchor> anchors) {
        return anchors.stream().map(anchor -> orEmpty(anchor.getQuote())).collect(Collectors.joining(" \u2026 "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
