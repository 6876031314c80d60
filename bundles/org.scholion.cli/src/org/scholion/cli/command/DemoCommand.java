package org.scholion.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckFinding;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.report.ReportOperation;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.samples.DemoOperation;
import org.scholion.core.samples.SampleArticles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the whole way on the sample articles: import, annotations, report, check. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = {
        "Shows the whole way on sample articles.", "",
        "It copies the sample articles to a folder, imports them into a casebook, adds ready annotations, writes the "
                + "report and checks the casebook. A second run keeps the casebook as it is by then, and reports on it "
                + "anew." })
public final class DemoCommand implements Callable<Integer> {

    static final List<String> FORMATS = List.of("html", "md");

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", defaultValue = "scholion-demo",
            description = "New or empty folder for the demo; by default ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(names = "--replace", description = "Make a demo that is there already anew, its casebook included.")
    private boolean replace;

    @Mixin
    private JobsOption jobs;

    private final Environment environment;
    private final Output output;
    private final IProgressMonitor monitor;
    private boolean complete = true;

    public DemoCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
        this.monitor = output.monitor();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        int parallel = jobs.number();
        var demo = new DemoFolder(folder);
        try (var interruption = Interruption.of(monitor)) {
            boolean kept = !replace && demo.isFinished();
            if (kept) {
                output.line("A demo is in " + folder + " already; its casebook is kept. To make it anew: --replace");
            }
            try (var store = kept ? open(demo) : create(demo)) {
                if (!kept) {
                    fill(store, demo, parallel);
                }
                report(store, demo);
            }
        }
        return ExitStatus.of(complete);
    }

    private static CasebookStore open(DemoFolder demo) throws CasebookUnavailableException {
        try {
            return CasebookStore.open(demo.casebook());
        } catch (CoreException e) {
            throw new CasebookUnavailableException(e);
        }
    }

    private static CasebookStore create(DemoFolder demo) throws CasebookUnavailableException {
        try {
            demo.begin();
            return CasebookStore.create(demo.casebook(), Codebooks.NEWS);
        } catch (CoreException e) {
            throw new CasebookUnavailableException(e);
        }
    }

    private void fill(CasebookStore store, DemoFolder demo, int parallel) throws CoreException {
        var reader = environment.services().reader();
        new DemoOperation(store, reader, parallel).execute(demo.articles(), this::report, monitor);
        if (complete) {
            demo.finish(); // else the next run begins anew
        }
    }

    private void report(ImportOutcome outcome) {
        var file = outcome.file().getFileName().toString();
        outcome.warnings().forEach(warning -> output.message(file + ": " + warning));
        if (outcome.status() == Status.FAILED) {
            complete = false;
            output.message(file + ": " + outcome.error());
        } else {
            output.line("Imported  " + outcome.title() + "  (" + file + ")");
            output.flush();
        }
    }

    private void report(CasebookStore store, DemoFolder demo) throws CoreException {
        var findings = new CheckOperation(store, false).execute(new NullProgressMonitor());
        findings.forEach(finding -> output.message(finding.file() + ": " + finding.message()));
        complete &= findings.stream().allMatch(CheckFinding::repaired);
        int annotations = store.articles().stream().mapToInt(article -> article.annotations()).sum();
        output.line("");
        output.line("Articles  " + demo.articles());
        output.line("Casebook  " + demo.casebook() + "  (" + Counted.of(store.articles().size(), "article") + ", "
                + Counted.of(annotations, "annotation") + ")");
        writeReports(store, demo);
        output.line("Check     " + CheckCommand.summary(store.articles().size(), findings));
        output.line("");
        output.line("To go on:");
        output.line("  scholion list " + shell(demo.casebook()));
        store.articles().stream().findFirst()
                .ifPresent(article -> output
                        .line("  scholion show " + shell(demo.casebook()) + " " + article.id().substring(0, 8)));
        output.line("  scholion workbench " + shell(demo.casebook()));
    }

    private void writeReports(CasebookStore store, DemoFolder demo) throws CoreException {
        var writers = environment.services().writers();
        var text = SampleArticles.reportName();
        var plain = ReportOptions.at(Instant.now());
        var options = new ReportTexts(store).names().contains(text) ? plain.withText(text) : plain;
        for (var format : FORMATS) {
            var writer = ReportCommand.find(writers, format);
            if (writer.isPresent()) {
                new ReportOperation(store, writer.get(), options, ReportDesign.DEFAULT).execute(
                        demo.report(format),
                        new NullProgressMonitor());
                output.line("Report    " + demo.report(format));
            } else {
                complete = false;
                output.message("This installation cannot write reports as " + format + ".");
            }
        }
    }

    /** A path as it is typed. */
    private static String shell(Path path) {
        var name = path.toString();
        return name.matches("[\\w./\\\\:~+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
