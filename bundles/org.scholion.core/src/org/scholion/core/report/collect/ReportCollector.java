package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookProblem;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.NearDuplicates;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.StoriesOperation;
import org.scholion.model.Analyst;
import org.scholion.model.Layer;

/** Collects the content of a report in one pass over a casebook. */
public final class ReportCollector {

    /** Of a layer that has no colour. */
    static final String GREY = "#8A8A8A";

    private static final Comparator<ArticleSummary> BY_DATE = Comparator
            .comparing((ArticleSummary article) -> article.published().isEmpty() ? "9" : article.published())
            .thenComparing(ArticleSummary::label).thenComparing(ArticleSummary::id);

    private final CasebookStore store;
    private final ReportOptions options;

    public ReportCollector(CasebookStore store, ReportOptions options) {
        this.store = store;
        this.options = options;
    }

    /**
     * Collects it; what cannot be read is said in the report.
     *
     * @throws CoreException when what the options name is not there
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public CasebookReport collect(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Collecting the report", 10);
        var text = new OwnText(store, options);
        var reader = new BriefingCollector(store, options);
        var words = new CollectedWords(reader.language());
        var stories = new StoriesOperation(store, NearDuplicates.DEFAULT_THRESHOLD).execute(progress.split(2));
        var leftOut = new TreeMap<String, Integer>();
        var articles = articles(choice(stories, words), reader, words, leftOut, progress.split(7));
        var analysis = new Analysis(store.casebook(), articles, stories);
        var briefing = reader.briefing(articles, analysis.findings());
        var analysts = analysts(articles);
        var method = new Method(store.articles().size(),
                leftOut.entrySet().stream().map(count -> new Count(count.getKey(), count.getValue())).toList(),
                store.problems().stream().map(CasebookProblem::message).toList(),
                SelectionWords.sentences(options.selection(), this::label, words));
        progress.split(1);
        var layers = layers(articles);
        text.resolve(store, articles, layers);
        return new CasebookReport(cover(analysts, reader.language()), options.parts(), analysts, articles, layers,
                text.text(), briefing, analysis.findings(), analysis.statistics(), method,
                new Notes(order(text, briefing, analysis), articles), text.warnings());
    }

    /** The annotations in the order in which the report refers to them. */
    private static List<String> order(OwnText text, Optional<Briefing> briefing, Analysis analysis) {
        var order = new ArrayList<>(text.order());
        briefing.ifPresent(present -> present.items().forEach(item -> order.addAll(item.entries())));
        order.addAll(analysis.order());
        return order;
    }

    private String label(String id) {
        return store.article(id).map(ArticleSummary::label)
                .or(() -> store.casebook().getAnalysts().stream().filter(analyst -> analyst.getId().equals(id))
                        .map(Analyst::getName).filter(Objects::nonNull).findFirst())
                .orElse(id);
    }

    private Choice choice(Stories stories, CollectedWords words) throws CoreException {
        var story = new LinkedHashSet<String>();
        if (options.selection().story().isPresent()) {
            var article = store.resolve(options.selection().story().get()).id();
            story.add(article);
            stories.of(article).ifPresent(found -> found.articles().forEach(one -> story.add(one.id())));
        }
        return new Choice(options.selection(), story, words);
    }

    private List<ReportArticle> articles(Choice choice, BriefingCollector reader, CollectedWords words,
            Map<String, Integer> leftOut, SubMonitor progress) {
        var summaries = new ArrayList<ArticleSummary>();
        for (var summary : store.articles()) {
            choice.reason(summary).ifPresentOrElse(reason -> leftOut.merge(reason, 1, Integer::sum),
                    () -> summaries.add(summary));
        }
        summaries.sort(BY_DATE);
        progress.setWorkRemaining(Math.max(1, summaries.size()));
        boolean appendix = options.parts().contains(ReportPart.APPENDIX);
        var collector = new ArticleCollector(store, choice, words, appendix || reader.needsText());
        var articles = new ArrayList<ReportArticle>(summaries.size());
        for (var summary : summaries) {
            progress.split(1);
            var article = collector.article(summary, articles.size() + 1);
            reader.see(article);
            articles.add(appendix ? article : article.withoutText());
        }
        return articles;
    }

    private static List<String> analysts(List<ReportArticle> articles) {
        var analysts = new LinkedHashSet<String>();
        articles.forEach(article -> article.readers().stream().filter(reader -> reader.annotations() > 0)
                .forEach(reader -> analysts.add(reader.analyst())));
        return List.copyOf(analysts);
    }

    private Cover cover(List<String> analysts, String language) {
        return new Cover(options.title().isBlank() ? store.title() : options.title(), options.subtitle(), store.title(),
                options.authors().isEmpty() ? analysts : options.authors(), options.generated(), options.marking(),
                language);
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
                unknown -> new ReportLayer(unknown, unknown, GREY, List.copyOf(used.get(unknown)), count)));
        return List.copyOf(layers.values());
    }

    private static ReportLayer layer(Layer layer, Set<String> used, int count) {
        var attributes = new LinkedHashSet<String>();
        layer.getAttributes().stream().map(Codebooks::label).filter(used::contains).forEach(attributes::add);
        attributes.addAll(used);
        return new ReportLayer(layer.getName(), Codebooks.label(layer),
                layer.getColor() == null ? GREY : layer.getColor(), List.copyOf(attributes), count);
    }
}
