package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Casebook;
import org.scholion.model.Layer;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.TextFilter;

/**
 * The annotations of an article as the view lists them: in groups by layer, or one after the other by position.
 * Rejected ones are left out.
 *
 * @param grouped whether by layer; else there is one group that holds all
 * @param groups without empty ones, in the order of the codebook
 * @param total how many there are without the filter
 */
record AnnotationOutline(boolean grouped, List<AnnotationGroup> groups, int total) {

    static final AnnotationOutline EMPTY = new AnnotationOutline(false, List.of(), 0);

    /** Where an annotation is: the place of its group, and its place there. */
    record Place(int group, int member) {
    }

    AnnotationOutline {
        groups = List.copyOf(groups);
    }

    /**
     * Lists annotations.
     *
     * @param sets of all analysts
     * @param filter words that all must occur in quote, layer, tag, values, note or the analyst's name
     */
    static AnnotationOutline of(Casebook casebook, List<AnnotationSet> sets, TextFilter filter, boolean byLayer) {
        var all = sets.stream().flatMap(AnnotationOutline::members)
                .filter(element -> element.getStatus() != AnnotationStatus.REJECTED).toList();
        var texts = new AnnotationTexts(casebook);
        var shown = all.stream().filter(element -> filter.isEmpty() || filter.matches(searched(texts, element)))
                .sorted(Comparator.comparing(AnnotationOutline::position)).toList();
        if (byLayer) {
            return new AnnotationOutline(true, groups(casebook, shown, texts), all.size());
        }
        return new AnnotationOutline(false, shown.isEmpty() ? List.of() : List.of(new AnnotationGroup("", "", shown)),
                all.size());
    }

    private static Stream<AnnotationElement> members(AnnotationSet set) {
        return Stream.of(set.getArticleAnnotations(), set.getAnnotations(), set.getRelations()).flatMap(List::stream);
    }

    private static List<AnnotationGroup> groups(Casebook casebook, List<AnnotationElement> shown,
            AnnotationTexts texts) {
        Map<String, List<AnnotationElement>> byLayer = new LinkedHashMap<>();
        casebook.getCodebook().getLayers().stream().map(Layer::getName)
                .forEach(name -> byLayer.put(name, new ArrayList<>()));
        shown.forEach(element -> byLayer.computeIfAbsent(element.getLayer(), name -> new ArrayList<>()).add(element));
        return byLayer.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(entry.getKey(), entry.getValue(), texts)).toList();
    }

    private static AnnotationGroup group(String layer, List<AnnotationElement> members, AnnotationTexts texts) {
        return new AnnotationGroup(layer, texts.layerLabel(members.get(0)), members);
    }

    /** What the filter looks at; both names and labels, since an analyst may know either. */
    private static String searched(AnnotationTexts texts, AnnotationElement element) {
        var values = element.getValues().isEmpty() ? "" : texts.values(element);
        return TextFilter.fold(String.join("\n", texts.quote(element), element.getLayer(), texts.layerLabel(element),
                texts.tagLabel(element), orEmpty(element.getTag()), values, orEmpty(element.getNote()),
                texts.analyst(element)));
    }

    /** Annotations of the article come first, relations at the place where they begin. */
    private static Position position(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span -> new Position(span(span), 0);
            case Relation relation -> new Position(span(relation.getFrom()), 1);
            default -> new Position(null, 0);
        };
    }

    private static Span span(SpanAnnotation annotation) {
        return annotation == null || annotation.getAnchors().isEmpty() ? null
                : Anchors.span(annotation.getAnchors().get(0)).orElse(null);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** How many annotations are listed. */
    int size() {
        return groups.stream().mapToInt(group -> group.members().size()).sum();
    }

    /** Where an annotation is listed; null when it is not. */
    Place placeOf(AnnotationElement element) {
        for (int group = 0; group < groups.size(); group++) {
            int member = indexOf(groups.get(group).members(), element);
            if (member >= 0) {
                return new Place(group, member);
            }
        }
        return null;
    }

    private static int indexOf(List<AnnotationElement> members, AnnotationElement element) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) == element) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the same annotations are listed in the same places. */
    boolean hasSameShape(AnnotationOutline other) {
        return grouped == other.grouped && groups.equals(other.groups);
    }

    /** The order of annotations in a text; without a span before all others. */
    private record Position(Span span, int rank) implements Comparable<Position> {

        private static final Comparator<Position> ORDER = Comparator
                .comparing(Position::span, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(Position::rank);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    /** The layer of a group, with the label it has in the codebook. */
    static Layer layer(Casebook casebook, AnnotationGroup group) {
        return Codebooks.layer(casebook.getCodebook(), group.layer()).orElse(null);
    }
}
