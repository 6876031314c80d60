package org.scholion.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.report.briefing.Briefing.Item;
import org.scholion.core.report.collect.ReportCollector;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the reader of a profile should know. */
@Command(name = "briefing", mixinStandardHelpOptions = true, description = {
        "Prints what a kind of reader should know: the items of a briefing, the most important first.", "",
        "Each has a line why it is there, how much the material bears (confidence), whether the sources agree, and the words "
                + "it rests on. The profile says what the reader follows; `scholion profiles` lists and makes them." },
        footer = { "",
                "With --json, one object: profile, language, items, each with headline, why, confidence (low, moderate, high), "
                        + "agreement (single-source, agree, disputed), date, sources, articles, entries (annotation, "
                        + "article, quote)." })
public final class BriefingCommand implements Callable<Integer> {

    private static final int SHOWN_QUOTES = 3;
    private static final int LENGTH_OF_DAY = 10;

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--profile", paramLabel = "NAME", required = true, description = "Name of the reader profile.")
    private String profile;

    @Mixin
    private JsonOption json;

    private final Output output;

    public BriefingCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var options = new ReportOptions("", "", List.of(), Marking.NONE, Instant.EPOCH, "", ReportSelection.ALL,
                    Set.of(ReportPart.BRIEFING), Optional.empty(), Optional.of(profile));
            var report = new ReportCollector(store, options).collect(output.monitor());
            if (json.isSet()) {
                output.json(generator -> write(generator, report));
            } else {
                print(report);
            }
            store.problems().forEach(problem -> output.message(Problems.line(problem)));
            return ExitStatus.of(store.problems().isEmpty());
        }
    }

    private void print(CasebookReport report) {
        var items = report.briefing().orElseThrow().items();
        if (items.isEmpty()) {
            output.message(
                    "Nothing in " + casebook.folder() + " has what this reader follows. Add topics or entities to "
                            + "the profile, or mark claims.");
        }
        for (int i = 0; i < items.size(); i++) {
            print(i + 1, items.get(i), report);
        }
    }

    private void print(int number, Item item, CasebookReport report) {
        var day = item.date().substring(0, Math.min(LENGTH_OF_DAY, item.date().length()));
        var origin = String.join(" · ", Stream.of(String.join(", ", item.sources()), day)
                .filter(part -> !part.isEmpty()).toList());
        output.line(number + ". " + item.headline() + (origin.isEmpty() ? "" : "  (" + origin + ")"));
        output.line("   " + item.why());
        output.line("   confidence: " + id(item.confidence()) + " · sources: " + id(item.agreement()));
        item.entries().stream().limit(SHOWN_QUOTES).flatMap(entry -> report.notes().of(entry).stream())
                .map(note -> "“" + note.entry().quote().replaceAll("\\s+", " ") + "” "
                        + note.entry().grade().text())
                .distinct().forEach(quote -> output.line("   " + quote));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(JsonGenerator json, CasebookReport report) throws IOException {
        var briefing = report.briefing().orElseThrow();
        json.writeStartObject();
        json.writeStringField("profile", briefing.profile().name());
        json.writeStringField("language", report.cover().language());
        json.writeArrayFieldStart("items");
        for (var item : briefing.items()) {
            json.writeStartObject();
            json.writeStringField("headline", item.headline());
            json.writeStringField("why", item.why());
            json.writeStringField("confidence", id(item.confidence()));
            json.writeStringField("agreement", id(item.agreement()));
            JsonValues.known(json, "date", item.date());
            JsonValues.strings(json, "sources", item.sources());
            JsonValues.strings(json, "articles", item.articles());
            json.writeArrayFieldStart("entries");
            for (var entry : item.entries()) {
                writeEntry(json, entry, report);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeEntry(JsonGenerator json, String entry, CasebookReport report) throws IOException {
        var note = report.notes().of(entry).orElseThrow();
        json.writeStartObject();
        json.writeStringField("annotation", entry);
        json.writeStringField("article", note.article().id());
        json.writeStringField("quote", note.entry().quote());
        json.writeEndObject();
    }
}
