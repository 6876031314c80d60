package org.scholion.core.casebook;

import java.nio.file.Path;

import org.scholion.model.Article;

/**
 * An article with its text.
 *
 * @param original the imported document
 */
public record StoredArticle(Article article, String text, Path original) {
}
