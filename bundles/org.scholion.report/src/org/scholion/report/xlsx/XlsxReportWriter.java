package org.scholion.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.citation.Bibliography;
import org.scholion.report.content.ReportWords;
import org.scholion.report.table.Cell;
import org.scholion.report.table.ReportTable;
import org.scholion.report.table.ReportTables;

/** Writes a report as a workbook of Excel, a sheet for each table. Safe for use by several threads. */
@Component
public class XlsxReportWriter implements ReportWriter {

    private final int mostRows;

    public XlsxReportWriter() {
        this(TableSheets.MOST_ROWS);
    }

    /** For tests, which cannot fill a sheet of full length. */
    XlsxReportWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Workbook (Excel)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException, CoreException {
        var citations = citations(report, design);
        var temporary = Files.createTempFile("scholion-report", ".xlsx");
        try {
            try (var file = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writeSheets(report, citations, file, SubMonitor.convert(monitor));
            }
            new FixedPackage(report.cover()).copy(temporary, out);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static List<String> citations(CasebookReport report, ReportDesign design) throws CoreException {
        return !report.parts().contains(ReportPart.BIBLIOGRAPHY) ? List.of()
                : new Bibliography(design.citationStyle(), report.cover().language()).texts(report.articles());
    }

    private void writeSheets(CasebookReport report, List<String> citations, OutputStream out, SubMonitor progress)
            throws IOException {
        var words = new ReportWords(report.cover().language());
        var tables = ReportTables.all(report, words, citations);
        var names = new SheetNames();
        var notes = noteSheets(report, names, words);
        progress.setWorkRemaining(tables.size());
        var workbook = new Workbook(out, "Scholion", null);
        workbook.setCompressionLevel(1); // it is packed again
        var sheets = new TableSheets(workbook, new NotePlaces(notes, mostRows),
                new TableSheets.Words(words.of("address"), report.cover().marking().label()), mostRows);
        for (var table : tables) {
            sheets.write(table, table.key().equals("notes") ? notes : further(names, table.title()), progress.split(1));
        }
        workbook.finish();
    }

    /** The names of the sheets with the notes, to which those before them refer. */
    private List<String> noteSheets(CasebookReport report, SheetNames names, ReportWords words) {
        var sheets = new ArrayList<String>();
        for (int rows = 0; rows == 0 || rows < report.notes().all().size(); rows += mostRows) {
            sheets.add(names.of(words.of("notes")));
        }
        return sheets;
    }

    private static Iterable<String> further(SheetNames names, String title) {
        return () -> new Iterator<>() {

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                return names.of(title);
            }
        };
    }

    @Override
    public List<String> losses(CasebookReport report, ReportDesign design) {
        var words = new ReportWords(report.cover().language());
        var uncited = Collections.nCopies(report.articles().size(), ""); // no citation is too long
        return ReportTables.all(report, words, uncited).stream().flatMap(table -> cut(table).stream()).toList();
    }

    private static List<String> cut(ReportTable table) {
        try (var rows = table.rows().get()) {
            long cut = rows.flatMap(List::stream).filter(XlsxReportWriter::isCut).count();
            return cut == 0 ? List.of()
                    : List.of("The sheet \"" + table.title() + "\" has " + cut + (cut == 1 ? " cell" : " cells")
                            + " with more than 32,767 characters, which Excel cannot hold: the end is cut off at \"…\"."
                            + " The formats json and html have all of it.");
        }
    }

    private static boolean isCut(Cell cell) {
        return cell instanceof Cell.Text text && CellText.isTooLong(text.text())
                || cell instanceof Cell.Quote quote && CellText.isTooLong(quote.note().entry().quote());
    }
}
