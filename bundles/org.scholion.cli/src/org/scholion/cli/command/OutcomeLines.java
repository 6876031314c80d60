package org.scholion.cli.command;

import java.io.IOException;
import java.util.Locale;

import org.scholion.cli.output.Output;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportOutcome.Status;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints what became of documents, each as soon as it is known. */
final class OutcomeLines {

    private final Output output;
    private final boolean json;

    OutcomeLines(Output output, boolean json) {
        this.output = output;
        this.json = json;
    }

    void print(ImportOutcome outcome) {
        outcome.warnings().forEach(warning -> output.message(outcome.input() + ": " + warning));
        if (outcome.status() == Status.FAILED) {
            output.message(outcome.input() + ": " + outcome.error());
        }
        if (json) {
            output.json(generator -> write(generator, outcome));
        } else if (outcome.status() != Status.FAILED) {
            output.line(String.format("%-9s  %.8s  %s  (%s)", name(outcome.status()), outcome.article(),
                    outcome.title(), outcome.input() + relation(outcome)));
            output.flush();
        }
    }

    private static void write(JsonGenerator json, ImportOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", outcome.input());
        JsonValues.known(json, "article", outcome.article());
        json.writeStringField("status", name(outcome.status()));
        JsonValues.strings(json, "warnings", outcome.warnings());
        JsonValues.known(json, "error", outcome.error());
        Relations.write(json, outcome.earlier(), outcome.similar());
        if (!outcome.carried().isEmpty()) {
            json.writeObjectFieldStart("carried");
            json.writeNumberField("same", outcome.carried().same());
            json.writeNumberField("changed", outcome.carried().changed());
            json.writeNumberField("orphans", outcome.carried().orphaned());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String relation(ImportOutcome outcome) {
        var words = Relations.words(outcome.earlier(), outcome.similar());
        var carried = outcome.carried();
        return (words.isEmpty() ? "" : "; " + words)
                + (carried.isEmpty() ? ""
                        : "; annotations: " + carried.same() + " the same, " + carried.changed() + " changed, "
                                + carried.orphaned() + " without a sure place");
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
