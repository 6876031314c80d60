package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.reading.Passwords;
import org.scholion.core.replay.Replay;
import org.scholion.core.replay.ReplayOperation;

import com.fasterxml.jackson.core.JsonGenerator;

/** Repeats the extraction of articles of a casebook and prints whether the texts are the same. */
final class ReplayedArticles {

    private final Environment environment;
    private final Output output;
    private final Passwords passwords;
    private final boolean json;
    private boolean same = true;

    ReplayedArticles(Environment environment, Passwords passwords, boolean json) {
        this.passwords = passwords;
        this.environment = environment;
        this.output = environment.output();
        this.json = json;
    }

    /** Whether all texts are the same. */
    boolean replay(Path casebook, List<String> articles) throws CoreException {
        var monitor = output.monitor();
        try (var interruption = Interruption.of(monitor); var store = CasebookParameter.open(casebook)) {
            var operation = new ReplayOperation(store, environment.services().readers(), passwords);
            var progress = SubMonitor.convert(monitor, "Reading", articles.size());
            for (var article : articles) {
                replay(article, store, operation, progress.split(1));
            }
        }
        return same;
    }

    private void replay(String article, CasebookStore store, ReplayOperation operation, SubMonitor progress) {
        try {
            print(operation.execute(store.resolve(article).id(), progress));
        } catch (CoreException e) {
            same = false;
            output.message(e.getMessage());
            if (json) {
                output.json(generator -> writeFailed(generator, article, e.getMessage()));
            }
        }
        output.flush();
    }

    private void print(Replay replay) {
        same &= replay.isSame();
        if (json) {
            output.json(generator -> write(generator, replay));
        } else {
            printLines(replay);
        }
    }

    private void printLines(Replay replay) {
        output.line(String.format("%-9s  %.8s  %s  (%s)", replay.isSame() ? "same" : "different", replay.article(),
                replay.title(), lengths(replay)));
        replay.difference().ifPresent(difference -> {
            output.line("From offset " + difference.offset() + " on:");
            output.line("  casebook: " + words(difference.oldWords()));
            output.line("  now:      " + words(difference.newWords()));
        });
        replay.notes().forEach(output::message);
    }

    private static String lengths(Replay replay) {
        return replay.oldLength() == replay.newLength() ? replay.oldLength() + " UTF-16 units"
                : replay.oldLength() + " UTF-16 units in the casebook, " + replay.newLength() + " now";
    }

    private static String words(String text) {
        return text.isEmpty() ? "(the text ends)" : text.replace("\n", "⏎").replace("\t", "⇥");
    }

    private static void write(JsonGenerator json, Replay replay) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", replay.article());
        json.writeStringField("title", replay.title());
        json.writeBooleanField("same", replay.isSame());
        json.writeNumberField("oldLength", replay.oldLength());
        json.writeNumberField("newLength", replay.newLength());
        json.writeFieldName("difference");
        if (replay.isSame()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeNumberField("offset", replay.differing().offset());
            json.writeStringField("oldWords", replay.differing().oldWords());
            json.writeStringField("newWords", replay.differing().newWords());
            json.writeEndObject();
        }
        JsonValues.strings(json, "notes", replay.notes());
        json.writeNumberField("millis", replay.millis());
        json.writeNullField("error");
        json.writeEndObject();
    }

    private static void writeFailed(JsonGenerator json, String article, String error) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", article);
        for (var field : List.of("title", "same", "oldLength", "newLength", "difference", "notes", "millis")) {
            json.writeNullField(field);
        }
        json.writeStringField("error", error);
        json.writeEndObject();
    }
}
