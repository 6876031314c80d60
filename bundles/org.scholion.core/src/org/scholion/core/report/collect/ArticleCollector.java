package org.scholion.core.report.collect;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportArticle.Reader;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.SegmentKind;
import org.scholion.model.SetState;

/** Makes the records of single articles with what the chosen analysts marked in them. */
final class ArticleCollector {

    private static final Comparator<ReportEntry> BY_PLACE = Comparator
            .comparing((ReportEntry entry) -> entry.passages().isEmpty())
            .thenComparing(entry -> entry.passages().isEmpty() ? null : entry.passages().getFirst().span(),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private final CasebookStore store;
    private final Choice choice;
    private final CollectedWords words;
    private final ReportSources sources;
    private final EntryCollector collector;
    private final boolean withText;

    ArticleCollector(CasebookStore store, Choice choice, CollectedWords words, boolean withText) {
        this.store = store;
        this.words = words;
        this.choice = choice;
        this.withText = withText;
        sources = new ReportSources(store.casebook());
        collector = new EntryCollector(store.casebook(), sources, words);
    }

    /** An article; what cannot be read is said in its place, and the report goes on. */
    ReportArticle article(ArticleSummary summary, int number) {
        try {
            return article(store.read(summary.id()), summary, number);
        } catch (CoreException e) {
            return new ReportArticle(summary.id(), number, summary.label(), "", summary.source(), "F", List.of(),
                    summary.published(), "", "", "", summary.language(), summary.fileName(), summary.mediaType(), "",
                    List.of(), Extraction.UNKNOWN, List.of(), List.of(relative(e)), List.of());
        }
    }

    private ReportArticle article(StoredArticle stored, ArticleSummary summary, int number) {
        var article = stored.article();
        var warnings = new ArrayList<String>();
        if (article.getExtraction() != null) {
            warnings.addAll(article.getExtraction().getWarnings());
        }
        var entries = new ArrayList<ReportEntry>();
        var readers = readers(stored, entries, warnings);
        entries.sort(BY_PLACE);
        return new ReportArticle(article.getId(), number,
                orEmpty(article.getTitle() == null ? article.getFileName() : article.getTitle()),
                orEmpty(article.getSubtitle()), orEmpty(article.getSource()), sources.reliability(article),
                article.getByline(), orEmpty(article.getPublished()), orEmpty(article.getModified()),
                orEmpty(article.getRetrieved()), orEmpty(article.getUrl()), orEmpty(article.getLanguage()),
                orEmpty(article.getFileName()), orEmpty(article.getMediaType()), withText ? stored.text() : "",
                withText ? segments(article) : List.of(), extraction(article, summary), readers, warnings, entries);
    }

    private List<Reader> readers(StoredArticle article, List<ReportEntry> entries, List<String> warnings) {
        var readers = new ArrayList<Reader>();
        var sets = sets(article.article().getId(), warnings);
        var verdicts = Verdicts.of(sets); // on a thread of one reading anybody may have said that it is done
        for (var set : sets) {
            var found = collector.entries(article, set, verdicts).stream().filter(choice::hasEntry).toList();
            entries.addAll(found);
            if (!found.isEmpty() || isFinished(set)) {
                readers.add(new Reader(collector.analyst(set.getAnalyst()), isFinished(set), found.size()));
            }
        }
        return readers;
    }

    private List<AnnotationSet> sets(String article, List<String> warnings) {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : store.annotators(article)) {
            if (choice.hasAnalyst(analyst)) {
                try {
                    sets.add(store.readSet(article, analyst));
                } catch (CoreException e) {
                    warnings.add(words.of("missing", collector.analyst(analyst), relative(e)));
                }
            }
        }
        return sets;
    }

    private static boolean isFinished(AnnotationSet set) {
        return set.getState() == SetState.FINISHED;
    }

    private static List<Segment> segments(Article article) {
        return article.getSegments().stream().filter(segment -> segment.getEnd() > segment.getBegin())
                .map(segment -> new Segment(new Span(segment.getBegin(), segment.getEnd()),
                        segment.getKind().getLiteral(), segment.getLevel()))
                .toList();
    }

    private static Extraction extraction(Article article, ArticleSummary summary) {
        int boilerplate = article.getSegments().stream().filter(segment -> segment.getKind() == SegmentKind.BOILERPLATE)
                .mapToInt(segment -> segment.getEnd() - segment.getBegin()).sum();
        var record = article.getExtraction();
        return record == null
                ? new Extraction("", "", List.of(), false, "", "", summary.version(), summary.previousVersion(),
                        orEmpty(article.getRetrievedFrom()), boilerplate)
                : new Extraction(orEmpty(record.getReader()), orEmpty(record.getReaderVersion()), record.getOptions(),
                        record.isTruncated(), orEmpty(record.getOriginalSha256()), orEmpty(record.getTextSha256()),
                        summary.version(), summary.previousVersion(), orEmpty(article.getRetrievedFrom()), boilerplate);
    }

    /** The report names files as they are in the casebook, wherever that lies. */
    private String relative(CoreException e) {
        return e.getMessage().replace(store.layout().root() + File.separator, "");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
