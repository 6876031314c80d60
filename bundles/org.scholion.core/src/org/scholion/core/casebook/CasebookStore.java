package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;

/**
 * An open casebook. Reading and adding articles is safe for use by several threads; {@link #casebook()} and the sets are
 * for the thread that edits. One store at a time may write to a casebook; others read.
 */
public final class CasebookStore implements AutoCloseable {

    private final CasebookLayout layout;
    private final Casebook casebook;
    private final CasebookLock lock;
    private final String holder;
    private final ArticleCatalogue catalogue;
    private final List<CasebookListener> listeners = new CopyOnWriteArrayList<>();

    private CasebookStore(CasebookLayout layout, Casebook casebook, CasebookLock lock, String holder) {
        this.layout = layout;
        this.casebook = casebook;
        this.lock = lock;
        this.holder = holder;
        this.catalogue = new ArticleCatalogue(layout);
    }

    /**
     * Creates a casebook and opens it for writing.
     *
     * @param folder is made; it must not hold a casebook, nor anything else
     * @param codebook name of a codebook of the product, such as {@code news}
     */
    public static CasebookStore create(Path folder, String codebook) throws CoreException {
        var layout = new CasebookLayout(folder);
        try {
            if (Files.exists(layout.casebook())) {
                throw new CoreException(Status.error(folder + " is a casebook already. Open it, or choose another folder."));
            }
            if (Files.isRegularFile(layout.root())) {
                throw new CoreException(Status.error(folder + " is a file. Choose a folder."));
            }
            if (Files.isDirectory(layout.root()) && !isEmpty(layout.root())) {
                throw new CoreException(Status.error(folder + " is not empty. Choose an empty or a new folder."));
            }
            var casebook = NewCasebook.titled(title(layout.root()), Codebooks.load(codebook));
            Files.createDirectories(layout.articles());
            AtomicFiles.write(layout.root().resolve(".gitignore"), "/.scholion/\n".getBytes(StandardCharsets.UTF_8));
            AtomicFiles.write(layout.casebook(), XmiFiles.bytes(casebook));
        } catch (IOException e) {
            throw new CoreException(Status.error(folder + " cannot be made a casebook: " + e.getMessage(), e));
        }
        return open(folder);
    }

    /**
     * Opens a casebook: for writing where nobody else writes, else for reading. Articles that cannot be read are left out
     * and listed by {@link #problems()}.
     *
     * @param folder the casebook's, or its {@code casebook.scholion}
     * @throws CoreException when it is no casebook or its main file is damaged
     */
    public static CasebookStore open(Path folder) throws CoreException {
        var layout = new CasebookLayout(Files.isRegularFile(folder) && folder.toAbsolutePath().getParent() != null
                ? folder.toAbsolutePath().getParent()
                : folder);
        if (!Files.isRegularFile(layout.casebook())) {
            throw new CoreException(Status.error(folder + " is not a casebook: it has no " + CasebookLayout.CASEBOOK_FILE + "."));
        }
        var casebook = XmiFiles.read(layout.casebook(), Casebook.class);
        CasebookLock lock = null;
        var holder = "";
        if (Files.isWritable(layout.root())) {
            try {
                lock = CasebookLock.take(layout.lock()).orElse(null);
                holder = lock == null ? CasebookLock.holder(layout.lock()) : "";
            } catch (IOException e) {
                holder = "nobody: " + e.getMessage();
            }
        }
        var store = new CasebookStore(layout, casebook, lock, holder);
        if (lock != null) {
            IncomingArticle.sweep(layout);
        }
        store.catalogue.refresh();
        return store;
    }

    public CasebookLayout layout() {
        return layout;
    }

    /** The casebook's own data. Change it through {@link #register} or save the change with {@link #saveCasebook}. */
    public Casebook casebook() {
        return casebook;
    }

    public String title() {
        return casebook.getTitle();
    }

    /** Why this casebook cannot be changed; empty when it can. */
    public Optional<String> readOnlyReason() {
        if (lock != null) {
            return Optional.empty();
        }
        return Optional.of(holder.isEmpty() ? layout.root() + " cannot be written to, so it can be read but not changed."
                : layout.root() + " is open elsewhere (" + holder + "), so it can be read but not changed.");
    }

    /** Fails with {@link #readOnlyReason()}. */
    public void requireWritable() throws CoreException {
        var reason = readOnlyReason();
        if (reason.isPresent()) {
            throw new CoreException(Status.error(reason.get()));
        }
    }

    /** Files that could not be used when the casebook was opened. */
    public List<CasebookProblem> problems() {
        return catalogue.problems();
    }

    /** All articles, in order of their identifiers. */
    public List<ArticleSummary> articles() {
        return catalogue.summaries();
    }

    public Optional<ArticleSummary> article(String id) {
        return catalogue.summary(id);
    }

    /**
     * The article that an analyst names by its identifier or the beginning of it, of four digits at least.
     *
     * @throws CoreException when there is none or more than one
     */
    public ArticleSummary resolve(String idOrBeginning) throws CoreException {
        var found = catalogue.summary(idOrBeginning).map(List::of).orElseGet(() -> idOrBeginning.length() < 4 ? List.of()
                : articles().stream().filter(article -> article.id().startsWith(idOrBeginning)).toList());
        if (found.size() != 1) {
            throw new CoreException(Status.error(found.isEmpty() ? "No article " + idOrBeginning + " in " + layout.root() + "."
                    : found.size() + " articles begin with " + idOrBeginning + "; give more digits."));
        }
        return found.get(0);
    }

