package org.scholion.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.history.HistoryEntry;
import org.scholion.core.history.HistoryOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what became of the annotations of an article. */
@Command(name = "history", mixinStandardHelpOptions = true, description = {
        "Tells what was done to the annotations of an article, the latest first.", "",
        "The steps come from the journal of this machine, which keeps the last 1,000 of each analyst, or as many as 8 MB "
                + "hold; what was done elsewhere or before, from when annotations say they were made and changed last." },
        footer = { "",
                "With --json, an array of objects: when, analyst, label, quote, annotations (identifiers), undone." })
public final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "Identifier of an article, or the beginning of one.")
    private String article;

    @Mixin
    private JsonOption json;

    private final Output output;

    public HistoryCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var entries = new HistoryOperation(store).execute(store.resolve(article).id());
            if (json.isSet()) {
                output.json(generator -> write(generator, entries));
            } else {
                entries.forEach(entry -> output.line(line(entry)));
            }
        }
        return ExitStatus.DONE;
    }

    private static String line(HistoryEntry entry) {
        var parts = new ArrayList<>(List.of(entry.when() == null ? "at some time" : entry.when().toString(),
                entry.analyst(), entry.label()));
        if (!entry.quote().isEmpty()) {
            parts.add("\"" + entry.quote().replaceAll("\\s+", " ") + "\"");
        }
        if (entry.undone()) {
            parts.add("(undone)");
        }
        return String.join("  ", parts);
    }

    private static void write(JsonGenerator json, List<HistoryEntry> entries) throws IOException {
        json.writeStartArray();
        for (var entry : entries) {
            json.writeStartObject();
            JsonValues.known(json, "when", entry.when() == null ? "" : entry.when().toString());
            json.writeStringField("analyst", entry.analyst());
            json.writeStringField("label", entry.label());
            JsonValues.known(json, "quote", entry.quote());
            JsonValues.strings(json, "annotations", entry.annotations());
            json.writeBooleanField("undone", entry.undone());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
