package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.shingle.Shingles;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;

/**
 * An open casebook. Reading and adding articles is safe for use by several threads; {@link #casebook()} and the sets
 * are for the thread that edits. One store at a time may write to a casebook; others read.
 */
public final class CasebookStore implements AutoCloseable {

    private final CasebookLayout layout;
    private final Casebook casebook;
    private final String readOnlyReason;
    private final ArticleCatalogue catalogue;
    private final ArticleFiles articleFiles;
    private final AnnotationFiles annotationFiles;
    private final Arrivals arrivals;
    private final NearDuplicates nearDuplicates;
    private final AnnotationSaver saver;
    private final Set<Key> edited = ConcurrentHashMap.newKeySet();
    private final List<CasebookListener> listeners = new CopyOnWriteArrayList<>();
    private CasebookLock lock;
    /** Of the casebook's own file as it was read or written last. */
    private String casebookHash;

    private CasebookStore(CasebookLayout layout, Casebook casebook, WriteAccess access) {
        this.layout = layout;
        this.casebook = casebook;
        this.lock = access.lock();
        this.readOnlyReason = access.refusal();
        this.articleFiles = new ArticleFiles(layout);
        this.annotationFiles = new AnnotationFiles(layout);
        this.catalogue = new ArticleCatalogue(layout, annotationFiles);
        this.arrivals = new Arrivals(catalogue);
        this.nearDuplicates = new NearDuplicates(layout, catalogue, this::shingles);
        this.saver = new AnnotationSaver(this::save);
    }

    /**
     * Creates a casebook and opens it for writing.
     *
     * @param folder is made; it must not hold a casebook, nor anything else
     * @param codebook name of a codebook of the product, such as {@code news}
     */
    public static CasebookStore create(Path folder, String codebook) throws CoreException {
        NewCasebook.make(folder, codebook);
        return open(folder);
    }

    /**
     * Opens a casebook: for writing where nobody else writes, else for reading. Articles that cannot be read are left
     * out and listed by {@link #problems()}.
     *
     * @param folder the casebook's, or its {@code casebook.scholion}
     * @throws CoreException when it is no casebook or its main file is damaged
     */
    public static CasebookStore open(Path folder) throws CoreException {
        var layout = new CasebookLayout(Files.isRegularFile(folder) && folder.toAbsolutePath().getParent() != null
                ? folder.toAbsolutePath().getParent()
                : folder);
        if (!Files.isRegularFile(layout.casebook())) {
            throw new CoreException(
                    Status.error(folder + " is not a casebook: it has no " + CasebookLayout.CASEBOOK_FILE + "."));
        }
        var access = WriteAccess.to(layout); // first, so that nobody writes what was just read
        try {
            return open(layout, access);
        } catch (CoreException | RuntimeException e) {
            access.giveBack();
            throw e;
        }
    }

    private static CasebookStore open(CasebookLayout layout, WriteAccess access) throws CoreException {
        var content = XmiFiles.content(layout.casebook());
        var casebook = XmiFiles.parse(layout.casebook().toString(), content, Casebook.class);
        if (casebook.getCodebook() == null) {
            throw new CoreException(Status.error(layout.casebook() + " is damaged: it has no codebook."));
        }
        var store = new CasebookStore(layout, casebook, access);
        store.casebookHash = Sha256.of(content);
        if (access.isGranted()) {
            IncomingArticle.sweep(layout);
            store.saveJournals();
        }
        store.catalogue.refresh(access.isGranted());
        return store;
    }

    public CasebookLayout layout() {
        return layout;
    }

    /** The casebook's own data. Save a change with {@link #saveCasebook}. */
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
        return Optional.of(readOnlyReason.isEmpty() ? layout.root() + " was closed." : readOnlyReason);
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

    /** What is attached to the mail of an article, in order of the names. */
    public List<ArticleSummary> attachments(String mail) {
        return articles().stream().filter(article -> article.partOf().equals(mail))
                .sorted(Comparator.comparing(ArticleSummary::fileName)).toList();
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
        var found = catalogue.summary(idOrBeginning).map(List::of)
                .orElseGet(() -> idOrBeginning.length() < 4 ? List.of()
                        : articles().stream().filter(article -> article.id().startsWith(idOrBeginning)).toList());
        if (found.size() != 1) {
            throw new CoreException(
                    Status.error(found.isEmpty() ? "No article " + idOrBeginning + " in " + layout.root() + "."
                            : found.size() + " articles begin with " + idOrBeginning + "; give more digits."));
        }
        return found.get(0);
    }

