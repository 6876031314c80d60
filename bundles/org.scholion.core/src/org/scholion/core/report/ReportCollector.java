package org.scholion.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.CasebookReport.ReportArticle;
import org.scholion.core.report.CasebookReport.ReportEntry;
import org.scholion.core.report.CasebookReport.ReportLayer;
import org.scholion.model.Layer;

/** Collects the content of a report in one pass over a casebook. */
public final class ReportCollector {

    private static final Comparator<ArticleSummary> BY_DATE = Comparator
            .comparing((ArticleSummary article) -> article.published().isEmpty() ? "9" : article.published())
            .thenComparing(ArticleSummary::label).thenComparing(ArticleSummary::id);

    private final CasebookStore store;
    private final Instant generated;

    /**
     * Prepares a report.
     *
     * @param generated the time that the report names as its own
     */
    public ReportCollector(CasebookStore store, Instant generated) {
        this.store = store;
        this.generated = generated;
    }

    public CasebookReport collect(IProgressMonitor monitor) throws CoreException {
        var summaries = store.articles().stream().sorted(BY_DATE).toList();
        var progress = SubMonitor.convert(monitor, "Collecting the report", Math.max(1, summaries.size()));
        var analysts = new LinkedHashSet<String>();
        var articles = new ArrayList<ReportArticle>();
        var entries = new EntryCollector(store.casebook());
        for (var summary : summaries) {
            progress.split(1);
            var article = store.read(summary.id());
            articles.add(article(article, entries(article, entries, analysts)));
        }
        return new CasebookReport(store.title(), generated, List.copyOf(analysts), articles, layers(articles));
    }

    private List<ReportEntry> entries(StoredArticle article, EntryCollector collector, Set<String> analysts)
            throws CoreException {
        var entries = new ArrayList<ReportEntry>();
        for (var analyst : store.annotators(article.article().getId())) {
            var set = store.readSet(article.article().getId(), analyst);
            var collected = collector.entries(article, set);
            if (!collected.isEmpty()) {
                analysts.add(collector.analyst(analyst));
                entries.addAll(collected);
            }
        }
        entries.sort(Comparator.comparing((ReportEntry entry) -> entry.passages().isEmpty())
                .thenComparing(entry -> entry.passages().isEmpty() ? null : entry.passages().get(0).span(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private static ReportArticle article(StoredArticle stored, List<ReportEntry> entries) {
        var article = stored.article();
        var extraction = article.getExtraction();
        var title = article.getTitle() == null ? article.getFileName() : article.getTitle();
        return new ReportArticle(article.getId(), orEmpty(title), orEmpty(article.getSource()),
                String.join(", ", article.getByline()), orEmpty(article.getPublished()), orEmpty(article.getUrl()),
                orEmpty(article.getLanguage()), orEmpty(article.getFileName()),
                extraction == null ? "" : orEmpty(extraction.getOriginalSha256()),
                extraction == null ? List.of() : List.copyOf(extraction.getWarnings()), entries);
    }

    private List<ReportLayer> layers(List<ReportArticle> articles) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> used = new HashMap<>();
        for (var article : articles) {
            for (var entry : article.entries()) {
                counts.merge(entry.layer(), 1, Integer::sum);
                var labels = used.computeIfAbsent(entry.layer(), layer -> new LinkedHashSet<>());
                entry.values().forEach(value -> labels.add(value.label()));
            }
        }
        var layers = new LinkedHashMap<String, ReportLayer>();
        for (var layer : store.casebook().getCodebook().getLayers()) {
            if (counts.containsKey(layer.getName())) {
                layers.put(layer.getName(), layer(layer, used.get(layer.getName()), counts.get(layer.getName())));
            }
        }
        // what the codebook does not have any more is still reported
        counts.forEach((name, count) -> layers.computeIfAbsent(name,
                unknown -> new ReportLayer(unknown, unknown, "#8A8A8A", List.copyOf(used.get(unknown)), count)));
        return List.copyOf(layers.values());
    }

    private static ReportLayer layer(Layer layer, Set<String> used, int count) {
        var attributes = new LinkedHashSet<String>();
        layer.getAttributes().stream().map(Codebooks::label).filter(used::contains).forEach(attributes::add);
        attributes.addAll(used);
        return new ReportLayer(layer.getName(), Codebooks.label(layer),
                layer.getColor() == null ? "#8A8A8A" : layer.getColor(), List.copyOf(attributes), count);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
