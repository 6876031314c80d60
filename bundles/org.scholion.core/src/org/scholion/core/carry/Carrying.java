package org.scholion.core.carry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.carry.CarriedAnnotation.Place;
import org.scholion.core.compare.Placement;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.compare.Reanchoring;
import org.scholion.core.edit.Orphans;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/** The annotations of one set on their way to a later version of their article. */
final class Carrying {

    private static final String GAP = " \u2026 ";

    private final String newText;
    private final String analyst;
    private final AnnotationSet later;
    private final Set<String> known;
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final List<AnnotationElement> elements = new ArrayList<>();
    private final List<CarriedAnnotation> outcomes = new ArrayList<>();
    private String version = "";
    private Reanchoring reanchoring;

    /** @param later what the later version has already */
    Carrying(String newText, String analyst, AnnotationSet later) {
        this.newText = newText;
        this.analyst = analyst;
        this.later = later;
        this.known = later.eContents().stream().map(element -> ((AnnotationElement) element).getId())
                .collect(Collectors.toSet());
    }

    /** From now on anchors are those of this version. */
    void from(String newVersion, Reanchoring newReanchoring) {
        version = newVersion;
        reanchoring = newReanchoring;
    }

    boolean isFrom(String otherVersion) {
        return version.equals(otherVersion);
    }

    /** Takes an annotation, or an orphan, whose anchors are those of the version that is looked at. */
    void take(AnnotationElement element, List<Anchor> anchors) {
        if (known.contains(element.getId())) {
            return;
        }
        var placements = new LinkedHashMap<Span, Placement>();
        anchors.forEach(anchor -> Anchors.span(anchor)
                .ifPresent(span -> placements.put(span, reanchoring.place(span))));
        var parts = List.copyOf(placements.values());
        var certainty = certainty(parts);
        var guesses = certainty == Certainty.LOST ? Guesses.of(parts) : List.of(Guesses.found(parts));
        outcomes.add(outcome(element, anchors, certainty, guesses));
        elements.add(certainty == Certainty.LOST ? orphan(element, anchors, guesses)
                : placed(element, anchors, guesses.getFirst().spans(), certainty));
    }

    private static Certainty certainty(List<Placement> parts) {
        var certainty = parts.stream().map(Placement::certainty).max(Enum::compareTo).orElse(Certainty.LOST);
        // parts of one annotation that fell together are no longer what the analyst marked
        return certainty != Certainty.LOST && Guesses.found(parts).overlaps() ? Certainty.LOST : certainty;
    }

    private CarriedAnnotation outcome(AnnotationElement element, List<Anchor> anchors, Certainty certainty,
            List<Guesses.Whole> guesses) {
        var places = guesses.stream().flatMap(guess -> guess.spans().stream()
                .map(span -> new Place(span.begin(), span.end(), guess.similarity()))).toList();
        var now = guesses.isEmpty() ? ""
                : guesses.getFirst().spans().stream().map(span -> span.of(newText)).collect(Collectors.joining(GAP));
        return new CarriedAnnotation(element.getId(), element.getLayer(), quote(anchors), certainty, now, places);
    }

    private static String quote(List<Anchor> anchors) {
        return anchors.stream().map(anchor -> String.valueOf(anchor.getQuote())).collect(Collectors.joining(GAP));
    }

    private SpanAnnotation placed(AnnotationElement element, List<Anchor> anchors, List<Span> spans,
            Certainty certainty) {
        var placed = element instanceof Orphan orphan ? Orphans.annotation(orphan)
                : (SpanAnnotation) copier.copy(element);
        placed.getAnchors().clear();
        spans.forEach(span -> placed.getAnchors().add(Anchors.of(newText, span)));
        if (certainty == Certainty.CHANGED) {
            addComment(placed, quote(anchors));
        }
        return placed;
    }

    private Orphan orphan(AnnotationElement element, List<Anchor> anchors, List<Guesses.Whole> guesses) {
        var orphan = Orphans.orphan(element);
        orphan.setVersion(version);
        orphan.getAnchors().addAll(EcoreUtil.copyAll(anchors));
        for (var guess : guesses) {
            var stored = ModelFactory.eINSTANCE.createGuess();
            stored.setSimilarity(Math.round(guess.similarity() * 100) / 100.0);
            guess.spans().forEach(span -> stored.getAnchors().add(Anchors.of(newText, span)));
            orphan.getGuesses().add(stored);
        }
        return orphan;
    }

    private void addComment(SpanAnnotation copy, String quote) {
        var comment = ModelFactory.eINSTANCE.createComment();
        comment.setId(UUID.randomUUID().toString());
        comment.setAnalyst(analyst);
        comment.setCreated(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        comment.setText("Carried over from the version before, where the words or what stands around them were "
                + "different: \u201c" + quote + "\u201d. Check the place.");
        copy.getComments().add(comment);
    }

    /**
     * Relations come over with their ends, one of which may have come over before; what is said of the whole article, and of annotations of others, comes
     * over as it is.
     *
     * @param lost relations of still earlier versions, of annotations that were orphans meanwhile
     */
    CarryOver finish(AnnotationSet old, List<Relation> lost) {
        var ends = Stream.concat(elements.stream(), later.getAnnotations().stream())
                .filter(SpanAnnotation.class::isInstance).map(SpanAnnotation.class::cast)
                .collect(Collectors.toMap(SpanAnnotation::getId, Function.identity()));
        Stream.concat(old.getRelations().stream(), lost.stream())
                .filter(relation -> !known.contains(relation.getId()))
                // where both ends are there already, the analyst has deleted it
                .filter(relation -> !known.contains(relation.getFrom().getId())
                        || !known.contains(relation.getTo().getId()))
                .flatMap(relation -> Orphans.relation(relation, ends).stream()).forEach(elements::add);
        for (var list : List.of(old.getArticleAnnotations(), old.getRemarks())) {
            list.stream().filter(element -> !known.contains(element.getId()))
                    .forEach(element -> elements.add((AnnotationElement) copier.copy(element)));
        }
        copier.copyReferences();
        return new CarryOver(elements, outcomes);
    }
}
