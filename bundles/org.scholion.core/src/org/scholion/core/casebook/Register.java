package org.scholion.core.casebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

import org.scholion.model.Casebook;
import org.scholion.model.Codebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;

/** Makes what a casebook begins with. */
final class NewCasebook {

    private NewCasebook() {
    }

    static Casebook titled(String title, Codebook codebook) {
        var casebook = ModelFactory.eINSTANCE.createCasebook();
        casebook.setId(UUID.randomUUID().toString());
        casebook.setTitle(title);
        casebook.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        casebook.setCodebook(codebook);
        return casebook;
    }

    /** An entity with an identifier that can be read and is free. */
    static Entity entity(Casebook casebook, String name) {
        var taken = casebook.getEntities().stream().map(Entity::getId).collect(Collectors.toSet());
        var stem = Analysts.id(name);
        var id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        var entity = ModelFactory.eINSTANCE.createEntity();
        entity.setId(id);
        entity.setName(name);
        return entity;
    }
}
