package org.scholion.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.registers.CodebookChanges;
import org.scholion.core.registers.CodebookImport;
import org.scholion.core.registers.RegisterUse;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes the codebook of a casebook. */
@Command(name = "codebook", mixinStandardHelpOptions = true, description = {
        "Shows the codebook of a casebook, writes it to a file, reads it from one, merges tags.", "",
        "  codebook CASEBOOK list                          layers and tags, and how often they are used",
        "  codebook CASEBOOK export FILE                   writes the codebook to a file",
        "  codebook CASEBOOK import FILE                   merges a file into the codebook; --dry-run says what differs",
        "  codebook CASEBOOK merge-tags LAYER FROM INTO    annotations with the tag FROM get the tag INTO", "",
        "An import deletes nothing: what has the same identifier becomes one, and where both say something else, the file "
                + "counts; the kind of a layer and the type of an attribute stay. A tag is named by its path, as in "
                + "organisation/company. A merge is one step in all articles and of all analysts; --dry-run only counts." },
        footer = { "", "With --json, list: an array of objects: layer, tag (empty for the layer), label, annotations. "
                + "With import, an array of differences; with merge-tags, one object: annotations, articles." })
public final class CodebookCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ACTION|NAME",
            description = "list, export, import or merge-tags, with what they need.")
    private List<String> arguments = List.of();

    @Option(names = "--dry-run", description = "Only says what would change.")
    private boolean dryRun;

    @Mixin
    private JsonOption json;

    private final Output output;

    public CodebookCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var action = arguments.isEmpty() ? "list" : arguments.get(0);
        return switch (action) {
            case "list" -> list();
            case "export" -> export(file());
            case "import" -> merge(file());
            case "merge-tags" -> mergeTags();
            default -> throw new UsageException(
                    "There is list, export, import and merge-tags, not \"" + action + "\".");
        };
    }

    private Path file() throws UsageException {
        if (arguments.size() != 2) {
            throw new UsageException("Name one file.");
        }
        return Path.of(arguments.get(1));
    }

    /** A line of the list. */
    private record Line(String layer, String tag, String label, int annotations) {
    }

    private int list() throws CoreException, UsageException {
        try (var store = casebook.open()) {
            var counts = new RegisterUse(store).count(output.monitor());
            var lines = new ArrayList<Line>();
            for (var layer : store.casebook().getCodebook().getLayers()) {
                lines.add(new Line(layer.getName(), "", Codebooks.label(layer), counts.layer(layer.getName())));
                Codebooks.tags(layer).forEach(tag -> lines.add(new Line(layer.getName(), tag.path(), tag.label(),
                        counts.tag(layer.getName(), tag.path()))));
            }
            if (json.isSet()) {
                output.json(generator -> {
                    generator.writeStartArray();
                    for (var line : lines) {
                        generator.writeStartObject();
                        generator.writeStringField("layer", line.layer());
                        generator.writeStringField("tag", line.tag());
                        generator.writeStringField("label", line.label());
                        generator.writeNumberField("annotations", line.annotations());
                        generator.writeEndObject();
                    }
                    generator.writeEndArray();
                });
            } else {
                lines.forEach(line -> output.line((line.tag().isEmpty() ? line.layer() : "  " + line.tag()) + "  "
                        + line.label() + "  " + Counted.of(line.annotations(), "annotation")));
            }
        }
        return ExitStatus.DONE;
    }

    private int export(Path file) throws CoreException {
        try (var store = casebook.open()) {
            CodebookImport.export(store.casebook().getCodebook(), file);
        }
        return ExitStatus.DONE;
    }

    private int merge(Path file) throws CoreException {
        try (var store = dryRun ? casebook.open() : casebook.openForWriting()) {
            var plan = CodebookImport.of(file, store.casebook().getCodebook());
            if (json.isSet()) {
                output.json(generator -> {
                    generator.writeStartArray();
                    for (var difference : plan.differences()) {
                        generator.writeString(difference);
                    }
                    generator.writeEndArray();
                });
            } else {
                plan.differences().forEach(output::line);
                if (plan.differences().isEmpty()) {
                    output.message("The file says nothing that the codebook does not have.");
                }
            }
            if (!dryRun) {
                plan.apply(store);
            }
        }
        return ExitStatus.DONE;
    }

    private int mergeTags() throws CoreException, UsageException {
        if (arguments.size() != 4) {
            throw new UsageException("Name the layer, the tag that goes and the tag that it becomes.");
        }
        try (var store = dryRun ? casebook.open() : casebook.openForWriting()) {
            var operation = new CodebookChanges(store).mergeTags(arguments.get(1), arguments.get(2), arguments.get(3));
            return show(output, json,
                    dryRun ? operation.preview(output.monitor()) : operation.execute(output.monitor()));
        }
    }

    static int show(Output output, JsonOption json, BulkResult result) {
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartObject();
                generator.writeNumberField("annotations", result.annotations());
                generator.writeNumberField("articles", result.articles());
                generator.writeEndObject();
            });
        } else {
            output.line(Counted.of(result.annotations(), "annotation") + " in "
                    + Counted.of(result.articles(), "article"));
        }
        result.problems().forEach(output::message);
        return ExitStatus.of(result.problems().isEmpty());
    }
}
