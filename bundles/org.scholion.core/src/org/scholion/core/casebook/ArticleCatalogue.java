package org.scholion.core.casebook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;

/**
 * The summaries of all articles. They are kept in a file, each with the stamps of the files it was made from, so that
 * opening a casebook reads only what changed since. Safe for use by several threads.
 */
final class ArticleCatalogue {

    private static final int VERSION = 2;

    private final CasebookLayout layout;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<CasebookProblem> problems = new ArrayList<>();

    ArticleCatalogue(CasebookLayout layout) {
        this.layout = layout;
    }

    /** A summary with the stamps of the article's file and of its annotation sets. */
    private record Entry(ArticleSummary summary, String articleStamp, String annotationsStamp) {
    }

    synchronized List<ArticleSummary> summaries() {
        return entries.values().stream().map(Entry::summary).toList();
    }

    synchronized Optional<ArticleSummary> summary(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::summary);
    }

    synchronized List<CasebookProblem> problems() {
        return List.copyOf(problems);
    }

    /** Brings the catalogue up to what is on disk. */
    synchronized void refresh() {
        var known = entries.isEmpty() ? load() : new HashMap<>(entries);
        entries.clear();
        problems.clear();
        for (var folder : articleFolders()) {
            var entry = entry(folder, known.get(folder.getFileName().toString()));
            if (entry != null) {
                entries.put(entry.summary().id(), entry);
            }
        }
    }

    /** Takes up an article that was just added, or whose annotations changed. */
    synchronized ArticleSummary update(Article article, int annotations) {
        var folder = layout.article(article.getId());
        var entry = new Entry(summary(article, annotations), articleStamp(folder), annotationsStamp(folder));
        entries.put(article.getId(), entry);
        return entry.summary();
    }

    synchronized ArticleSummary updateAnnotations(String id, int annotations) {
        var folder = layout.article(id);
        var old = entries.get(id);
        var entry = new Entry(old.summary().withAnnotations(annotations), old.articleStamp(), annotationsStamp(folder));
        entries.put(id, entry);
        return entry.summary();
    }

    private Entry entry(Path folder, Entry known) {
        var articleStamp = articleStamp(folder);
        var annotationsStamp = annotationsStamp(folder);
        if (known != null && known.articleStamp().equals(articleStamp) && known.annotationsStamp().equals(annotationsStamp)) {
            return known;
        }
        try {
            var article = XmiFiles.read(folder.resolve(CasebookLayout.ARTICLE_FILE), Article.class);
            if (!folder.getFileName().toString().equals(article.getId())) {
                problem(folder.resolve(CasebookLayout.ARTICLE_FILE), "belongs to another article");
                return null;
            }
            return new Entry(summary(article, countAnnotations(folder)), articleStamp, annotationsStamp);
        } catch (CoreException e) {
            problem(folder.resolve(CasebookLayout.ARTICLE_FILE), e.getMessage());
            return null;
        }
    }

    private int countAnnotations(Path folder) {
        int count = 0;
        for (var file : files(folder.resolve(CasebookLayout.ANNOTATIONS_FOLDER), CasebookLayout.SET_EXTENSION)) {
            try {
                count += count(XmiFiles.read(file, AnnotationSet.class));
            } catch (CoreException e) {
                problem(file, e.getMessage());
            }
        }
        return count;
    }

    static int count(AnnotationSet set) {
        return set.getAnnotations().size() + set.getRelations().size() + set.getArticleAnnotations().size();
    }

    private void problem(Path file, String message) {
        var name = layout.relative(file);
        problems.add(new CasebookProblem(name, message.replace(file.toString(), name)));
    }

    private static ArticleSummary summary(Article article, int annotations) {
        return new ArticleSummary(article.getId(), orEmpty(article.getTitle()), orEmpty(article.getSource()),
                orEmpty(article.getPublished()), orEmpty(article.getLanguage()), orEmpty(article.getMediaType()),
                orEmpty(article.getFileName()), annotations);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    private List<Path> articleFolders() {
        var folders = new ArrayList<Path>();
        for (var shelf : files(layout.articles(), "")) {
            folders.addAll(files(shelf, ""));
        }
        return folders;
    }

    private static List<Path> files(Path folder, String extension) {
        try (var files = Files.newDirectoryStream(folder,
                file -> file.getFileName().toString().endsWith(extension) && !file.getFileName().toString().startsWith("."))) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            return sorted;
        } catch (IOException e) {
            return List.of(); // not there, or not a folder: no articles, no annotations
        }
    }

    private static String articleStamp(Path folder) {
        return stamp(folder.resolve(CasebookLayout.ARTICLE_FILE));
    }

    private static String annotationsStamp(Path folder) {
        var stamps = new StringBuilder();
        for (var file : files(folder.resolve(CasebookLayout.ANNOTATIONS_FOLDER), CasebookLayout.SET_EXTENSION)) {
            stamps.append(file.getFileName()).append(' ').append(stamp(file)).append('\n');
        }
        return stamps.toString();
    }

    private static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return "missing";
        }
    }

    private Map<String, Entry> load() {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(layout.catalogue())))) {
            var loaded = new HashMap<String, Entry>();
            if (in.readInt() == VERSION) {
                for (int left = in.readInt(); left > 0; left--) {
                    var summary = new ArticleSummary(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(),
                            in.readUTF(), in.readUTF(), in.readInt());
                    loaded.put(summary.id(), new Entry(summary, in.readUTF(), in.readUTF()));
                }
            }
            return loaded;
        } catch (IOException e) {
            return Map.of(); // missing or damaged: everything is read anew
        }
    }

    /** Keeps the catalogue for the next opening; what cannot be kept is made anew then. */
    synchronized void save() {
        try {
            AtomicFiles.write(layout.catalogue(), content(entries.values()));
        } catch (IOException e) {
            ILog.of(getClass()).warn("The catalogue of " + layout.root() + " was not kept.", e);
        }
    }

    private static byte[] content(Collection<Entry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeInt(entries.size());
        for (var entry : entries) {
            var summary = entry.summary();
            for (var field : List.of(summary.id(), cut(summary.title()), cut(summary.source()), cut(summary.published()),
                    cut(summary.language()), cut(summary.mediaType()), cut(summary.fileName()))) {
                out.writeUTF(field);
            }
            out.writeInt(summary.annotations());
            out.writeUTF(entry.articleStamp());
            out.writeUTF(entry.annotationsStamp());
        }
        return bytes.toByteArray();
    }

    /** A list shows no more, and {@code writeUTF} cannot take more than 65,535 bytes. */
    private static String cut(String field) {
        return field.length() <= 1_000 ? field : field.substring(0, Character.isHighSurrogate(field.charAt(999)) ? 999 : 1_000);
    }
}
