package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.report.ReportOperation;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.WrittenReport;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a casebook, or checks one. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Writes a report of a casebook.", "",
        "It has what the analysts annotated, taken together, with the words that each statement rests on; each quotes "
                + "its article under an address, by which the workbench finds it and --verify checks it." },
        footer = { "",
                "With --json, an object: file, format, articles, annotations, notes, passages (quoted), warnings.",
                "With --verify and --json: file, passages, cut, problems, wrong (place, fault, article, title, "
                        + "annotation, begin, end, words, articleWords, elsewhere)." })
public final class ReportCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "Format of the report, for instance html or md; by default what the name of the file ends in.")
    private String format;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE",
            description = "File to write; by default NAME-report.FORMAT beside the casebook. An older one is replaced.")
    private Path file;

    @Mixin
    private ReportContentOptions content;

    @Mixin
    private ReportDesignOptions design;

    @Option(converter = Moment.class, names = "--date", paramLabel = "INSTANT",
            description = "Time that the report names as its own, as in 2026-03-04T12:00:00Z or 2026-03-04; by default now. "
                    + "The same casebook, options and time give the same file.")
    private Instant date;

    @Option(names = "--verify", paramLabel = "FILE",
            description = "Write nothing; check that each passage that this report quotes is in the casebook at the "
                    + "place that the report names.")
    private Path verified;

    @Option(names = "--schema", help = true,
            description = "Write nothing; print the schema of reports in the format json, and end.")
    private boolean schema;

    @Mixin
    private JsonOption json;

    private final Environment environment;
    private final Output output;

    public ReportCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        if (schema) {
            format = format == null ? "json" : format;
            output.text(schema());
            return ExitStatus.DONE;
        }
        var monitor = output.monitor();
        try (var interruption = Interruption.of(monitor)) {
            return verified == null ? write(monitor) : verify(monitor);
        }
    }

    private String schema() throws CoreException, UsageException {
        var writer = writer();
        return writer.schema().orElseThrow(() -> new UsageException("The format " + writer.format()
                + " has no schema."));
    }

    private int verify(IProgressMonitor monitor) throws CoreException, UsageException {
        if (file != null || format != null) {
            throw new UsageException("--verify writes no report: leave off --format and -o.");
        }
        var report = new VerifiedReport(verified, output, json.isSet());
        var reader = report.reader(environment.services().reportReaders());
        try (var store = casebook.open()) {
            return report.check(store, reader, monitor);
        }
    }

    private int write(IProgressMonitor monitor) throws CoreException, UsageException {
        content.require();
        var writer = writer();
        try (var store = casebook.open()) {
            var target = target(writer.format());
            var options = content.of(store, date == null ? Instant.now() : date);
            var look = design.of(store, writer.format(), environment.services().citationStyles());
            var written = new ReportOperation(store, writer, options, look).execute(target, monitor);
            var warnings = Stream.concat(written.warnings().stream(),
                    store.problems().stream().map(problem -> "Not in the report: " + Problems.line(problem))).toList();
            warnings.forEach(output::message);
            if (json.isSet()) {
                output.json(generator -> write(generator, written, warnings));
            } else {
                output.line(target.toString());
            }
            return ExitStatus.of(store.problems().isEmpty());
        }
    }

    private static void write(JsonGenerator json, WrittenReport written, List<String> warnings) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", written.file().toString());
        json.writeStringField("format", written.format());
        json.writeNumberField("articles", written.articles());
        json.writeNumberField("annotations", written.annotations());
        json.writeNumberField("notes", written.annotations());
        json.writeNumberField("passages", written.passages());
        JsonValues.strings(json, "warnings", warnings);
        json.writeEndObject();
    }

    private ReportWriter writer() throws CoreException, UsageException {
        var writers = environment.services().writers();
        if (writers.isEmpty()) {
            throw new CoreException(
                    Status.error("This installation has nothing to write reports with: no report writer is there."));
        }
        var formats = "There are: " + String.join(", ", writers.stream().map(ReportWriter::format).toList()) + ".";
        var wanted = format != null ? format : extension();
        if (wanted.isEmpty()) {
            throw new UsageException("Which format? Give it with --format. " + formats);
        }
        return find(writers, wanted)
                .orElseThrow(() -> new UsageException("There is no report format \"" + wanted + "\". " + formats));
    }

    static Optional<ReportWriter> find(List<ReportWriter> writers, String format) {
        return writers.stream().filter(writer -> writer.format().equalsIgnoreCase(format)).findFirst();
    }

    private String extension() {
        var name = file == null || file.getFileName() == null ? "" : file.getFileName().toString();
        return name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Path target(String extension) {
        if (file != null && !Files.isDirectory(file)) {
            return file;
        }
        var root = casebook.folder().toAbsolutePath().normalize();
        root = Files.isRegularFile(root) ? root.getParent() : root;
        var name = root.getFileName() == null ? "casebook"
                : root.getFileName().toString().replaceFirst("\\.casebook$", "");
        var report = name + "-report." + extension;
        if (file != null) {
            return file.resolve(report);
        }
        return root.getParent() == null ? Path.of(report) : root.resolveSibling(report);
    }
}
