package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;

/** An annotation with its article. */
record Placed(ReportArticle article, ReportEntry entry) {

    /** Those of one layer, in the order of the articles. */
    static List<Placed> of(List<ReportArticle> articles, String layer) {
        var placed = new ArrayList<Placed>();
        for (var article : articles) {
            for (var entry : article.entries()) {
                if (entry.layer().equals(layer)) {
                    placed.add(new Placed(article, entry));
                }
            }
        }
        return placed;
    }

    /** What two sources have in common that are one: the outlet, whatever its case; empty where it is not known. */
    String outlet() {
        return article.source().strip().toLowerCase(Locale.ROOT);
    }

    String speaker() {
        return entry.shown("speaker");
    }
}
