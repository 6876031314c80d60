package org.scholion.report.content;

import java.util.List;

import org.scholion.core.report.CasebookReport.ReportArticle;
import org.scholion.core.report.CasebookReport.ReportEntry;
import org.scholion.core.report.CasebookReport.ReportLayer;

/**
 * A layer with all its annotations, in the order of the articles.
 *
 * @param number of the layer in the report, counted from 0
 */
public record LayerSection(ReportLayer layer, int number, List<Row> rows) {

    /** One annotation and where it is. */
    public record Row(ReportArticle article, ReportEntry entry) {
    }
}
