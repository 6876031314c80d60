package org.scholion.core.report.collect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.scholion.core.span.ArticleText;
import org.scholion.model.Article;
import org.scholion.model.Casebook;

/** The outlets of a casebook with what the team thinks of their reliability. */
final class ReportSources {

    private final Map<String, String> reliabilities = new HashMap<>();

    ReportSources(Casebook casebook) {
        casebook.getSources().forEach(source -> reliabilities.put(key(source.getName()),
                source.getReliability().getLiteral()));
    }

    /** A to F; F, cannot be judged, for an outlet that nobody has rated. */
    String reliability(Article article) {
        return reliabilities.getOrDefault(key(article.getSource()), "F");
    }

    private static String key(String name) {
        return name == null ? "" : ArticleText.normalize(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
