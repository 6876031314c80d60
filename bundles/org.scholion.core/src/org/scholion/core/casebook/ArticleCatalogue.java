package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CatalogueFile.Entry;
import org.scholion.core.casebook.CatalogueFile.SetEntry;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.log.Logs;
import org.scholion.core.span.Selections;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;

/**
 * The summaries of all articles. They are kept in a file, each with the stamps of the files it was made from, so that
 * opening a casebook reads only what changed since. Safe for use by several threads.
 */
final class ArticleCatalogue {

    /** UTF-16 units of a field; a list shows no more. */
    private static final int LONGEST_FIELD = 1_000;
    private static final String MISSING = "missing";

    private static final int LEAST_DIGITS = 4;

    private final CasebookLayout layout;
    private final AnnotationFiles annotationFiles;
    private final CatalogueFile file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final VersionIndex versions = new VersionIndex();
    private final List<CasebookProblem> found = new ArrayList<>();
    private volatile List<CasebookProblem> problems = List.of();

    ArticleCatalogue(CasebookLayout layout, AnnotationFiles annotationFiles) {
        this.layout = layout;
        this.annotationFiles = annotationFiles;
        this.file = new CatalogueFile(layout.catalogue());
    }

    synchronized List<ArticleSummary> summaries() {
        return entries.values().stream().map(Entry::summary).toList();
    }

