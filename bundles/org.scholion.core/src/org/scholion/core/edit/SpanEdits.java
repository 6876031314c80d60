package org.scholion.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.core.span.Spans;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;

/** What an analyst does to the spans and the kind of annotations; each method is one step, as in the session. */
public final class SpanEdits {

    private final ArticleSession session;
    private final EditCommands commands;
    private final Requirements require;

    SpanEdits(ArticleSession session, EditCommands commands, Requirements require) {
        this.session = session;
        this.commands = commands;
        this.require = require;
    }

    /** The spans of an annotation, in order. */
    public static List<Span> of(SpanAnnotation annotation) {
        return annotation.getAnchors().stream().flatMap(anchor -> Anchors.span(anchor).stream()).sorted().toList();
    }

    /**
     * Marks each of some places with an annotation of its own.
     *
     * @param tag path of a tag of the layer; null or empty for none
     */
    public List<SpanAnnotation> annotateEach(Layer layer, String tag, Collection<Span> places) throws CoreException {
        Requirements.kind(layer, LayerKind.SPAN);
        Requirements.tag(layer, tag);
        var annotations = new ArrayList<SpanAnnotation>();
        for (var place : places) {
            require.spans(List.of(place));
            annotations.add(commands.newSpanAnnotation(layer, tag, List.of(place)));
        }
        if (!annotations.isEmpty()) {
            session.perform(commands.addAll(markLabel(layer, annotations.size()), annotations));
        }
        return annotations;
    }

    /** The label of a step that marks so many places, each with an annotation of its own. */
    public static String markLabel(Layer layer, int places) {
        var label = "Mark as " + EditCommands.lowerLabel(layer);
        return places == 1 ? label : "Mark " + places + " places as " + EditCommands.lowerLabel(layer);
    }

    /**
     * Gives an annotation another layer and tag. Values of attributes that the layer has too stay, if it takes them.
     *
     * @param tag path of a tag of the layer; null or empty for none
     */
    public void setLayer(SpanAnnotation annotation, Layer layer, String tag) throws CoreException {
        require.own(annotation);
        Requirements.kind(layer, LayerKind.SPAN);
        Requirements.tag(layer, tag);
        session.perform(commands.setLayer(List.of(annotation), layer, tag));
    }

    /** Whether a value of an annotation has no place in another layer. */
    public static boolean loses(SpanAnnotation annotation, Layer layer) {
        return annotation.getValues().stream().anyMatch(value -> !EditCommands.fits(value, layer));
    }

    /**
     * Moves ends of an annotation.
     *
     * @param goesOn whether this continues the move before, so that both are undone as one step
     */
    public void moveEnds(SpanAnnotation annotation, List<Span> spans, boolean goesOn) throws CoreException {
        change("Move end", annotation, spans, goesOn);
    }

    /** Makes the nearest part of an annotation reach over a selection. */
    public void extend(SpanAnnotation annotation, Span selection) throws CoreException {
        change("Extend annotation", annotation, Spans.extended(of(annotation), selection), false);
    }

    /** Gives an annotation further parts. */
    public void addParts(SpanAnnotation annotation, Collection<Span> parts) throws CoreException {
        var spans = of(annotation);
        for (var part : parts) {
            spans = Spans.with(spans, part);
        }
        change("Add part to annotation", annotation, spans, false);
    }

    /**
     * Takes a part of the text away from an annotation.
     *
     * @throws CoreException when nothing would be left of it, too
     */
    public void removePart(SpanAnnotation annotation, Span part) throws CoreException {
        var rest = Spans.without(session.text(), of(annotation), part);
        if (rest.isEmpty()) {
            throw failure("Nothing would be left of this annotation. Delete it instead.");
        }
        change("Remove part of annotation", annotation, rest, false);
    }

    /**
     * Makes annotations of the same kind, with the same values, of the parts of an annotation before, in and behind a
     * range. The first of them is the annotation that was; relations stay with it.
     *
     * @param end the same as {@code begin} for a cut at one place
     * @return all of them, in order
     */
    public List<SpanAnnotation> split(SpanAnnotation annotation, int begin, int end) throws CoreException {
        require.own(annotation);
        var spans = of(annotation);
        var pieces = new ArrayList<List<Span>>();
        addPiece(pieces, spans, 0, begin);
        addPiece(pieces, spans, begin, end);
        addPiece(pieces, spans, end, session.text().length());
        if (pieces.size() < 2) {
            throw failure("Put the caret inside the annotation, or select a part of it, to split it.");
        }
        var twins = pieces.stream().skip(1).map(piece -> commands.twin(annotation, piece)).toList();
        session.perform(commands.split(annotation, pieces.get(0), twins));
        var all = new ArrayList<>(List.of(annotation));
        all.addAll(twins);
        return all;
    }

    private void addPiece(List<List<Span>> pieces, List<Span> spans, int begin, int end) {
        var piece = begin < end ? Spans.within(session.text(), spans, new Span(begin, end)) : List.<Span>of();
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private void change(String label, SpanAnnotation annotation, List<Span> spans, boolean goesOn)
            throws CoreException {
        require.own(annotation);
        require.spans(spans);
        if (spans.equals(of(annotation))) {
            throw failure("The annotation has this part already.");
        }
        var edit = commands.setSpans(label, annotation, spans);
        if (goesOn) {
            session.performOn(edit);
        } else {
            session.perform(edit);
        }
    }

    private static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }
}
