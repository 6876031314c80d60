package org.scholion.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

/** Reads the words of a PDF that lie under links into the casebook. */
@Component
public class PdfReportReader implements ReportReader {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var pdf = Loader.loadPDF(report.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var progress = SubMonitor.convert(monitor, "Reading " + report.getFileName(), pdf.getNumberOfPages());
            var words = new LinkedWords(found);
            int number = 0;
            for (var page : pdf.getPages()) {
                progress.split(1);
                number++;
                words.read(page, number);
            }
            words.finish();
        } catch (InvalidPasswordException e) {
            throw new CoreException(Status.error(report
                    + " is locked by a password. Save it without one, then check it again.", e));
        }
    }
}
