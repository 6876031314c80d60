package org.scholion.core.casebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.model.Analyst;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;

/** The analysts and entities of a casebook by their names; new ones are added to it, or wait to be. */
final class Register {

    private final Casebook casebook;

    Register(Casebook casebook) {
        this.casebook = casebook;
    }

    /** The analyst of a name or, where nobody is called so, of an identifier. */
    Optional<Analyst> analyst(String name) {
        var wanted = Analysts.clean(name);
        return casebook.getAnalysts().stream().filter(known -> wanted.equalsIgnoreCase(known.getName())).findFirst()
                .or(() -> casebook.getAnalysts().stream().filter(known -> wanted.equals(known.getId())).findFirst());
    }

    /** Writes the casebook after something was added. */
    interface Save {

        void run() throws CoreException;
    }

    /** The analyst of a name, or a new one who is not in the casebook. */
    Analyst analystOrNew(String name) throws CoreException {
        var known = analyst(name);
        return known.isPresent() ? known.get() : newAnalyst(name);
    }

    /** The analyst of a name, added when new. */
    Analyst addedAnalyst(String name, Save save) throws CoreException {
        var known = analyst(name);
        return known.isPresent() ? known.get() : added(casebook.getAnalysts(), newAnalyst(name), save);
    }

    /** The entity of a name or alias, added when new. */
    Entity addedEntity(String name, Save save) throws CoreException {
        var known = entity(name);
        return known.isPresent() ? known.get() : added(casebook.getEntities(), newEntity(name), save);
    }

    /** Adds an element, unless the casebook cannot be saved with it. */
    private static <T> T added(List<T> list, T element, Save save) throws CoreException {
        list.add(element);
        try {
            save.run();
            return element;
        } catch (CoreException e) {
            list.remove(element);
            throw e;
        }
    }

    /** Two names may come down to one identifier; the later one gets a number. */
    Analyst newAnalyst(String name) throws CoreException {
        requireName(name, "analyst");
        var analyst = Analysts.named(name);
        analyst.setId(Analysts.free(analyst.getId(),
                casebook.getAnalysts().stream().map(Analyst::getId).collect(Collectors.toSet())));
        return analyst;
    }

    /** The entity of a name or alias. */
    Optional<Entity> entity(String name) {
        var wanted = Analysts.clean(name);
        return casebook.getEntities().stream().filter(known -> wanted.equalsIgnoreCase(known.getName())
                || known.getAliases().stream().anyMatch(wanted::equalsIgnoreCase)).findFirst();
    }

    /** An entity with an identifier that can be read and is free. */
    Entity newEntity(String name) throws CoreException {
        return newEntity(name, casebook.getEntities().stream().map(Entity::getId).collect(Collectors.toSet()));
    }

    static Entity newEntity(String name, Set<String> taken) throws CoreException {
        requireName(name, "entity");
        var entity = ModelFactory.eINSTANCE.createEntity();
        entity.setId(Analysts.free(Analysts.id(name, "entity"), taken));
        entity.setName(Analysts.clean(name));
        return entity;
    }

    private static void requireName(String name, String what) throws CoreException {
        if (Analysts.clean(name).isEmpty()) {
            throw new CoreException(Status.error("An " + what + " needs a name."));
        }
    }
}