    public StoredArticle read(String id) throws CoreException {
        var folder = layout.article(id);
        var article = XmiFiles.read(folder.resolve(CasebookLayout.ARTICLE_FILE), Article.class);
        var file = folder.resolve(CasebookLayout.TEXT_FILE);
        try {
            var original = article.getOriginal() == null ? folder : folder.resolve(article.getOriginal());
            return new StoredArticle(article, Files.readString(file), original);
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + e.getMessage(), e));
        }
    }

    /** The identifiers of the analysts who annotated an article. */
    public List<String> annotators(String articleId) {
        var folder = layout.article(articleId).resolve(CasebookLayout.ANNOTATIONS_FOLDER);
        var annotators = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "[!.]*" + CasebookLayout.SET_EXTENSION)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                annotators.add(name.substring(0, name.length() - CasebookLayout.SET_EXTENSION.length()));
            }
        } catch (IOException e) {
            return List.of(); // no folder yet: nobody did
        }
        annotators.sort(null);
        return annotators;
    }

    /** An analyst's reading of an article: that on disk, or a new one that holds nothing. */
    public AnnotationSet readSet(String articleId, String analystId) throws CoreException {
        var file = layout.annotations(articleId, analystId);
        if (Files.exists(file)) {
            return XmiFiles.read(file, AnnotationSet.class);
        }
        var set = ModelFactory.eINSTANCE.createAnnotationSet();
        set.setArticle(articleId);
        set.setAnalyst(analystId);
        return set;
    }

    /** Writes an analyst's reading of an article; it is on disk when this returns. */
    public void saveSet(AnnotationSet set) throws CoreException {
        requireWritable();
        var file = layout.annotations(set.getArticle(), set.getAnalyst());
        try {
            AtomicFiles.write(file, XmiFiles.bytes(set));
        } catch (IOException | RuntimeException e) { // EMF throws both for what XML cannot hold
            throw new CoreException(Status.error(file + " cannot be written: " + e.getMessage(), e));
        }
        int others = 0;
        for (var analyst : annotators(set.getArticle())) {
            if (!analyst.equals(set.getAnalyst())) {
                others += ArticleCatalogue.count(readSet(set.getArticle(), analyst));
            }
        }
        var summary = catalogue.updateAnnotations(set.getArticle(), others + ArticleCatalogue.count(set));
        listeners.forEach(listener -> listener.articleChanged(summary));
    }

    /** Begins to add an article: its document is copied and hashed. */
    public IncomingArticle receive(Path document) throws CoreException {
        requireWritable();
        return IncomingArticle.receive(layout, document);
    }

    /** Adds an article; it is on disk when this returns. */
    public ArticleSummary add(IncomingArticle incoming) throws CoreException {
        requireWritable();
        var summary = catalogue.update(incoming.commit(), 0);
        listeners.forEach(listener -> listener.articleChanged(summary));
        return summary;
    }

    /** The analyst of a name, added to the casebook when new and the casebook can be written to. */
    public Analyst analyst(String name) throws CoreException {
        var wanted = Analysts.named(name);
        for (var known : casebook.getAnalysts()) {
            if (known.getId().equals(wanted.getId()) || known.getName().equalsIgnoreCase(name.strip())) {
                return known;
            }
        }
        if (lock != null) {
            casebook.getAnalysts().add(wanted);
            saveCasebook();
        }
        return wanted;
    }

    /** The entity of a name or alias, added to the casebook when new. */
    public Entity entity(String name) throws CoreException {
        requireWritable();
        var stripped = name.strip();
        for (var known : casebook.getEntities()) {
            if (known.getName().equalsIgnoreCase(stripped) || known.getAliases().stream().anyMatch(stripped::equalsIgnoreCase)) {
                return known;
            }
        }
        var entity = NewCasebook.entity(casebook, stripped);
        casebook.getEntities().add(entity);
        saveCasebook();
        return entity;
    }

    /** Writes the casebook's own data; it is on disk when this returns. */
    public void saveCasebook() throws CoreException {
        requireWritable();
        try {
            AtomicFiles.write(layout.casebook(), XmiFiles.bytes(casebook));
        } catch (IOException | RuntimeException e) { // EMF throws both for what XML cannot hold
            throw new CoreException(Status.error(layout.casebook() + " cannot be written: " + e.getMessage(), e));
        }
        listeners.forEach(CasebookListener::casebookChanged);
    }

    public void addListener(CasebookListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CasebookListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() throws CoreException {
        if (lock != null) {
            catalogue.save();
            try {
                lock.close();
            } catch (IOException e) {
                throw new CoreException(Status.error(layout.root() + " could not be closed: " + e.getMessage(), e));
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private static String title(Path folder) {
        var name = folder.getFileName() == null ? "Casebook" : folder.getFileName().toString();
        return name.endsWith(".casebook") && name.length() > 9 ? name.substring(0, name.length() - 9) : name;
    }
}
