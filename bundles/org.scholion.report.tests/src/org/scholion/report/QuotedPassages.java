package org.scholion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

/** Writes reports and reads back what they quote. */
public final class QuotedPassages {

    private QuotedPassages() {
    }

    /** Writes a report to a file. */
    public static Path write(ReportWriter writer, CasebookReport report, Path folder)
            throws IOException, CoreException {
        var file = folder.resolve("report." + writer.format());
        try (var out = Files.newOutputStream(file)) {
            writer.write(report, ReportDesign.DEFAULT, out, new NullProgressMonitor());
        }
        return file;
    }

    public static List<CitedPassage> read(ReportReader reader, Path report) throws IOException, CoreException {
        var passages = new ArrayList<CitedPassage>();
        reader.read(report, passages::add, new NullProgressMonitor());
        return passages;
    }

    /** Each passage of each note is quoted, wherever it is quoted with its own words, and nothing else is. */
    public static void assertQuotes(CasebookReport report, List<CitedPassage> passages) {
        var expected = new ArrayList<String>();
        for (var note : report.notes().all()) {
            for (int i = 0; i < note.addresses().size(); i++) {
                expected.add(note.addresses().get(i).text() + " "
                        + VisibleText.of(note.entry().passages().get(i).quote()));
            }
        }
        var found = passages.stream().map(passage -> passage.address().text() + " " + passage.words()).toList();
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(expected));
    }
}
