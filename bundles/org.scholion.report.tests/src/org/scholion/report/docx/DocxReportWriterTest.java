package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.SampleReports;

class DocxReportWriterTest {

    @Test
    void headingRowsAreRepeatedAndRowsStayWhole() throws IOException, CoreException {
        var file = WordFile.of(SampleReports.realistic());

        var tables = file.body("//w:tbl");
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(WordFile.find(table, "w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
            assertThat(WordFile.find(table, "w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
            assertThat(WordFile.find(table, "w:tblPr/w:tblCaption[@w:val != '']")).hasSize(1);
            assertThat(WordFile.find(table, "w:tblPr/w:tblDescription[@w:val != '']")).hasSize(1);
        });
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException, CoreException {
        var report = SampleReports.realistic();

        assertThat(WordFile.bytes(report, ReportDesign.DEFAULT))
                .isEqualTo(WordFile.bytes(report, ReportDesign.DEFAULT));
    }
}
