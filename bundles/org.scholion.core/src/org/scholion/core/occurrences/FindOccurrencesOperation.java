package org.scholion.core.occurrences;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.log.Logs;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;

/** Finds words in articles, and says of each place whether an analyst has marked it. May run in any thread. */
public final class FindOccurrencesOperation {

    private static final int CONTEXT = 60;

    private final CasebookStore store;
    private final WordSearch search;
    private final String layer;
    private final String analystId;
    private final List<ArticleSummary> articles;

    /** @param layer whose marks of the analyst count */
    public FindOccurrencesOperation(CasebookStore store, WordSearch search, String layer, String analystId,
            List<ArticleSummary> articles) {
        this.store = store;
        this.search = search;
        this.layer = layer;
        this.analystId = analystId;
        this.articles = List.copyOf(articles);
    }

    /**
     * Goes through the articles. One that cannot be read is left out and logged.
     *
     * @param found is told of the places article by article, in this thread
     */
    public void execute(Consumer<List<Occurrence>> found, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Finding “" + search.words() + "”", articles.size());
        for (var article : articles) {
            progress.split(1);
            try {
                var places = in(article);
                if (!places.isEmpty()) {
                    found.accept(places);
                }
            } catch (CoreException e) {
                Logs.of(getClass()).warn(e.getMessage(), e);
            }
        }
    }

    private List<Occurrence> in(ArticleSummary article) throws CoreException {
        var text = store.read(article.id()).text();
        var places = search.in(text);
        if (places.isEmpty()) {
            return List.of();
        }
        var marked = new HashSet<Span>();
        if (store.annotators(article.id()).contains(analystId)) {
            store.readSet(article.id(), analystId).getAnnotations().stream()
                    .filter(annotation -> annotation.getLayer().equals(layer) && annotation.getAnchors().size() == 1)
                    .forEach(annotation -> Anchors.span(annotation.getAnchors().get(0)).ifPresent(marked::add));
        }
        return places.stream().map(span -> occurrence(article, text, span, marked.contains(span))).toList();
    }

    private static Occurrence occurrence(ArticleSummary article, String text, Span span, boolean marked) {
        int begin = Selections.clusterStart(text, Math.max(0, span.begin() - CONTEXT));
        int end = Selections.clusterEnd(text, Math.min(text.length(), span.end() + CONTEXT));
        return new Occurrence(article.id(), article.title(), span, inLine(text.substring(begin, span.begin())),
                inLine(span.of(text)), inLine(text.substring(span.end(), end)), marked);
    }

    private static String inLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
