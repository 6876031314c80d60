package org.scholion.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;

/** Writes the report of a casebook to a file; the file is replaced when the report is complete. */
public final class ReportOperation {

    private final CasebookStore store;
    private final ReportWriter writer;
    private final Instant generated;

    public ReportOperation(CasebookStore store, ReportWriter writer, Instant generated) {
        this.store = store;
        this.writer = writer;
        this.generated = generated;
    }

    public void execute(Path target, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Writing the report", 10);
        var report = new ReportCollector(store, generated).collect(progress.split(8));
        var file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new CoreException(Status.error(target + " is a folder. Name the file to write."));
        }
        var temporary = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writer.write(report, out);
            }
            progress.split(2);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CoreException(Status.error(target + " cannot be written: " + e.getMessage(), e));
        } finally {
            temporary.toFile().delete(); // there is one only after a failure
        }
    }
}
