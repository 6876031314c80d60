package org.scholion.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;

/**
 * One analyst's annotations that were chosen in many articles. Each change of them is one step, which stands in the history
 * of the casebook, too: it can be undone whatever article is in front. What is as it should be is left alone.
 */
public final class ChosenAnnotations {

    private final CasebookStore store;
    private final String analyst;
    private final Map<String, Set<String>> ids;

    /**
     * Nothing is changed yet.
     *
     * @param analyst identifier of the one whose annotations they are
     * @param ids identifiers of the annotations by the identifier of their article
     */
    public ChosenAnnotations(CasebookStore store, String analyst, Map<String, Set<String>> ids) {
        this.store = store;
        this.analyst = analyst;
        this.ids = Map.copyOf(ids);
    }

    /**
     * Gives annotations another layer and tag; values that have no place in the layer go. Those that are not of the
     * layer's kind stay as they are.
     *
     * @param tag path of the tag; empty for none
     */
    public BulkEditOperation change(Layer layer, String tag) throws CoreException {
        Requirements.tag(layer, tag);
        var wanted = EditCommands.orNull(tag);
        return operation("Change to " + described(layer, tag), reading -> each(reading,
                element -> GroupEdits.kind(element) == layer.getKind()
                        && !(layer.getName().equals(element.getLayer()) && Objects.equals(wanted, element.getTag())),
                element -> {
                    if (!layer.getName().equals(element.getLayer())) {
                        element.setLayer(layer.getName());
                        element.getValues().removeIf(value -> !EditCommands.fits(value, layer));
                    }
                    element.setTag(wanted);
                }));
    }

    private static String described(Layer layer, String tag) {
        return Codebooks.tag(layer, tag == null ? "" : tag).map(found -> Codebooks.label(layer) + " › " + found.label())
                .orElse(Codebooks.label(layer));
    }

    /**
     * Gives annotations values for an attribute in place of those that they have.
     *
     * @param layer that has the attribute; annotations of others stay as they are
     * @param values none to take away those that there are
     */
    public BulkEditOperation setValues(Layer layer, Attribute attribute, List<String> values) throws CoreException {
        Requirements.values(attribute, values);
        var name = attribute.getName();
        return operation((values.isEmpty() ? "Remove " : "Set ") + EditCommands.lowerLabel(attribute),
                reading -> each(reading,
                        element -> layer.getName().equals(element.getLayer())
                                && !AttributeValues.of(element, name).equals(values),
                        element -> {
                            element.getValues().removeIf(value -> value.getAttribute().equals(name));
                            values.forEach(value -> element.getValues().add(EditCommands.value(attribute, value)));
                        }));
    }

    /** Deletes annotations, with the relations that end at them. */
    public BulkEditOperation delete() {
        return operation("Delete annotations", reading -> reading.delete(chosen(reading)));
    }

    private BulkEditOperation operation(String label, ReadingEdit edit) {
        return new BulkEditOperation(store, label, edit).by(analyst).in(article -> ids.containsKey(article.id()))
                .inCasebook();
    }

    private void each(BulkReading reading, Predicate<AnnotationElement> differs, Consumer<AnnotationElement> change) {
        chosen(reading).stream().filter(differs)
                .forEach(element -> reading.change(element, () -> change.accept(element)));
    }

    private List<AnnotationElement> chosen(BulkReading reading) {
        var wanted = ids.getOrDefault(reading.articleId(), Set.of());
        return reading.elements().stream().filter(element -> wanted.contains(element.getId())).toList();
    }
}
