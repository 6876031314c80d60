package org.scholion.report.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.report.docx.read.QuotedWords;

/** Reads what a report quotes that is a Word document, be it as it was written or saved by Word or another program. */
@Component
public class DocxReportReader implements ReportReader {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var zip = new ZipFile(report.toFile())) {
            if (!new QuotedWords(zip, monitor).read(found)) {
                throw problem(report, null);
            }
        } catch (ZipException e) {
            throw problem(report, e);
        }
    }

    private static CoreException problem(Path report, Exception cause) {
        return new CoreException(Status.error(report + " is no Word document (.docx), or it is protected by a password."
                + " Name a report that Scholion has written.", cause));
    }
}
