package org.scholion.core.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AttributeType;
import org.scholion.model.AttributeValue;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;

/** Edits of the register of entities that annotations follow, in all articles and of all analysts, each one step. */
public final class EntityChanges {

    private final CasebookStore store;

    public EntityChanges(CasebookStore store) {
        this.store = store;
    }

    /** Makes one entity of several: names become aliases, and what was linked to the others is linked to it. */
    public BulkEditOperation merge(String kept, Collection<String> others) throws CoreException {
        var gone = new LinkedHashSet<>(others);
        gone.remove(kept);
        var name = require(kept).getName();
        for (var id : gone) {
            require(id);
        }
        if (gone.isEmpty()) {
            throw failure("Choose two or more entities to merge.");
        }
        var label = gone.size() == 1 ? "Merge " + require(gone.getFirst()).getName() + " into " + name
                : "Merge " + gone.size() + " entities into " + name;
        return relink(label, gone, kept).with(draft -> {
            var entity = draft.entity(kept);
            for (var id : gone) {
                unite(entity, require(id));
                draft.remove(id);
            }
        });
    }

    /**
     * Deletes entities.
     *
     * @param instead the entity to which is linked what was linked to them; empty when the links go, too
     */
    public BulkEditOperation delete(Collection<String> ids, String instead) throws CoreException {
        var gone = new LinkedHashSet<>(ids);
        if (!instead.isEmpty() && gone.contains(instead)) {
            throw failure("Choose an entity that stays.");
        }
        for (var id : gone) {
            require(id);
        }
        var label = gone.size() == 1 ? "Delete entity " + require(gone.getFirst()).getName()
                : "Delete " + gone.size() + " entities";
        return relink(label, gone, instead).with(draft -> {
            for (var id : gone) {
                draft.remove(id);
            }
        });
    }

    private BulkEditOperation relink(String label, Set<String> gone, String instead) {
        var attributes = entityAttributes(store.casebook());
        return new BulkEditOperation(store, label, reading -> {
            for (var element : reading.elements()) {
                if (element.getValues().stream().anyMatch(value -> isLink(element, value, attributes)
                        && gone.contains(value.getValue()))) {
                    reading.change(element, () -> relink(element, attributes, gone, instead));
                }
            }
        });
    }

    /** The same entity twice in one attribute becomes once. */
    private static void relink(AnnotationElement element, Set<String> attributes, Set<String> gone, String instead) {
        var seen = new HashSet<String>();
        var doomed = new ArrayList<AttributeValue>();
        for (var value : element.getValues()) {
            if (isLink(element, value, attributes)) {
                if (gone.contains(value.getValue())) {
                    value.setValue(instead);
                }
                if (value.getValue().isEmpty() || !seen.add(value.getAttribute() + '\t' + value.getValue())) {
                    doomed.add(value);
                }
            }
        }
        element.getValues().removeAll(doomed);
    }

    private static boolean isLink(AnnotationElement element, AttributeValue value, Set<String> attributes) {
        return value.getValue() != null && attributes.contains(element.getLayer() + '\t' + value.getAttribute());
    }

    /** The attributes whose values are entities, each with its layer. */
    static Set<String> entityAttributes(Casebook casebook) {
        var attributes = new HashSet<String>();
        for (var layer : casebook.getCodebook().getLayers()) {
            layer.getAttributes().stream().filter(attribute -> attribute.getType() == AttributeType.ENTITY)
                    .forEach(attribute -> attributes.add(layer.getName() + '\t' + attribute.getName()));
        }
        return attributes;
    }

    private static void unite(Entity kept, Entity gone) {
        add(kept.getAliases(), List.of(gone.getName()), kept.getName());
        add(kept.getAliases(), gone.getAliases(), kept.getName());
        add(kept.getIdentifiers(), gone.getIdentifiers(), "");
        if (isEmpty(kept.getKind())) {
            kept.setKind(gone.getKind());
        }
        if (!isEmpty(gone.getNote())) {
            kept.setNote(isEmpty(kept.getNote()) ? gone.getNote() : kept.getNote() + "\n" + gone.getNote());
        }
    }

    private static void add(List<String> known, List<String> more, String except) {
        for (var text : more) {
            if (!text.equals(except) && !known.contains(text)) {
                known.add(text);
            }
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    private Entity require(String id) throws CoreException {
        return store.casebook().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst()
                .orElseThrow(() -> failure("There is no entity \"" + id + "\" in this casebook."));
    }

    private static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }
}
