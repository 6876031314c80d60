package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.report.ReportTemplates;
import org.scholion.core.report.SharedTemplates;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the templates of reports and copies those of the product into a casebook. */
@Command(name = "templates", mixinStandardHelpOptions = true, description = {
        "Shows the templates of reports, or copies the product's into a casebook.", "",
        "A copy is in the folder templates of the casebook, to be changed and shared. `scholion report --template NAME` "
                + "uses it. Files that are deleted from it are taken from the product." },
        footer = { "",
                "With --json: one object: product, an array of objects with formats, extension and files; casebook, "
                        + "an array of names. With --copy: one object: copied, the path." })
public final class TemplatesCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--list", description = "Lists the templates; so does the command without options.")
    private boolean list;

    @Option(names = "--copy", arity = "2", paramLabel = "FORMAT NAME",
            description = "Copies the product's templates of a format, as in --copy html house-style.")
    private List<String> copy = List.of();

    @Mixin
    private JsonOption json;

    private final Environment environment;
    private final Output output;

    public TemplatesCommand(Environment environment) {
        this.environment = environment;
        output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        if (list && !copy.isEmpty()) {
            throw new UsageException("Either --list or --copy, not both.");
        }
        return copy.isEmpty() ? list() : copy(templates(copy.get(0)), copy.get(1));
    }

    private int list() throws CoreException {
        try (var store = casebook.open()) {
            var product = environment.services().templates();
            var shared = new SharedTemplates(store).names();
            if (json.isSet()) {
                output.json(generator -> write(generator, product, shared));
            } else {
                product.forEach(templates -> output.line("Product, " + String.join(" and ", templates.formats()) + ": "
                        + String.join(", ", templates.files())));
                shared.forEach(name -> output.line("Casebook: " + name));
                if (shared.isEmpty()) {
                    output.message(
                            "The casebook has no templates of its own. Copy the product's with --copy FORMAT NAME.");
                }
            }
        }
        return ExitStatus.DONE;
    }

    private static void write(JsonGenerator generator, List<ReportTemplates> product, List<String> shared)
            throws IOException {
        generator.writeStartObject();
        generator.writeArrayFieldStart("product");
        for (var templates : product) {
            generator.writeStartObject();
            write(generator, "formats", templates.formats());
            generator.writeStringField("extension", templates.extension());
            write(generator, "files", templates.files());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        write(generator, "casebook", shared);
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String field, List<String> names) throws IOException {
        generator.writeArrayFieldStart(field);
        for (var name : names) {
            generator.writeString(name);
        }
        generator.writeEndArray();
    }

    private int copy(ReportTemplates templates, String name) throws CoreException {
        try (var store = casebook.openForWriting()) {
            var path = new SharedTemplates(store).copy(templates, name).toString();
            if (json.isSet()) {
                output.json(generator -> {
                    generator.writeStartObject();
                    generator.writeStringField("copied", path);
                    generator.writeEndObject();
                });
            } else {
                output.line(path);
            }
        }
        return ExitStatus.DONE;
    }

    private ReportTemplates templates(String format) throws UsageException {
        var all = environment.services().templates();
        var formats = all.stream().flatMap(templates -> templates.formats().stream()).sorted().toList();
        return all.stream().filter(templates -> templates.formats().contains(format)).findFirst()
                .orElseThrow(() -> new UsageException("Reports of the format \"" + format
                        + "\" have no templates. There are templates for: " + String.join(", ", formats) + "."));
    }
}
