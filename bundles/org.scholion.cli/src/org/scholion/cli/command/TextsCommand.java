package org.scholion.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.LostReference;
import org.scholion.core.report.text.ParsedText;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReferenceTargets;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.ResolvedMarkdown;
import org.scholion.core.report.text.StoredText;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the report texts of a casebook, or prints one. */
@Command(name = "texts", mixinStandardHelpOptions = true, description = {
        "Lists the report texts of a casebook with what they refer to, or prints one.", "",
        "A text is a Markdown file in the folder reports of the casebook. It refers to annotations, entities and articles"
                + " by links such as [words](scholion:annotation/ID); words that begin with @ follow what is meant. With"
                + " NAME the text is printed as Markdown that needs no casebook: each reference as its current words, with"
                + " the number of a note at the end." },
        footer = { "", "The exit status is 1 when a reference leads nowhere.",
                "With --json, an array of objects: name, lost (how many references lead nowhere), references (line, kind,"
                        + " id, words, found); with NAME also text, the Markdown that needs no casebook." })
public final class TextsCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Name of the text to print.")
    private String name;

    @Mixin
    private JsonOption json;

    private final Output output;

    public TextsCommand(Environment environment) {
        this.output = environment.output();
    }

    /** A text as it is and with its references. */
    private record Read(StoredText stored, ParsedText parsed) {
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var texts = new ReportTexts(store);
            var stored = name == null ? all(texts) : List.of(texts.read(name));
            var targets = targets(store);
            var read = new ArrayList<Read>();
            for (var text : stored) {
                read.add(new Read(text, new ReportMarkdown(targets).parse(text.name(), text.text())));
            }
            print(read, new TextNotes(store, targets));
            return ExitStatus.of(read.stream().allMatch(text -> text.parsed().lost().isEmpty()));
        }
    }

    private static List<StoredText> all(ReportTexts texts) throws CoreException {
        var all = new ArrayList<StoredText>();
        for (var text : texts.names()) {
            all.add(texts.read(text));
        }
        return all;
    }

    private ReferenceTargets targets(CasebookStore store) {
        var targets = new ReferenceTargets(store);
        targets.updateRegisters();
        targets.update(output.monitor());
        return targets;
    }

    private void print(List<Read> texts, TextNotes notes) {
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartArray();
                for (var text : texts) {
                    write(generator, text, notes);
                }
                generator.writeEndArray();
            });
        } else if (texts.isEmpty()) {
            output.message("There are no report texts in " + casebook.folder() + ".");
        } else if (name == null) {
            texts.forEach(text -> output.line(line(text.parsed())));
        } else {
            output.text(resolved(texts.getFirst(), notes));
        }
        if (!json.isSet()) {
            texts.forEach(text -> text.parsed().lost().forEach(lost -> output
                    .message(LostReference.warning(text.stored().name(), lost, LostReference.DELETED))));
        }
    }

    private static String line(ParsedText text) {
        int lost = text.lost().size();
        return text.text().name() + "  " + Counted.of(text.references().size(), "reference")
                + (lost == 0 ? "" : ", " + lost + " of them " + (lost == 1 ? "leads" : "lead") + " nowhere");
    }

    private static String resolved(Read text, TextNotes notes) {
        var body = ResolvedMarkdown.of(text.stored().text(), text.parsed(), notes::mark);
        return body.stripTrailing() + "\n" + notes.list();
    }

    private void write(JsonGenerator generator, Read text, TextNotes notes) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("name", text.stored().name());
        generator.writeNumberField("lost", text.parsed().lost().size());
        generator.writeArrayFieldStart("references");
        for (var placed : text.parsed().references()) {
            write(generator, placed);
        }
        generator.writeEndArray();
        if (name != null) {
            generator.writeStringField("text", resolved(text, notes));
        }
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, PlacedReference placed) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("line", placed.line());
        var reference = placed.reference();
        JsonValues.known(generator, "kind",
                reference.map(known -> known.kind().name().toLowerCase(Locale.ROOT)).orElse(""));
        generator.writeStringField("id", reference.map(known -> known.id()).orElse(placed.address()));
        JsonValues.known(generator, "words", reference.map(known -> known.words()).orElse(""));
        generator.writeBooleanField("found", !placed.isLost());
        generator.writeEndObject();
    }
}