    public StoredArticle read(String id) throws CoreException {
        if (catalogue.summary(id).isEmpty()) {
            throw new CoreException(Status.error("No article " + id + " in " + layout.root() + "."));
        }
        return articleFiles.read(id);
    }

    /** Writes what is known of an article, but for its text and original; it is on disk when this returns. */
    public void saveArticle(StoredArticle changed) throws CoreException {
        requireWritable();
        articleFiles.write(changed.article());
        catalogue.update(changed.article(), VersionKeys.of(changed.article(), changed.text()))
                .ifPresent(this::tellArticle);
    }

    /** The identifiers of the analysts who annotated an article. */
    public List<String> annotators(String articleId) {
        return annotationFiles.analysts(articleId);
    }

    /**
     * An analyst's reading of an article as it was edited last, or a new one that holds nothing.
     *
     * @throws CoreException when the file is damaged or holds somebody else's reading
     */
    public AnnotationSet readSet(String articleId, String analystId) throws CoreException {
        return annotationFiles.read(articleId, analystId);
    }

    /**
     * Writes an analyst's reading of an article as a whole; it is on disk when this returns.
     *
     * @throws CoreException when it cannot be written, or is being edited
     */
    public void saveSet(AnnotationSet set) throws CoreException {
        requireWritable();
        if (edited.contains(AnnotationFiles.key(set))) {
            throw new CoreException(Status.error("The annotations of " + set.getAnalyst() + " are being edited."));
        }
        annotationFiles.write(set);
        catalogue.update(set).ifPresent(this::tellArticle);
        catalogue.saved(AnnotationFiles.key(set));
    }

    /**
     * Begins to edit an analyst's reading of an article. It ends when the result is closed.
     *
     * @throws CoreException when the file is damaged, or the reading is being edited already
     */
    public EditedSet edit(String articleId, String analystId) throws CoreException {
        var set = annotationFiles.read(articleId, analystId);
        if (lock == null) {
            return new EditedSet(this, set, History.NONE);
        }
        if (!edited.add(AnnotationFiles.key(set))) {
            throw new CoreException(Status.error("The annotations of " + analystId
                    + " are being edited in another window. Close the article there first."));
        }
        try {
            return new EditedSet(this, set, annotationFiles.open(set));
        } catch (CoreException | RuntimeException e) {
            edited.remove(AnnotationFiles.key(set));
            throw e;
        }
    }

    /** What is noted in a journal. */
    interface Note {

        void write(Journals journals, Key key) throws IOException;
    }

    void note(AnnotationSet set, Note note) throws CoreException {
        requireWritable();
        annotationFiles.requireArticle(set.getArticle());
        var key = AnnotationFiles.key(set);
        try {
            note.write(annotationFiles.journals(), key);
        } catch (IOException e) {
            throw new CoreException(Status.error("The edit of " + layout.root() + " cannot be stored: "
                    + Failures.reason(e) + ". It was taken back. " + Failures.advice(e), e));
        }
        try {
            annotationFiles.writeIfGone(set);
        } catch (CoreException e) {
            ILog.of(getClass()).error(e.getMessage(), e); // the edit itself is stored
        }
        saver.soon(key);
        var before = catalogue.summary(set.getArticle());
        catalogue.update(set).filter(after -> !before.equals(Optional.of(after))).ifPresent(this::tellArticle);
    }

    void release(AnnotationSet set) {
        edited.remove(AnnotationFiles.key(set));
        saver.next(AnnotationFiles.key(set));
    }

    private void save(Key key) throws CoreException {
        if (annotationFiles.save(key)) {
            catalogue.saved(key);
        }
    }