    synchronized Optional<ArticleSummary> summary(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::summary);
    }

    /** For each article the stamp of its file, which another extraction or another kind of a segment changes. */
    synchronized Map<String, String> stamps() {
        var stamps = new TreeMap<String, String>();
        entries.forEach((id, entry) -> stamps.put(id, entry.articleStamp()));
        return stamps;
    }

    /** The same of one article, empty when it is not here. */
    synchronized String stamp(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::articleStamp).orElse("");
    }

    /**
     * The article that an analyst names by its identifier or the beginning of it, of four digits at least.
     *
     * @throws CoreException when there is none or more than one
     */
    ArticleSummary resolve(String idOrBeginning) throws CoreException {
        var found = summary(idOrBeginning).map(List::of)
                .orElseGet(() -> idOrBeginning.length() < LEAST_DIGITS ? List.of()
                        : summaries().stream().filter(article -> article.id().startsWith(idOrBeginning)).toList());
        if (found.size() != 1) {
            throw new CoreException(
                    Status.error(found.isEmpty() ? "No article " + idOrBeginning + " in " + layout.root() + "."
                            : found.size() + " articles begin with " + idOrBeginning + "; give more digits."));
        }
        return found.get(0);
    }

    /** What the last refresh could not use; nobody waits for it. */
    List<CasebookProblem> problems() {
        return problems;
    }

    /**
     * Brings the catalogue up to what is on disk.
     *
     * @param sweep whether to delete what interrupted writes left, for which nobody may be writing
     */
    synchronized void refresh(boolean sweep) {
        var known = entries.isEmpty() ? file.load() : new HashMap<>(entries);
        entries.clear();
        found.clear();
        for (var shelf : folders(layout.articles())) {
            for (var folder : folders(shelf)) {
                try {
                    var entry = entry(folder, known.get(folder.getFileName().toString()), sweep);
                    entries.put(entry.summary().id(), entry);
                } catch (CoreException e) {
                    problem(folder.resolve(CasebookLayout.ARTICLE_FILE), e.getMessage());
                }
            }
        }
        versions.clear();
        entries.forEach((id, entry) -> versions.add(id, entry.keys(), entry.summary().previousVersion()));
        entries.replaceAll((id, entry) -> numbered(entry));
        problems = List.copyOf(found);
    }

    /** Takes up an article that was just added. */
    synchronized ArticleSummary add(Article article, VersionKeys keys) {
        var stamp = stamp(layout.article(article.getId()).resolve(CasebookLayout.ARTICLE_FILE));
        var summary = summary(article);
        versions.add(summary.id(), keys, summary.previousVersion());
        entries.put(summary.id(), numbered(new Entry(summary, stamp, keys, Map.of())));
        return entries.get(summary.id()).summary();
    }

    /** The article that one with these keys would be the next version of. */
    synchronized Optional<String> latestVersion(VersionKeys keys) {
        return versions.latest(keys);
    }

    /** The version that an article began with; it may not be in the casebook any more. */
    synchronized String firstVersion(String id) {
        return versions.first(id);
    }

    synchronized boolean isSameText(String one, String other) {
        return versions.isSameText(one, other);
    }

    synchronized boolean isText(String id, VersionKeys keys) {
        return versions.isText(id, keys);
    }

    private Entry numbered(Entry entry) {
        var summary = entry.summary().withVersion(versions.number(entry.summary().id()));
        return new Entry(summary, entry.articleStamp(), entry.keys(), entry.sets());
    }

    /** Takes up that an annotation file was written with what it is known to hold. */
    synchronized void saved(Key key) {
        entries.computeIfPresent(key.article(), (id, old) -> {
            var sets = new TreeMap<>(old.sets());
            sets.computeIfPresent(key.analyst(), (analyst, set) -> new SetEntry(
                    stamp(layout.annotations(key.article(), key.analyst())), set.annotations()));
            return new Entry(old.summary(), old.articleStamp(), old.keys(), sets);
        });
    }

    /** Takes up what an article was just made; empty when it is not in the catalogue. */
    synchronized Optional<ArticleSummary> update(Article article, VersionKeys keys) {
        var old = entries.get(article.getId());
        if (old == null) {
            return Optional.empty();
        }
        var stamp = stamp(layout.article(article.getId()).resolve(CasebookLayout.ARTICLE_FILE));
        versions.setKeys(article.getId(), keys);
        var entry = numbered(entry(summary(article), stamp, keys, old.sets()));
        entries.put(article.getId(), entry);
        return Optional.of(entry.summary());
    }

    /** Takes up annotations that were just edited; empty when their article is not in the catalogue. */
    synchronized Optional<ArticleSummary> update(AnnotationSet set) {
        var old = entries.get(set.getArticle());
        if (old == null) {
            return Optional.empty();
        }
        var sets = new TreeMap<>(old.sets());
        var known = sets.get(set.getAnalyst());
        var stamp = known == null ? MISSING : known.stamp(); // the file itself comes later
        sets.put(set.getAnalyst(), new SetEntry(stamp, AnnotationFiles.count(set)));
        var entry = entry(old.summary(), old.articleStamp(), old.keys(), sets);
        entries.put(set.getArticle(), entry);
        return Optional.of(entry.summary());
    }

    /** Takes up that a reading has so many annotations more. */
    synchronized Optional<ArticleSummary> grow(Key key, int annotations) {
        var old = entries.get(key.article());
        if (old == null || annotations == 0) {
            return Optional.empty();
        }
        var sets = new TreeMap<>(old.sets());
        var known = sets.getOrDefault(key.analyst(), new SetEntry(MISSING, 0));
        sets.put(key.analyst(), new SetEntry(known.stamp(), known.annotations() + annotations));
        var entry = entry(old.summary(), old.articleStamp(), old.keys(), sets);
        entries.put(key.article(), entry);
        return Optional.of(entry.summary());
    }

    /** Keeps the catalogue for the next opening; what cannot be kept is made anew then. */
    synchronized void save() {
        try {
            file.save(entries.values());
        } catch (IOException e) {
            Logs.of(getClass()).warn("The catalogue of " + layout.root() + " was not kept.", e);
        }
    }

    private Entry entry(Path folder, Entry known, boolean sweep) throws CoreException {
        var articleFile = folder.resolve(CasebookLayout.ARTICLE_FILE);
        var stamp = stamp(articleFile);
        boolean unchanged = known != null && known.articleStamp().equals(stamp) && !stamp.equals(MISSING);
        var knownSets = known == null ? Map.<String, SetEntry>of() : known.sets();
        if (unchanged) {
            return entry(known.summary(), stamp, known.keys(), sets(known.summary().id(), knownSets, sweep));
        }
        var article = read(articleFile);
        var keys = VersionKeys.of(article, MainText.of(article, text(folder)));
        return entry(summary(article), stamp, keys, sets(article.getId(), knownSets, sweep));
    }

    private static Entry entry(ArticleSummary summary, String articleStamp, VersionKeys keys,
            Map<String, SetEntry> sets) {
        int annotations = sets.values().stream().mapToInt(SetEntry::annotations).sum();
        return new Entry(summary.withAnnotations(annotations), articleStamp, keys, sets);
    }

    /** A text that cannot be read is that of no version; whoever opens the article is told. */
    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve(CasebookLayout.TEXT_FILE));
        } catch (IOException e) {
            return "";
        }
    }

    private Article read(Path articleFile) throws CoreException {
        var article = XmiFiles.read(articleFile, Article.class);
        if (!CasebookLayout.isName(article.getId()) || article.getId().length() < 2
                || !layout.article(article.getId()).equals(articleFile.getParent())) {
            throw new CoreException(Status.error(articleFile + " belongs to another article."));
        }
        return article;
    }

    private Map<String, SetEntry> sets(String articleId, Map<String, SetEntry> known, boolean sweep) {
        var sets = new TreeMap<String, SetEntry>();
        for (var set : annotationFiles.files(articleId, sweep)) {
            var analyst = AnnotationFiles.analyst(set);
            var stamp = stamp(set);
            var entry = known.get(analyst);
            try {
                sets.put(analyst, entry != null && entry.stamp().equals(stamp) ? entry
                        : new SetEntry(stamp, AnnotationFiles.count(annotationFiles.read(articleId, analyst))));
            } catch (CoreException e) {
                problem(set, e.getMessage()); // not taken up, so that the next opening says it again
            }
        }
        return sets;
    }

    private void problem(Path damaged, String message) {
        var name = layout.relative(damaged);
        found.add(new CasebookProblem(name, message.replace(damaged.toString(), name)));
    }

    private static ArticleSummary summary(Article article) {
        return new ArticleSummary(article.getId(), cut(article.getTitle()), cut(article.getSource()),
                cut(article.getPublished()), cut(article.getLanguage()), cut(article.getMediaType()),
                cut(article.getFileName()), 0, cut(article.getPreviousVersion()), 1, cut(article.getPartOf()));
    }

    private static String cut(String field) {
        if (field == null || field.length() <= LONGEST_FIELD) {
            return field == null ? "" : field;
        }
        return field.substring(0, Selections.clusterStart(field, LONGEST_FIELD));
    }

    private static List<Path> folders(Path folder) {
        var sorted = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "[!.]*")) {
            files.forEach(sorted::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // not there, or not a folder: no articles
        }
        sorted.sort(null);
        return sorted;
    }

    static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return MISSING;
        }
    }
}
