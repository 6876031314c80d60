package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.PreviewEntry;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints what an import would bring, as it becomes known. */
final class PreviewReport {

    private final Output output;
    private final IProgressMonitor monitor;
    private final boolean json;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private int twins;

    /** @param monitor is cancelled when nobody reads the output any more */
    PreviewReport(Output output, IProgressMonitor monitor, boolean json) {
        this.output = output;
        this.monitor = monitor;
        this.json = json;
    }

    void add(PreviewEntry entry) {
        if (entry.status() == Status.FAILED && monitor.isCanceled()) {
            return; // Ctrl+C ends the workers too: that is no fault of the document
        }
        add(entry.input(), entry);
    }

    /** An input that stands for no file. */
    void failed(String input, String problem) {
        add(input, new PreviewEntry(Path.of(""), Status.FAILED, "", "", "", "", List.of(), problem));
    }

    private void add(String input, PreviewEntry entry) {
        if (entry.twin().isEmpty()) {
            counts.merge(entry.status(), 1, Integer::sum);
        } else {
            twins++;
        }
        entry.warnings().forEach(warning -> output.message(input + ": " + warning));
        if (entry.status() == Status.FAILED) {
            output.message(input + ": " + entry.error());
        }
        if (json) {
            output.json(generator -> write(generator, input, entry));
        } else if (entry.status() != Status.FAILED) {
            var origin = Stream.of(entry.source(), entry.published()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" \u00b7 "));
            var relation = entry.twin().isEmpty() ? Relations.words(entry.earlier(), entry.similar())
                    : "the same document as " + entry.twin() + ", which comes in with it";
            output.line(String.format("%-9s  %s%s  (%s)", name(entry.status()), entry.title(),
                    origin.isEmpty() ? "" : "  " + origin, input + (relation.isEmpty() ? "" : "; " + relation)));
            if (!entry.firstLines().isEmpty()) {
                output.line("           " + entry.firstLines());
            }
            output.flush();
        }
        if (output.isClosed()) {
            monitor.setCanceled(true); // nobody wants to know any more
        }
    }

    private static void write(JsonGenerator json, String input, PreviewEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", input);
        json.writeStringField("status", name(entry.status()));
        JsonValues.known(json, "title", entry.title());
        JsonValues.known(json, "source", entry.source());
        JsonValues.known(json, "published", entry.published());
        JsonValues.known(json, "firstLines", entry.firstLines());
        JsonValues.strings(json, "warnings", entry.warnings());
        JsonValues.known(json, "error", entry.error());
        Relations.write(json, entry.earlier(), entry.similar());
        JsonValues.known(json, "sameAs", entry.twin());
        json.writeEndObject();
    }

    private static String name(Status status) {
        return status == Status.IMPORTED ? "new" : status.name().toLowerCase(Locale.ROOT);
    }

    boolean isClean() {
        return count(Status.FAILED) == 0;
    }

    String summary() {
        var versions = count(Status.VERSION) == 0 ? "" : Counted.of(count(Status.VERSION), "new version") + ", ";
        var twice = twins == 0 ? "" : twins + " the same as another, ";
        var summary = count(Status.IMPORTED) + " would be imported, " + versions + twice + count(Status.DUPLICATE)
                + " there already, "
                + count(Status.FAILED) + " cannot be read. Nothing was written.";
        return monitor.isCanceled() ? "Interrupted: " + summary : summary;
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}