    /**
     * Brings the annotation files up to the last edit, for whoever reads them without this store.
     *
     * @throws CoreException when one cannot be written
     */
    public void saveAnnotationFiles() throws CoreException {
        requireWritable();
        var failures = saveJournals();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** Brings all annotation files up to their journals. One that cannot be written stays in its journal. */
    private List<CoreException> saveJournals() {
        var failures = new ArrayList<CoreException>();
        for (var key : annotationFiles.journals().keys()) {
            try {
                if (!annotationFiles.journals().isSettled(key)) {
                    save(key);
                }
            } catch (CoreException e) {
                failures.add(e);
                ILog.of(getClass()).error(e.getMessage(), e);
            }
        }
        return failures;
    }

    /** Begins to add an article: its document is copied and hashed. */
    public IncomingArticle receive(Path document) throws CoreException {
        requireWritable();
        var name = document.getFileName().toString();
        try {
            return receive(document, name, Fingerprint.of(document));
        } catch (IOException e) {
            throw new CoreException(Status.error(name + " cannot be read: " + Failures.reason(e), e));
        }
    }

    /**
     * The same for a document of which the fingerprint is known, and that may have another name than its file.
     *
     * @param fileName may be a path, with slashes
     */
    public IncomingArticle receive(Path document, String fileName, Fingerprint known) throws CoreException {
        requireWritable();
        return IncomingArticle.receive(layout, document, fileName, known);
    }

    /**
     * Adds an article; it is on disk when this returns. Where an article with the same main text, or at the same
     * address, is there, it becomes the next version of it.
     */
    public ArticleSummary add(IncomingArticle incoming) throws CoreException {
        requireWritable();
        var summary = arrivals.add(incoming);
        nearDuplicates.add(summary.id(), incoming.shingles());
        tellArticle(summary);
        return summary;
    }

    /** Whether two articles have the same main text, white space apart. */
    public boolean isSameText(String articleId, String otherId) {
        return catalogue.isSameText(articleId, otherId);
    }

    /** The articles that are alike. */
    public NearDuplicates nearDuplicates() {
        return nearDuplicates;
    }

    private Shingles shingles(String id) throws CoreException {
        var stored = read(id);
        return Shingles.of(MainText.of(stored.article(), stored.text()));
    }

    /** What documents would become that are not in this casebook. */
    public Prospects prospects(double threshold) {
        return new Prospects(catalogue, nearDuplicates, threshold);
    }

    /**
     * The analyst of a name or identifier, added to the casebook when new and the casebook can be written to.
     *
     * @throws CoreException when the name is blank or the casebook cannot be saved
     */
    public Analyst analyst(String name) throws CoreException {
        var register = new Register(casebook);
        var known = register.analyst(name);
        if (known.isPresent()) {
            return known.get();
        }
        var analyst = register.newAnalyst(name);
        if (lock != null) {
            add(casebook.getAnalysts(), analyst);
        }
        return analyst;
    }

    /**
     * The entity of a name or alias, added to the casebook when new.
     *
     * @throws CoreException when the name is blank or the casebook cannot be saved
     */
    public Entity entity(String name) throws CoreException {
        requireWritable();
        var register = new Register(casebook);
        var known = register.entity(name);
        if (known.isPresent()) {
            return known.get();
        }
        var entity = register.newEntity(name);
        add(casebook.getEntities(), entity);
        return entity;
    }

    private <T> void add(List<T> list, T element) throws CoreException {
        list.add(element);
        try {
            saveCasebook();
        } catch (CoreException e) {
            list.remove(element);
            throw e;
        }
    }

    /** Writes the casebook's own data; it is on disk when this returns. */
    public void saveCasebook() throws CoreException {
        requireWritable();
        try {
            var content = XmiFiles.bytes(casebook);
            Overwriting.requireKnown(layout.casebook(), casebookHash, "Close the casebook and open it again");
            AtomicFiles.write(layout.casebook(), content);
            casebookHash = Sha256.of(content);
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw Failures.notWritten(layout.casebook(), e);
        }
        listeners.forEach(listener -> SafeRunner.run(listener::casebookChanged));
    }

    /** What is on disk stays there, whatever a listener makes of it: its failure is logged. */
    private void tellArticle(ArticleSummary summary) {
        listeners.forEach(listener -> SafeRunner.run(() -> listener.articleChanged(summary)));
    }

    public void addListener(CasebookListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CasebookListener listener) {
        listeners.remove(listener);
    }

    /**
     * Writes what only the journals hold, keeps the catalogue and lets others write; to close a second time does
     * nothing.
     *
     * @throws CoreException when something could not be written; it stays in the journals until the next opening
     */
    @Override
    public void close() throws CoreException {
        if (lock == null) {
            return;
        }
        saver.close();
        try (var held = lock) {
            var failures = saveJournals();
            annotationFiles.journals().close();
            lock = null;
            catalogue.save();
            nearDuplicates.close();
            if (!failures.isEmpty()) {
                throw new CoreException(Status.error(failures.get(0).getMessage()
                        + " The edits are kept in the journal and are written when the casebook is opened again.",
                        failures.get(0)));
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(layout.root() + " could not be closed: " + Failures.reason(e), e));
        }
    }
}
