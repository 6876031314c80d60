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
import org.scholion.model.ModelFactory;
import org.scholion.model.Source;

/** The codebook, the entities and the sources of a casebook as they are to become; the casebook itself stays as it is. */
public final class CasebookDraft {

    private final Casebook casebook;
    private final Map<String, Entity> changed = new LinkedHashMap<>();
    private final List<Entity> added = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
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

    /**
     * The source of a name, to be changed; a new one where the casebook has none. The same name in other cases is the same
     * source.
     */
    public Source source(String name) throws CoreException {
        var wanted = Analysts.clean(name);
        if (wanted.isEmpty()) {
            throw new CoreException(Status.error("A source needs a name."));
        }
        for (var known : sources.values()) {
            if (wanted.equalsIgnoreCase(known.getName())) {
                return known;
            }
        }
        var live = casebook.getSources().stream().filter(known -> wanted.equalsIgnoreCase(known.getName())).findFirst();
        var source = live.map(EcoreUtil::copy).orElseGet(() -> newSource(wanted));
        sources.put(source.getId(), source);
        return source;
    }

    private Source newSource(String name) {
        var taken = Stream.concat(casebook.getSources().stream(), sources.values().stream()).map(Source::getId)
                .collect(Collectors.toSet());
        var source = ModelFactory.eINSTANCE.createSource();
        source.setId(Analysts.free(Analysts.id(name, "source"), taken));
        source.setName(name);
        return source;
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
        changes.addAll(sourceChanges());
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

    private List<Change> sourceChanges() {
        var all = casebook.getSources();
        var was = CasebookElements.captureSources(
                all.stream().filter(source -> sources.containsKey(source.getId())).toList(), all);
        var is = new LinkedHashMap<String, Placed>();
        int last = all.size();
        for (var source : CasebookElements.captureSources(sources.values(), List.of()).entrySet()) {
            var former = was.get(source.getKey());
            is.put(source.getKey(),
                    new Placed(former == null ? last++ : former.index(), source.getValue().state()));
        }
        return CasebookElements.changes(was, is);
    }
}
