package org.scholion.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Layer;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;

/** What an analyst might do to an article, at random and yet the same for the same random numbers. */
public final class RandomEdits {

    private static final int MOST_AT_ONCE = 40;
    private static final int LONGEST = 60;

    private final ArticleSession session;
    private final Random random;

    public RandomEdits(ArticleSession session, Random random) {
        this.session = session;
        this.random = random;
    }

    /** What can be done. */
    public enum Kind {
        /** Marks one span or several. */
        ANNOTATE,
        /** Deletes some annotations with the relations that end at them. */
        DELETE,
        RETAG, NOTE, VALUES, COMMENT, MOVE, RELATE, ASSESS,
        /** Adds many annotations in one step. */
        ADD_MANY,
        /** Changes the article itself, for all analysts. */
        BOILERPLATE,
        UNDO, REDO
    }

    /** A kind that can be done now. */
    public Kind next() {
        Kind[] kinds = Kind.values();
        var wanted = kinds[random.nextInt(kinds.length)];
        boolean possible = switch (wanted) {
            case ANNOTATE, ADD_MANY, ASSESS -> true;
            case BOILERPLATE -> !session.article().getSegments().isEmpty();
            case UNDO -> session.undoLabel().isPresent();
            case REDO -> session.redoLabel().isPresent();
            default -> !session.own().getAnnotations().isEmpty();
        };
        return possible ? wanted : Kind.ANNOTATE;
    }

    /** Does something of a kind: one step, undoing and making again apart. */
    public void make(Kind kind) throws CoreException {
        switch (kind) {
            case ANNOTATE -> session.annotate(layer("claim"), "", spans());
            case DELETE -> session.delete(some());
            case RETAG -> session.setTag(annotation(), "");
            case NOTE -> session.setNote(annotation(), words());
            case VALUES -> setDescription();
            case COMMENT -> session.comment(annotation(), words());
            case MOVE -> session.setSpans(annotation(), spans());
            case RELATE -> session.relate(layer("about"), annotation(), annotation());
            case ASSESS -> session.assess(layer("assessment"), "");
            case ADD_MANY -> session.addAll("Add many", many());
            case BOILERPLATE -> {
                var segment = pick(session.article().getSegments());
                session.setBoilerplate(List.of(segment), segment.getKind() != SegmentKind.BOILERPLATE);
            }
            case UNDO -> session.undo();
            case REDO -> session.redo();
        }
    }

    /** A span as selecting gives it: it splits no character. */
    public Span span() {
        var text = session.text();
        while (true) {
            int begin = random.nextInt(text.length());
            var span = Selections.span(text, begin, Math.min(text.length(), begin + 1 + random.nextInt(LONGEST)));
            if (span.isPresent()) {
                return span.get();
            }
        }
    }

    private List<Span> spans() {
        var first = span();
        var second = span();
        return random.nextInt(4) > 0 || first.overlaps(second) ? List.of(first) : List.of(first, second);
    }

    private void setDescription() throws CoreException {
        var mention = session.own().getAnnotations().stream().filter(layerIs("mention")).findFirst();
        var element = mention.isPresent() ? mention.get() : session.annotate(layer("mention"), "", List.of(span()));
        session.setValues(element, Codebooks.attribute(layer("mention"), "description").orElseThrow(),
                List.of(words()));
    }

    private static Predicate<AnnotationElement> layerIs(String name) {
        return element -> name.equals(element.getLayer());
    }

    private List<SpanAnnotation> some() {
        var all = session.own().getAnnotations();
        int first = random.nextInt(all.size());
        return List.copyOf(all.subList(first, Math.min(all.size(), first + 1 + random.nextInt(MOST_AT_ONCE))));
    }

    /** Copies of an annotation with identifiers of their own, as when marks come from elsewhere. */
    private List<SpanAnnotation> many() throws CoreException {
        if (session.own().getAnnotations().isEmpty()) {
            session.annotate(layer("claim"), "", spans());
        }
        var model = annotation();
        return IntStream.range(0, 2 + random.nextInt(MOST_AT_ONCE)).mapToObj(i -> {
            var copy = EcoreUtil.copy(model);
            copy.setId(EcoreUtil.generateUUID());
            copy.getComments().clear();
            return copy;
        }).toList();
    }

    private SpanAnnotation annotation() {
        return pick(session.own().getAnnotations());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Layer layer(String name) {
        return Codebooks.layer(session.codebook(), name).orElseThrow();
    }

    private String words() {
        return span().of(session.text()) + " " + random.nextInt();
    }

    /** The kinds of the article's segments, which are shown with its annotations. */
    public static List<SegmentKind> kinds(ArticleSession session) {
        return new ArrayList<>(session.article().getSegments()).stream().map(Segment::getKind).toList();
    }
}
