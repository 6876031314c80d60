package org.scholion.report.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.report.table.QuotedRows;

/** Reads what comma-separated values quote, with the separator that a program for tables gave them. */
@Component
public class CsvReportReader implements ReportReader {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (BufferedReader in = Files.newBufferedReader(report)) {
            var lines = new CsvLines(in);
            var rows = new QuotedRows("table", found);
            for (List<String> fields = lines.next(); !fields.isEmpty(); fields = lines.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                var cells = new HashMap<Integer, String>();
                for (int i = 0; i < fields.size(); i++) {
                    cells.put(i, CsvField.read(fields.get(i)));
                }
                rows.add(cells);
            }
        }
    }
}
