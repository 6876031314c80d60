package org.scholion.core.casebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.codebook.CodebookRules;
import org.scholion.core.journal.CasebookElements;
import org.scholion.core.journal.Step;
import org.scholion.core.journal.Step.Change;
import org.scholion.core.journal.Step.Placed;
import org.scholion.model.Casebook;
import org.scholion.model.Codebook;
import org.scholion.model.Entity;

/** The codebook and the entities of a casebook as they are to become; the casebook itself stays as it is. */
public final class CasebookDraft {

    private final Casebook casebook;
    private final Map<String, Entity> changed = new LinkedHashMap<>();
    private final List<Entity> added = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private Codebook codebook;

    CasebookDraft(Casebook casebook) {
        this.casebook = casebook;
    }

    /** The codebook, to be changed. */
    public Codebook codebook() {
        if (codebook == null) {
            codebook = EcoreUtil.copy(casebook.getCodebook());
        }
        return codebook;
    }

    /**
     * An entity, to be changed.
     *
     * @throws CoreException when there is none with this identifier
     */
    public Entity entity(String id) throws CoreException {
        var known = changed.get(id);
        if (known == null) {
            known = EcoreUtil.copy(live(id));
            changed.put(id, known);
        }
        return known;
    }

    /** A new entity, to be changed; its identifier is free. */
    public Entity add(String name) throws CoreException {
        var taken = Stream.concat(casebook.getEntities().stream(), added.stream()).map(Entity::getId)
                .collect(Collectors.toSet());
        var entity = Register.newEntity(name, taken);
        added.add(entity);
        return entity;
    }

    public void remove(String id) throws CoreException {
        live(id);
        changed.remove(id);
        removed.add(id);
    }

    private Entity live(String id) throws CoreException {
        return find(id).filter(entity -> !removed.contains(id)).orElseThrow(
                () -> new CoreException(Status.error("There is no entity \"" + id + "\" in this casebook any more.")));
    }

    private Optional<Entity> find(String id) {
        return casebook.getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst();
    }

    /**
     * What makes the casebook what the draft is.
     *
     * @throws CoreException when the codebook breaks a rule that it kept before
     */
    Step step(String label) throws CoreException {
        var changes = new ArrayList<Change>();
        if (codebook != null) {
            requireRules();
            changes.addAll(CasebookElements.changes(CasebookElements.capture(casebook.getCodebook()),
                    CasebookElements.capture(codebook)));
        }
        changes.addAll(entityChanges());
        return new Step(label, Instant.now(), changes, List.of());
    }

    private void requireRules() throws CoreException {
        var known = CodebookRules.problems(casebook.getCodebook());
        for (var problem : CodebookRules.problems(codebook)) {
            if (!known.contains(problem)) {
                throw new CoreException(Status.error(problem));
            }
        }
    }

    private List<Change> entityChanges() {
        var all = casebook.getEntities();
        var before = new ArrayList<Entity>();
        changed.keySet().forEach(id -> find(id).ifPresent(before::add));
        removed.forEach(id -> find(id).ifPresent(before::add));
        var was = CasebookElements.capture(before, all);
        var is = new LinkedHashMap<String, Placed>();
        // what changes stays where it is; what is new comes last
        CasebookElements.capture(changed.values(), List.of())
                .forEach((id, placed) -> is.put(id, new Placed(was.get(id).index(), placed.state())));
        CasebookElements.capture(added, added).forEach((id, placed) -> is.put(id,
                new Placed(all.size() - removed.size() + placed.index(), placed.state())));
        return CasebookElements.changes(was, is);
    }
}
