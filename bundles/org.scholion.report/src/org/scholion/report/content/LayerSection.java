package org.scholion.report.content;

import java.util.List;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;

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
