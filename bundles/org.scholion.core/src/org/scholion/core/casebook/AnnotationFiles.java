package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.History;
import org.scholion.core.journal.JournalContent;
import org.scholion.core.journal.JournalContent.Position;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;

/**
 * The annotation sets of a casebook on disk: one file for each article and analyst, and a journal of what is not in it
 * yet. Safe for use by several threads.
 */
final class AnnotationFiles {

    private final CasebookLayout layout;

    private final Journals journals;
    private final Map<Key, Object> savings = new ConcurrentHashMap<>();
    /** Whose file was there when it was read or written last. */
    private final Set<Key> onDisk = ConcurrentHashMap.newKeySet();

    AnnotationFiles(CasebookLayout layout) {
        this.layout = layout;
        this.journals = new Journals(layout.journals());
    }

    /** What stands in a file, and its hash; empty for a file that is not there. */
    private record Content(AnnotationSet set, String sha256) {
    }

    Journals journals() {
        return journals;
    }

    /** The identifiers of those who annotated an article, in their order. */
    List<String> analysts(String articleId) {
        return Stream.concat(files(articleId, false).stream().map(AnnotationFiles::analyst),
                journals.analysts(articleId).stream()).distinct().sorted().toList();
    }

    /**
     * The files with the sets of an article, in order of their names.
     *
     * @param sweep whether to delete what interrupted writes left, for which nobody may be writing
     */
    List<Path> files(String articleId, boolean sweep) {
        var sets = new ArrayList<Path>();
        try (var files = Files
                .newDirectoryStream(layout.article(articleId).resolve(CasebookLayout.ANNOTATIONS_FOLDER))) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.endsWith(CasebookLayout.SET_EXTENSION) && !name.startsWith(".")) {
                    sets.add(file);
                } else if (sweep && AtomicFiles.isLeftover(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return sets; // most often there is no folder yet: nobody annotated
        }
        sets.sort(null);
        return sets;
    }

