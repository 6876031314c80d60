package org.scholion.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.report.ReportOperation;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a casebook. */
@Command(name = "report", mixinStandardHelpOptions = true, description = {
        "Writes a report of a casebook.", "",
        "It has the articles and what the analysts annotated, with the words that each annotation rests on." })
public final class ReportCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "Format of the report, for instance html or md; by default what the name of the file ends in.")
    private String format;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE",
            description = "File to write; by default NAME-report.FORMAT beside the casebook. An older one is replaced.")
    private Path file;

    @Option(names = "--date", paramLabel = "INSTANT",
            description = "Time that the report names as its own, as in 2026-03-04T12:00:00Z; by default now. "
                    + "The same casebook and time give the same file.")
    private Instant date;

    private final Environment environment;
    private final Output output;

    public ReportCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var writer = writer();
        try (var store = casebook.open()) {
            var target = target(writer.format());
            var options = ReportOptions.at(date == null ? Instant.now() : date);
            new ReportOperation(store, writer, options, ReportDesign.DEFAULT).execute(target, output.monitor())
                    .warnings().forEach(output::message);
            output.line(target.toString());
            store.problems().forEach(problem -> output.message("Not in the report: " + Problems.line(problem)));
            return ExitStatus.of(store.problems().isEmpty());
        }
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
