package org.scholion.core.carry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.carry.CarriedAnnotation.Place;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.Placement;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.compare.Reanchoring;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;
import org.scholion.model.SpanAnnotation;

/**
 * Finds the places of an analyst's annotations in the next version of their article. It changes nothing: who edits the
 * article adds the elements as one step. An annotation whose words or surroundings changed gets a comment that says so; one
 * without a sure place stays in the earlier version. Runs in any thread.
 */
public final class CarryOverOperation {

    private final CasebookStore store;

    public CarryOverOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Looks for the annotations that the article does not have yet.
     *
     * @param article identifier of the later version
     * @throws CoreException when it is no version of another, or one of them cannot be read
     */
    public CarryOver execute(String article, String analyst, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Carrying over annotations", 3);
        var later = store.resolve(article);
        if (!later.isVersion()) {
            throw new CoreException(Status.error("There is no earlier version of " + later.label() + "."));
        }
        var oldText = store.read(later.previousVersion()).text();
        var newText = store.read(later.id()).text();
        var old = store.readSet(later.previousVersion(), analyst);
        var known = identifiers(store.readSet(later.id(), analyst));
        progress.split(1);
        var reanchoring = new Reanchoring(oldText, newText);
        progress.split(1);
        var run = new Run(reanchoring, newText, analyst);
        for (var annotation : old.getAnnotations()) {
            progress.checkCanceled();
            if (!known.contains(annotation.getId())) {
                run.take(annotation);
            }
        }
        return run.finish(old, known);
    }

    private static Set<String> identifiers(AnnotationSet set) {
        return set.eContents().stream().map(element -> ((AnnotationElement) element).getId())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The annotations of one set on their way. */
    private static final class Run {

        private final Reanchoring reanchoring;
        private final String newText;
        private final String analyst;
        private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
        private final List<AnnotationElement> elements = new ArrayList<>();
        private final List<CarriedAnnotation> outcomes = new ArrayList<>();

        Run(Reanchoring reanchoring, String newText, String analyst) {
            this.reanchoring = reanchoring;
            this.newText = newText;
            this.analyst = analyst;
        }

        void take(SpanAnnotation annotation) {
            var placements = new LinkedHashMap<Span, Placement>();
            annotation.getAnchors().forEach(anchor -> Anchors.span(anchor)
                    .ifPresent(span -> placements.put(span, reanchoring.place(span))));
            var outcome = outcome(annotation, List.copyOf(placements.values()));
            outcomes.add(outcome);
            if (outcome.certainty() == Certainty.LOST) {
                return;
            }
            var copy = (SpanAnnotation) copier.copy(annotation);
            copy.getAnchors().clear();
            placements.values().stream().map(placement -> placement.span().orElseThrow()).sorted()
                    .forEach(span -> copy.getAnchors().add(Anchors.of(newText, span)));
            if (outcome.certainty() == Certainty.CHANGED) {
                addComment(copy, outcome);
            }
            elements.add(copy);
        }

        private CarriedAnnotation outcome(SpanAnnotation annotation, List<Placement> placements) {
            var certainty = placements.stream().map(Placement::certainty).max(Enum::compareTo).orElse(Certainty.LOST);
            if (certainty != Certainty.LOST && overlap(placements)) {
                certainty = Certainty.LOST;
            }
            var quote = annotation.getAnchors().stream().map(anchor -> String.valueOf(anchor.getQuote()))
                    .collect(Collectors.joining(" \u2026 "));
            var guesses = placements.stream().flatMap(placement -> placement.guesses().stream())
                    .map(guess -> new Place(guess.span().begin(), guess.span().end(), Math.min(1, guess.similarity())))
                    .toList();
            var now = placements.stream().filter(placement -> !placement.guesses().isEmpty())
                    .map(placement -> placement.guesses().get(0).span().of(newText))
                    .collect(Collectors.joining(" \u2026 "));
            return new CarriedAnnotation(annotation.getId(), annotation.getLayer(), quote, certainty, now, guesses);
        }

        /** Parts of one annotation that fell together are no longer what the analyst marked. */
        private static boolean overlap(List<Placement> placements) {
            var spans = placements.stream().map(placement -> placement.span().orElseThrow()).sorted().toList();
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i - 1).overlaps(spans.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private void addComment(SpanAnnotation copy, CarriedAnnotation outcome) {
            var comment = ModelFactory.eINSTANCE.createComment();
            comment.setId(UUID.randomUUID().toString());
            comment.setAnalyst(analyst);
            comment.setCreated(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            comment.setText("Carried over from the version before, where the words or what stands around them were "
                    + "different: \u201c" + outcome.quote() + "\u201d. Check the place.");
            copy.getComments().add(comment);
        }

        /** Relations come over with both their ends; what is said of the whole article comes over as it is. */
        CarryOver finish(AnnotationSet old, Set<String> known) {
            var carried = elements.stream().map(AnnotationElement::getId).collect(Collectors.toSet());
            for (var relation : old.getRelations()) {
                if (!known.contains(relation.getId()) && carried.contains(relation.getFrom().getId())
                        && carried.contains(relation.getTo().getId())) {
                    elements.add((AnnotationElement) copier.copy(relation));
                }
            }
            for (var whole : old.getArticleAnnotations()) {
                if (!known.contains(whole.getId())) {
                    elements.add((AnnotationElement) copier.copy(whole));
                }
            }
            copier.copyReferences();
            return new CarryOver(elements, outcomes);
        }
    }
}
