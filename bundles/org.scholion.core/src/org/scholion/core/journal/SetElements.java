package org.scholion.core.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.scholion.core.journal.ElementState.Reference;
import org.scholion.core.journal.Step.Change;
import org.scholion.core.journal.Step.Placed;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.SpanAnnotation;

/**
 * The annotations of a set by identifier, with those that a step took out of it: an annotation that comes back is the
 * same object as before, so that whoever holds it still holds the right one. For the thread that edits the set.
 */
public final class SetElements implements StepTarget {

    /** From here on one walk through the set costs less than a search for each annotation. */
    private static final int MANY = 8;

    private final AnnotationSet set;
    private final Map<String, AnnotationElement> elements = new HashMap<>();

    /** The annotations of a set, which nobody else changes from now on without saying so to {@link #know}. */
    public SetElements(AnnotationSet set) {
        this.set = set;
        lists().forEach(list -> list.forEach(this::know));
    }

    /** Takes up an annotation that was made elsewhere. */
    public void know(AnnotationElement element) {
        elements.put(element.getId(), element);
    }

    /** The annotations that a step touches, those that are not there any more left out. */
    public List<AnnotationElement> touched(Step step) {
        return step.changes().stream().map(change -> elements.get(change.id()))
                .filter(element -> element != null && element.eContainer() == set).toList();
    }

    /** How many annotations more a set has after a step than before, as a report counts them. */
    public static int growth(Step step) {
        int growth = 0;
        for (var change : step.changes()) {
            growth += count(change.after()) - count(change.before());
        }
        return growth;
    }

    private static int count(Placed placed) {
        return placed != null && ElementState.isOneOf(placed.state(), ModelPackage.eINSTANCE.getSpanAnnotation(),
                ModelPackage.eINSTANCE.getArticleAnnotation()) ? 1 : 0;
    }

    /** What annotations held at a moment; nothing of those that were not in the set. */
    public static final class Moment {

        private final Map<String, Placed> places = new HashMap<>();
        private Map<AnnotationElement, Integer> indexes = Map.of();
    }

    /** A moment of which the annotations are captured one by one, each before it is changed. */
    public Moment moment() {
        var moment = new Moment();
        moment.indexes = places();
        return moment;
    }

    /** Captures what an annotation holds before it is changed, with its place at the moment. */
    public void capture(AnnotationElement element, Moment moment) {
        moment.places.put(element.getId(), new Placed(moment.indexes.get(element), ElementState.of(element)));
    }

    /** What annotations hold now. */
    public Moment capture(Collection<? extends AnnotationElement> touched) {
        var moment = new Moment();
        var places = touched.size() < MANY ? null : places();
        for (var element : touched) {
            if (element.eContainer() == set) {
                int index = places == null ? list(element).indexOf(element) : places.get(element);
                moment.places.put(element.getId(), new Placed(index, ElementState.of(element)));
            }
        }
        return moment;
    }

    /** What became of annotations between two moments at which they were captured. */
    public static List<Change> changes(Collection<? extends AnnotationElement> touched, Moment before, Moment after) {
        return touched.stream().map(AnnotationElement::getId).distinct()
                .map(id -> new Change(id, before.places.get(id), after.places.get(id))).toList();
    }

    @Override
    public void redo(Step step) throws IOException {
        apply(step, true);
    }

    @Override
    public void undo(Step step) throws IOException {
        apply(step, false);
    }

    private void apply(Step step, boolean forward) throws IOException {
        var coming = new ArrayList<Change>();
        for (var change : step.changes()) {
            if ((forward ? change.after() : change.before()) == null) {
                remove(change.id());
            } else {
                coming.add(change);
            }
        }
        // each place is that in the list as it will be: the first ones first
        coming.sort(Comparator.comparingInt(change -> (forward ? change.after() : change.before()).index()));
        var references = new ArrayList<Reference>();
        for (var change : coming) {
            references.addAll(put(change.id(), forward ? change.after() : change.before()));
        }
        references.forEach(reference -> reference.resolve(elements::get));
    }

    private void remove(String id) {
        var element = elements.get(id);
        if (element != null && element.eContainer() == set) {
            list(element).remove(element);
        }
    }

    private List<Reference> put(String id, Placed placed) throws IOException {
        var element = elements.get(id);
        if (element == null || !ElementState.isOf(placed.state(), element)) { // an orphan has become an annotation
            remove(id);
            element = ElementState.newElement(placed.state(), AnnotationElement.class);
            elements.put(id, element);
        }
        var references = ElementState.restore(placed.state(), element);
        if (element.eContainer() != set) {
            var list = list(element);
            list.add(Math.min(placed.index(), list.size()), element);
        }
        return references;
    }

    private Map<AnnotationElement, Integer> places() {
        var places = new IdentityHashMap<AnnotationElement, Integer>();
        lists().forEach(list -> {
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i), i);
            }
        });
        return places;
    }

    private Stream<List<? extends AnnotationElement>> lists() {
        return Stream.of(set.getAnnotations(), set.getRelations(), set.getArticleAnnotations(), set.getOrphans(),
                set.getRemarks());
    }

    @SuppressWarnings("unchecked") // an element goes only into the list of its own class
    private EList<AnnotationElement> list(AnnotationElement element) {
        return (EList<AnnotationElement>) (EList<?>) switch (element) {
            case SpanAnnotation span -> set.getAnnotations();
            case Relation relation -> set.getRelations();
            case ArticleAnnotation whole -> set.getArticleAnnotations();
            case Orphan orphan -> set.getOrphans();
            case Remark remark -> set.getRemarks();
            default -> throw new IllegalArgumentException("Not an element of a set: " + element);
        };
    }
}
