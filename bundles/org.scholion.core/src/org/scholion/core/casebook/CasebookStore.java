package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.journal.History;
import org.scholion.core.journal.JournalContent.Position;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Step;
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

    /** A bulk step that is being carried out stops at the next article. */
    private static final long CLOSING_MILLIS = 10_000;

    private final CasebookLayout layout;
    private final Casebook casebook;
    private final String readOnlyReason;
    private final ArticleCatalogue catalogue;
    private final ArticleFiles articleFiles;
    private final AnnotationFiles annotationFiles;
    private final Arrivals arrivals;
    private final NearDuplicates nearDuplicates;
    private final SavedFiles files;
    private final CasebookFile casebookFile;
    private final Register register;
    private final EditGate gate = new EditGate();
    private final EditingThread editingThread = new EditingThread(gate);
    private final CasebookEvents events = new CasebookEvents();
    private final EditedReadings readings;
    private final BulkSteps bulk;
    private final CasebookEdits edits;
    private CasebookLock lock;

    CasebookStore(CasebookLayout layout, AnnotationFiles annotationFiles, WriteAccess access)
            throws CoreException {
        this.layout = layout;
        this.annotationFiles = annotationFiles;
        this.casebookFile = new CasebookFile(layout, annotationFiles.journals());
        var history = access.isGranted() ? casebookFile.open() : History.NONE;
        this.casebook = casebookFile.read();
        this.register = new Register(casebook);
        this.lock = access.lock();
        this.readOnlyReason = access.refusal();
        this.articleFiles = new ArticleFiles(layout);
        this.catalogue = new ArticleCatalogue(layout, annotationFiles);
        this.arrivals = new Arrivals(layout, catalogue);
        this.nearDuplicates = new NearDuplicates(layout, catalogue, this::shingles);
        this.files = new SavedFiles(annotationFiles, casebookFile, catalogue);
        this.readings = new EditedReadings(this, annotationFiles, catalogue, files, gate, editingThread, events);
        this.bulk = new BulkSteps(this, annotationFiles.journals(), gate);
        this.edits = new CasebookEdits(this, annotationFiles.journals(), gate, history);
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
        return CasebookOpening.open(folder);
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
        return catalogue.resolve(idOrBeginning);
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
        var mainText = MainText.of(changed.article(), changed.text());
        catalogue.update(changed.article(), VersionKeys.of(changed.article(), mainText))
                .ifPresent(events::articleChanged);
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
     * What can be undone and redone in an analyst's reading of an article, by what the journal of this machine says; nothing
     * where somebody else wrote the reading meanwhile.
     */
    public History history(String articleId, String analystId) throws CoreException {
        return annotationFiles.history(articleId, analystId);
    }

    /** What changes when a reading is edited, here or by another program. */
    public String stamp(String articleId, String analystId) {
        return annotationFiles.stamp(new Key(articleId, analystId));
    }

    /**
     * Writes an analyst's reading of an article as a whole; it is on disk when this returns.
     *
     * @throws CoreException when it cannot be written, or is being edited
     */
    public void saveSet(AnnotationSet set) throws CoreException {
        requireWritable();
        readings.write(set);
    }

    /**
     * Begins to edit an analyst's reading of an article. It ends when the result is closed.
     *
     * @throws CoreException when the file is damaged, or the reading is being edited already
     */
    public EditedSet edit(String articleId, String analystId) throws CoreException {
        return readings.edit(articleId, analystId);
    }

    /** Steps that change many articles as one. */
    public BulkSteps bulk() {
        return bulk;
    }

    /** Edits of the codebook, the entities and the sources. */
    public CasebookEdits edits() {
        return edits;
    }

    /**
     * Says to which thread belongs what is edited, where that is not the caller's: it does what it is given in order.
     */
    public void editIn(Executor thread) {
        editingThread.set(thread);
    }

    SavedFiles files() {
        return files;
    }

    /** Fills the list of articles from the disk, once. */
    void readCatalogue() throws CoreException {
        catalogue.refresh(lock != null);
    }

    EditingThread editingThread() {
        return editingThread;
    }

    /** Tells a listener what bulk steps do to readings of an article; take it away again. */
    public void addStepListener(String articleId, StepListener listener) {
        readings.addListener(articleId, listener);
    }

    public void removeStepListener(String articleId, StepListener listener) {
        readings.removeListener(articleId, listener);
    }

    Position position(Key key, String bulkStep) throws IOException {
        return key.isCasebook() ? annotationFiles.journals().read(key).position(bulkStep)
                : annotationFiles.position(key, bulkStep);
    }

    /** Notes a part of a bulk step, and lets what is shown follow. */
    void carryOut(Key key, Step part, boolean forward) throws IOException, CoreException {
        requireWritable();
        if (!key.isCasebook()) {
            readings.carryOut(key, part, forward);
            return;
        }
        var move = annotationFiles.journals().carryOut(key, part, forward);
        if (move.isPresent()) {
            editingThread.call(() -> {
                edits.follow(part, move.get());
                return null;
            });
        }
    }

    /** Says that the codebook or the entities were edited; the file follows. */
    void casebookEdited() {
        files.soon(Key.CASEBOOK);
        events.casebookChanged();
    }

    /**
     * Brings the annotation files up to the last edit, for whoever reads them without this store.
     *
     * @throws CoreException when one cannot be written
     */
    public void saveAnnotationFiles() throws CoreException {
        requireWritable();
        var failures = files.saveAll();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
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
        return arrivals.receive(document, fileName, known);
    }

    /**
     * Adds an article; it is on disk when this returns. Where an article with the same main text, or at the same
     * address, is there, it becomes the next version of it.
     */
    public ArticleSummary add(IncomingArticle incoming) throws CoreException {
        requireWritable();
        var summary = arrivals.add(incoming);
        nearDuplicates.add(summary.id(), incoming.shingles());
        events.articleChanged(summary);
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
        return lock == null ? register.analystOrNew(name) : register.addedAnalyst(name, this::saveCasebook);
    }

    /**
     * The entity of a name or alias, added to the casebook when new.
     *
     * @throws CoreException when the name is blank or the casebook cannot be saved
     */
    public Entity entity(String name) throws CoreException {
        requireWritable();
        return register.addedEntity(name, this::saveCasebook);
    }

    /** Writes the casebook's own data; it is on disk when this returns. */
    public void saveCasebook() throws CoreException {
        requireWritable();
        gate.requireOpen();
        casebookFile.write(casebook);
        events.casebookChanged();
    }

    public void addListener(CasebookListener listener) {
        events.add(listener);
    }

    public void removeListener(CasebookListener listener) {
        events.remove(listener);
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
        gate.close(CLOSING_MILLIS);
        files.close();
        arrivals.close();
        try (var held = lock) {
            var failures = files.saveAll();
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
