package org.scholion.report.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.scholion.core.report.content.ReportArticle;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Cites articles in one style and language, without their numbers: a report has its own. Keeps no state beyond that; may
 * be used by several threads.
 */
public final class Bibliography {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\[\\d+\\]|\\(\\d+\\)|\\d+\\.)\\s*");

    private final String style;
    private final String locale;
    private final boolean isNumbered;

    /**
     * @param style one of {@link CitationStyles#names()}
     * @param language BCP 47, that of the report
     * @throws CoreException when there is no such style; the message names those that there are
     */
    public Bibliography(String style, String language) throws CoreException {
        this.style = CitationStyles.style(style);
        locale = CitationStyles.locale(language);
        isNumbered = this.style.contains("citation-format=\"numeric\"");
    }

    /** A plain text for each article, in their order. What cannot be cited in the style is said plainly, and logged. */
    public List<String> texts(List<ReportArticle> articles) {
        var items = IntStream.range(0, articles.size())
                .mapToObj(i -> new CitedArticle(articles.get(i)).item(String.valueOf(i))).toList();
        return items.isEmpty() ? List.of() : cited(library(items), articles, 0, articles.size());
    }

    /** Those from one number to before another. */
    private List<String> cited(CSL library, List<ReportArticle> articles, int from, int to) {
        try {
            return entries(library, articles, from, to);
        } catch (RuntimeException refused) { // the library does not say what it refuses: halves are tried again
            if (to - from > 1) {
                int middle = (from + to) >>> 1;
                var texts = new ArrayList<>(cited(library, articles, from, middle));
                texts.addAll(cited(library, articles, middle, to));
                return texts;
            }
            var article = articles.get(from);
            ILog.of(Bibliography.class).warn("“" + article.label()
                    + "” cannot be cited in the chosen style and is cited plainly.", refused);
            return List.of(new CitedArticle(article).plain());
        }
    }

    private List<String> entries(CSL library, List<ReportArticle> articles, int from, int to) {
        library.registerCitationItems(IntStream.range(from, to).mapToObj(String::valueOf).toList(), true);
        var entries = library.makeBibliography().getEntries();
        if (entries.length != to - from) {
            throw new IllegalStateException(entries.length + " citations of " + (to - from) + " articles");
        }
        return IntStream.range(from, to).mapToObj(i -> text(entries[i - from], articles.get(i))).toList();
    }

    private CSL library(List<CSLItemData> items) {
        try {
            var library = new CSL(new ListItemDataProvider(items), CitationStyles::terms, null, style, locale);
            library.setOutputFormat("text");
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException("A citation style that comes along cannot be read", e);
        }
    }

    private String text(String entry, ReportArticle article) {
        var text = isNumbered ? NUMBER.matcher(entry).replaceFirst("") : entry;
        var line = text.replaceAll("\\s*\\n\\s*", " ").strip();
        return line.isEmpty() ? new CitedArticle(article).plain() : line;
    }
}
