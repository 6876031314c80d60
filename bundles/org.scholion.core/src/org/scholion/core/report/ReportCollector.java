package org.scholion.core.report;

import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
            articles.add(article(summary, entries, analysts));
        }
        return new CasebookReport(store.title(), generated, List.copyOf(analysts), articles, layers(articles));
    }

    /** An article; what cannot be read is said in its place, and the report goes on. */
    private ReportArticle article(ArticleSummary summary, EntryCollector collector, Set<String> analysts) {
        try {
            var stored = store.read(summary.id());
            var warnings = new ArrayList<String>();
            return article(stored, entries(stored, collector, analysts, warnings), warnings);
        } catch (CoreException e) {
            return new ReportArticle(summary.id(), summary.label(), summary.source(), "", summary.published(), "",
                    summary.language(), summary.fileName(), "", List.of(relative(e)), List.of());
        }
    }

    private List<ReportEntry> entries(StoredArticle article, EntryCollector collector, Set<String> analysts,
            List<String> warnings) {
        var entries = new ArrayList<ReportEntry>();
        for (var analyst : store.annotators(article.article().getId())) {
            try {
                var collected = collector.entries(article, store.readSet(article.article().getId(), analyst));
                if (!collected.isEmpty()) {
                    analysts.add(collector.analyst(analyst));
                    entries.addAll(collected);
                }
            } catch (CoreException e) {
                warnings.add("The annotations of " + collector.analyst(analyst) + " are missing: " + relative(e));
            }
        }
        entries.sort(Comparator.comparing((ReportEntry entry) -> entry.passages().isEmpty())
                .thenComparing(entry -> entry.passages().isEmpty() ? null : entry.passages().get(0).span(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    /** The report names files as they are in the casebook, wherever that lies. */
    private String relative(CoreException e) {
        return e.getMessage().replace(store.layout().root() + File.separator, "");
    }

    private static ReportArticle article(StoredArticle stored, List<ReportEntry> entries, List<String> warnings) {
        var article = stored.article();
        var extraction = article.getExtraction();
        var title = article.getTitle() == null ? article.getFileName() : article.getTitle();
        if (extraction != null) {
            warnings.addAll(0, extraction.getWarnings());
        }
        return new ReportArticle(article.getId(), orEmpty(title), orEmpty(article.getSource()),
                String.join(", ", article.getByline()), orEmpty(article.getPublished()), orEmpty(article.getUrl()),
                orEmpty(article.getLanguage()), orEmpty(article.getFileName()),
                extraction == null ? "" : orEmpty(extraction.getOriginalSha256()), warnings, entries);
    }

    private List<ReportLayer> layers(List<ReportArticle> articles) {
        Map<String, Integer> counts = new TreeMap<>();
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
