package org.scholion.core.stories;

import java.util.List;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.NearDuplicate;

/**
 * Articles of which each is a near-duplicate of at least one of the others.
 *
 * @param articles in order of their dates; of an article with several versions those that the pairs name
 * @param pairs for each two articles that are alike, how much, the most similar first
 */
public record Story(List<ArticleSummary> articles, List<NearDuplicate> pairs) {

    public Story {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
    }
}
