package org.scholion.cli.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.ImportPreview;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.InputFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports documents into a casebook. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Imports documents into a casebook.", "",
        "In folders, all files at all depths are imported but hidden ones; of archives (zip, tar, 7z, WARC), mailboxes "
                + "(mbox, pst), messages of NewsML-G2, the Reuters corpus and collections of articles (JSON, JSON Lines, "
                + "CSV, RIS, BibTeX, EndNote, WXR, ENEX, MediaWiki), each document; what is attached to a mail becomes an article of its own. A document that is in the casebook already is "
                + "not imported again. Another document with the same main text, or at the address of an article that "
                + "is there, becomes a new version of it. Of what is much like another article, that one is named. "
                + "What was imported when the command is interrupted stays.",
        "",
        "Of an address, the page itself is fetched and nothing that it refers to; of the address of a feed (RSS, Atom, JSON), "
                + "each article that it lists. What robots.txt forbids is not fetched." },
        footer = { "",
                "With --json, one object a line as soon as a file is done: file, article, status (imported, "
                        + "version, duplicate, failed), warnings, error. With --dry-run also: file, status (new, version, "
                        + "duplicate, failed), title, source, published, firstLines, warnings, error, sameAs (of a "
                        + "duplicate, the other input of this import that it is the same as). Both also: "
                        + "previousVersion (article, title, sameText) and nearDuplicate (article, title, similarity) of "
                        + "the article in the casebook that it is one of." })
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH|URL",
            description = "Files, folders, and addresses of pages (http, https) or of feeds.")
    private List<String> arguments;

    @Option(names = "--include", paramLabel = "GLOB",
            description = "Of folders, import only such files: *.html, or 2026/** for a path in the folder. Can be repeated.")
    private List<String> included = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB",
            description = "Of folders, leave out such files. Can be repeated.")
    private List<String> excluded = List.of();

    @Option(names = "--as-is",
            description = "An archive, a mailbox or a mail with attachments becomes one article, not one for each document in it.")
    private boolean asIs;

    @Mixin
    private HostsOption hosts;

    @Option(names = "--dry-run", description = "Say what would come in and write nothing into the casebook.")
    private boolean dryRun;

    @Option(names = "--no-carry",
            description = "Leave the annotations of an article with the version that they were made on. By default those of "
                    + "all analysts come over to a new version.")
    private boolean withoutAnnotations;

    @Mixin
    private ThresholdOption threshold;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private JsonOption json;

    private final Environment environment;
    private final Output output;
    private final IProgressMonitor monitor;
    private OutcomeLines lines;
    private double similarity;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    public ImportCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
        this.monitor = output.monitor();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var settings = reading.settings();
        similarity = threshold.value();
        lines = new OutcomeLines(output, json.isSet());
        var inputs = arguments.stream().map(Input::of).toList();
        var selection = new ImportSelection(paths(inputs), filter(), Set.of(), asIs);
        try (var pages = new FetchedPages(environment, hosts.rules(), inputs)) {
            var wanted = selection.with(pages.source());
            return dryRun ? preview(inputs, wanted, settings) : bringIn(inputs, wanted, settings);
        }
    }

    private int bringIn(List<Input> inputs, ImportSelection selection, ReadingOptions.Settings settings)
            throws CoreException {
        var reader = environment.services().reader();
        try (var interruption = Interruption.of(monitor)) {
            try (var begun = ImportOperation.headStart(reader, settings.limits(), settings.parallel());
                    var store = casebook.openForWriting()) {
                var operation = new ImportOperation(store, reader, settings.limits(), settings.parallel(), similarity,
                        settings.passwords()).carrying(!withoutAnnotations);
                inputs.stream().filter(Input::isWrong).forEach(this::reportUnusable);
                operation.execute(selection, this::report, monitor);
            }
            output.message(summary());
        }
        return ExitStatus.of(count(Status.FAILED) == 0 && (!monitor.isCanceled() || output.isClosed()));
    }

    private int preview(List<Input> inputs, ImportSelection selection, ReadingOptions.Settings settings)
            throws CoreException {
        var report = new PreviewReport(output, monitor, json.isSet());
        try (var interruption = Interruption.of(monitor); var store = casebook.open()) {
            var preview = new ImportPreview(store, environment.services().reader(), settings.limits(),
                    settings.parallel(), similarity, settings.passwords());
            inputs.stream().filter(Input::isWrong)
                    .forEach(input -> report.failed(input.name(), input.problem()));
            preview.execute(selection, report::add, monitor);
        }
        output.message(report.summary());
        return ExitStatus.of(report.isClean() && (!monitor.isCanceled() || output.isClosed()));
    }

    private InputFilter filter() throws UsageException {
        try {
            return new InputFilter(included, excluded);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static List<Path> paths(List<Input> inputs) {
        return inputs.stream().filter(Input::isUsable).map(Input::path).toList();
    }

    private void report(ImportOutcome outcome) {
        if (outcome.status() == Status.FAILED && monitor.isCanceled()) {
            return; // Ctrl+C ends the workers too: that is no fault of the document
        }
        counts.merge(outcome.status(), 1, Integer::sum);
        lines.print(outcome);
        if (output.isClosed()) {
            monitor.setCanceled(true); // nobody wants to know any more
        }
    }

    private void reportUnusable(Input input) {
        counts.merge(Status.FAILED, 1, Integer::sum);
        lines.print(new ImportOutcome(Path.of(""), "", "", Status.FAILED, List.of(), input.problem()).at(input.name()));
    }

    private String summary() {
        var versions = count(Status.VERSION) == 0 ? "" : Counted.of(count(Status.VERSION), "new version") + ", ";
        var summary = count(Status.IMPORTED) + " imported, " + versions + count(Status.DUPLICATE) + " there already, "
                + count(Status.FAILED) + " failed.";
        return monitor.isCanceled() ? "Interrupted; what was imported stays: " + summary : summary;
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}
