package org.scholion.report.content;

import java.util.List;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;

/**
 * An article with its annotations.
 *
 * @param groups annotations of passages, by layer
 * @param general annotations of the whole article
 */
public record ArticleSection(ReportArticle article, List<Group> groups, List<Item> general) {

    /** The number of its annotations. */
    public int count() {
        return article.entries().size();
    }

    /** The annotations of one layer in one article, in order of their position. */
    public record Group(LayerSection layer, List<Item> items) {
    }

    /** An annotation with its layer. */
    public record Item(LayerSection layer, ReportEntry entry) {
    }
}