    static String analyst(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - CasebookLayout.SET_EXTENSION.length());
    }

    /** The set as it was edited last, or a new one that holds nothing. */
    AnnotationSet read(String articleId, String analystId) throws CoreException {
        requireNames(articleId, analystId);
        var key = new Key(articleId, analystId);
        var content = content(key);
        bringUp(content, key, journals.read(key));
        return content.set();
    }

    /** The set for being edited, with what can be undone in it. */
    History open(AnnotationSet set) throws CoreException {
        var key = key(set);
        save(key);
        var file = layout.annotations(key.article(), key.analyst());
        try {
            return journals.open(key, Files.exists(file) ? Sha256.of(file) : "");
        } catch (IOException e) {
            throw Failures.notWritten(file, e);
        }
    }

    /** What can be undone and redone by what the journal says. */
    History history(String articleId, String analystId) throws CoreException {
        requireNames(articleId, analystId);
        var key = new Key(articleId, analystId);
        var file = layout.annotations(articleId, analystId);
        try {
            return journals.history(key, Files.exists(file) ? Sha256.of(file) : "");
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + Failures.reason(e), e));
        }
    }

    private Content content(Key key) throws CoreException {
        var file = layout.annotations(key.article(), key.analyst());
        if (!Files.exists(file)) {
            var set = ModelFactory.eINSTANCE.createAnnotationSet();
            set.setArticle(key.article());
            set.setAnalyst(key.analyst());
            return new Content(set, "");
        }
        try {
            var bytes = Files.readAllBytes(file);
            var set = XmiFiles.parse(file.toString(), bytes, AnnotationSet.class);
            if (!key.equals(key(set))) {
                // to save it would write another analyst's file
                throw new CoreException(Status.error(file + " belongs to another article or analyst."));
            }
            onDisk.add(key);
            return new Content(set, Sha256.of(bytes));
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + Failures.reason(e), e));
        }
    }

    private void bringUp(Content content, Key key, JournalContent journal) throws CoreException {
        try {
            journal.bringUp(content.set(), content.sha256());
        } catch (IOException e) {
            throw new CoreException(Status.error("The journal of " + key.analyst() + " for article " + key.article()
                    + " is damaged: " + Failures.reason(e) + ". Move " + layout.relative(layout.journals())
                    + " away to go on with the annotation files alone.", e));
        }
    }

    /** Where a bulk step stands in a journal; absent, too, where another program wrote the annotation file. */
    Position position(Key key, String bulk) throws IOException {
        synchronized (saving(key)) {
            var file = layout.annotations(key.article(), key.analyst());
            var journal = journals.read(key);
            return journal.knows(Files.exists(file) ? Sha256.of(file) : "") ? journal.position(bulk) : Position.ABSENT;
        }
    }

    /** Of a reading: that of its file and that of its journal. */
    String stamp(Key key) {
        return ArticleCatalogue.stamp(layout.annotations(key.article(), key.analyst())) + " "
                + ArticleCatalogue.stamp(journals.file(key));
    }

    static Key key(AnnotationSet set) {
        return new Key(set.getArticle(), set.getAnalyst());
    }

    /**
     * Writes what the journal says into the annotation file.
     *
     * @return whether there was anything to write
     */
    boolean save(Key key) throws CoreException {
        synchronized (saving(key)) {
            var journal = journals.read(key);
            if (journal.isEmpty()) {
                return false;
            }
            var content = content(key);
            if (!journal.isAheadOf(content.sha256())) {
                return false;
            }
            bringUp(content, key, journal);
            var file = layout.annotations(key.article(), key.analyst());
            try {
                var bytes = XmiFiles.bytes(content.set());
                var sha256 = Sha256.of(bytes);
                journals.save(key, journal, sha256, () -> AtomicFiles.write(file, bytes));
                onDisk.add(key);
                journals.shorten(key, sha256);
            } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
                throw Failures.notWritten(file, e);
            }
            return true;
        }
    }

    /**
     * Writes a file anew that another program took away while the set was edited: the journal has only what was done
     * lately. For the thread that edits the set.
     */
    void writeIfGone(AnnotationSet set) throws CoreException {
        var key = key(set);
        var file = layout.annotations(key.article(), key.analyst());
        if (onDisk.contains(key) && !Files.exists(file)) {
            synchronized (saving(key)) {
                try {
                    AtomicFiles.write(file, XmiFiles.bytes(EcoreUtil.copy(set)));
                } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
                    throw Failures.notWritten(file, e);
                }
            }
        }
    }

    /** Held while an annotation file is written. */
    Object saving(Key key) {
        return savings.computeIfAbsent(key, unused -> new Object());
    }

    /** Fails where there is no article to annotate. */
    void requireArticle(String articleId) throws CoreException {
        if (!Files.exists(layout.article(articleId).resolve(CasebookLayout.ARTICLE_FILE))) {
            throw new CoreException(
                    Status.error("There is no article " + articleId + " to annotate in " + layout.root() + "."));
        }
    }

    /** Writes a set as a whole: what could be undone in it is forgotten. */
    void write(AnnotationSet set) throws CoreException {
        requireNames(set.getArticle(), set.getAnalyst());
        requireArticle(set.getArticle());
        var file = layout.annotations(set.getArticle(), set.getAnalyst());
        synchronized (saving(key(set))) {
            try {
                AtomicFiles.write(file, XmiFiles.bytes(set));
                journals.forget(key(set));
            } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
                throw Failures.notWritten(file, e);
            }
        }
    }

    /** The number of annotations as a report counts them: relations join annotations and are none themselves. */
    static int count(AnnotationSet set) {
        return set.getAnnotations().size() + set.getArticleAnnotations().size();
    }

    private static void requireNames(String articleId, String analystId) throws CoreException {
        if (!CasebookLayout.isName(articleId) || !CasebookLayout.isName(analystId)) {
            throw new CoreException(Status.error("Annotations of article \"" + articleId + "\" by \"" + analystId
                    + "\" cannot have a file: these are no identifiers."));
        }
    }
}
