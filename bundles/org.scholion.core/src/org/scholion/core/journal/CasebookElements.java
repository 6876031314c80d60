package org.scholion.core.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.scholion.core.journal.Step.Change;
import org.scholion.core.journal.Step.Placed;
import org.scholion.model.Casebook;
import org.scholion.model.Codebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;
import org.scholion.model.Source;

/**
 * What steps change in a casebook's own file: the layers of its codebook, its entities and its sources, each as a whole.
 * For the thread that edits the casebook.
 */
public final class CasebookElements implements StepTarget {

    private static final String CODEBOOK = "codebook";
    private static final String LAYER = "layer:";
    private static final String ENTITY = "entity:";
    private static final String SOURCE = "source:";

    private final Casebook casebook;

    public CasebookElements(Casebook casebook) {
        this.casebook = casebook;
    }

    /** What a codebook holds at a moment, layer by layer. */
    public static Map<String, Placed> capture(Codebook codebook) {
        var places = new LinkedHashMap<String, Placed>();
        places.put(CODEBOOK, new Placed(0, ElementState.of(head(codebook))));
        for (int i = 0; i < codebook.getLayers().size(); i++) {
            var layer = codebook.getLayers().get(i);
            places.put(LAYER + layer.getName(), new Placed(i, ElementState.of(layer)));
        }
        return places;
    }

    /** What entities hold at a moment; their places are those in a list. */
    public static Map<String, Placed> capture(Collection<Entity> entities, List<Entity> all) {
        var places = new LinkedHashMap<String, Placed>();
        entities.forEach(entity -> places.put(ENTITY + entity.getId(),
                new Placed(all.indexOf(entity), ElementState.of(entity))));
        return places;
    }

    /** What sources hold at a moment; their places are those in a list. */
    public static Map<String, Placed> captureSources(Collection<Source> sources, List<Source> all) {
        var places = new LinkedHashMap<String, Placed>();
        sources.forEach(source -> places.put(SOURCE + source.getId(),
                new Placed(all.indexOf(source), ElementState.of(source))));
        return places;
    }

    /** What became of a casebook between two moments. */
    public static List<Change> changes(Map<String, Placed> before, Map<String, Placed> after) {
        var changes = new ArrayList<Change>();
        for (var id : union(before.keySet(), after.keySet())) {
            var was = before.get(id);
            var is = after.get(id);
            if (!isSame(was, is)) {
                changes.add(new Change(id, was, is));
            }
        }
        return changes;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static boolean isSame(Placed one, Placed other) {
        return one == null ? other == null
                : other != null && one.index() == other.index() && Objects.deepEquals(one.state(), other.state());
    }

    /** A codebook without its layers. */
    private static Codebook head(Codebook codebook) {
        var head = ModelFactory.eINSTANCE.createCodebook();
        head.setName(codebook.getName());
        head.setLabel(codebook.getLabel());
        return head;
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
                find(change.id()).ifPresent(gone -> list(change.id()).remove(gone));
            } else {
                coming.add(change);
            }
        }
        // each place is that in the list as it will be: the first ones first
        coming.sort(Comparator.comparingInt(change -> (forward ? change.after() : change.before()).index()));
        for (var change : coming) {
            put(change.id(), forward ? change.after() : change.before());
        }
    }

    private void put(String id, Placed placed) throws IOException {
        if (id.equals(CODEBOOK)) {
            var head = ElementState.newElement(placed.state(), Codebook.class);
            ElementState.restore(placed.state(), head);
            casebook.getCodebook().setName(head.getName());
            casebook.getCodebook().setLabel(head.getLabel());
            return;
        }
        var known = find(id);
        EObject element = known.isPresent() ? known.get() : ElementState.newElement(placed.state(), EObject.class);
        ElementState.restore(placed.state(), element);
        var list = list(id);
        if (known.isEmpty()) {
            list.add(Math.min(placed.index(), list.size()), element);
        } else {
            list.move(Math.min(placed.index(), list.size() - 1), element);
        }
    }

    private Optional<? extends EObject> find(String id) {
        if (id.startsWith(LAYER)) {
            var name = id.substring(LAYER.length());
            return casebook.getCodebook().getLayers().stream().filter(layer -> layer.getName().equals(name))
                    .findFirst();
        }
        if (id.startsWith(SOURCE)) {
            var name = id.substring(SOURCE.length());
            return casebook.getSources().stream().filter(source -> source.getId().equals(name)).findFirst();
        }
        var name = id.substring(ENTITY.length());
        return casebook.getEntities().stream().filter(entity -> entity.getId().equals(name)).findFirst();
    }

    @SuppressWarnings("unchecked") // layers come only into the list of layers, entities into that of entities …
    private EList<EObject> list(String id) {
        EList<?> list = id.startsWith(LAYER) ? casebook.getCodebook().getLayers()
                : id.startsWith(SOURCE) ? casebook.getSources() : casebook.getEntities();
        return (EList<EObject>) list;
    }
}
