package org.scholion.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.Failures;
import org.scholion.core.report.collect.ReportCollector;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;

/** Writes the report of a casebook to a file; the file is replaced when the report is complete. */
public final class ReportOperation {

    private final CasebookStore store;
    private final ReportWriter writer;
    private final ReportOptions options;
    private final ReportDesign design;

    public ReportOperation(CasebookStore store, ReportWriter writer, ReportOptions options, ReportDesign design) {
        this.store = store;
        this.writer = writer;
        this.options = options;
        this.design = design;
    }

    /** Writes it. */
    public WrittenReport execute(Path target, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Writing the report", 10);
        var report = new ReportCollector(store, options).collect(progress.split(5));
        var file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new CoreException(Status.error(target + " is a folder. Name the file to write."));
        }
        var temporary = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writer.write(report, design, out, progress.split(5));
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            return written(target, report);
        } catch (IOException e) {
            throw Failures.notWritten(target, e);
        } finally {
            temporary.toFile().delete(); // there is one only after a failure
        }
    }

    private WrittenReport written(Path target, CasebookReport report) {
        var warnings = Stream.concat(report.warnings().stream(), writer.losses(report, design).stream()).toList();
        int passages = report.notes().all().stream().mapToInt(note -> note.entry().passages().size()).sum();
        return new WrittenReport(target, writer.format(), report.articles().size(), report.notes().all().size(),
                passages, warnings);
    }
}
