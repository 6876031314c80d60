package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.registers.EntityChanges;
import org.scholion.core.registers.RegisterUse;
import org.scholion.model.Entity;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the entities of a casebook and merges those that are one. */
@Command(name = "entities", mixinStandardHelpOptions = true, description = {
        "Lists the entities of a casebook, and makes one of several.", "",
        "  entities CASEBOOK list                   the entities (also without a word)",
        "  entities CASEBOOK merge KEPT OTHER...    what was linked to OTHER is linked to KEPT; names become aliases",
        "",
        "An entity is named by its identifier. A merge is one step in all articles and of all analysts; Ctrl+Z in the "
                + "Entities view undoes it." },
        footer = { "",
                "With --json, an array of objects: id, name, kind, aliases, identifiers, note, mentions. With merge, "
                        + "one object: annotations, articles." })
public final class EntitiesCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ACTION|ENTITY",
            description = "list or merge; identifiers of entities.")
    private List<String> arguments = List.of();

    @Mixin
    private JsonOption json;

    private final Output output;

    public EntitiesCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var action = arguments.isEmpty() ? "list" : arguments.get(0);
        switch (action) {
            case "list" -> {
                try (var store = casebook.open()) {
                    list(store);
                }
                return ExitStatus.DONE;
            }
            case "merge" -> {
                if (arguments.size() < 3) {
                    throw new UsageException("Name the entity that stays and those that become it.");
                }
                try (var store = casebook.openForWriting()) {
                    var result = new EntityChanges(store)
                            .merge(arguments.get(1), arguments.subList(2, arguments.size()))
                            .execute(output.monitor());
                    return CodebookCommand.show(output, json, result);
                }
            }
            default -> throw new UsageException("There is list and merge, not \"" + action + "\".");
        }
    }

    private void list(CasebookStore store) {
        var counts = new RegisterUse(store).count(output.monitor());
        var entities = store.casebook().getEntities();
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartArray();
                for (var entity : entities) {
                    write(generator, entity, counts.entity(entity.getId()));
                }
                generator.writeEndArray();
            });
            return;
        }
        if (entities.isEmpty()) {
            output.message("There are no entities in " + casebook.folder() + ".");
        }
        for (var entity : entities) {
            var kind = entity.getKind() == null || entity.getKind().isEmpty() ? "" : "  (" + entity.getKind() + ")";
            output.line(entity.getId() + "  " + entity.getName() + kind + "  "
                    + Counted.of(counts.entity(entity.getId()), "mention"));
        }
    }

    private static void write(JsonGenerator json, Entity entity, int mentions) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.getId());
        json.writeStringField("name", entity.getName());
        JsonValues.known(json, "kind", entity.getKind());
        write(json, "aliases", entity.getAliases());
        write(json, "identifiers", entity.getIdentifiers());
        JsonValues.known(json, "note", entity.getNote());
        json.writeNumberField("mentions", mentions);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
