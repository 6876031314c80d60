package org.scholion.core.casebook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Journals.Move;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.Step;
import org.scholion.core.log.Logs;
import org.scholion.model.AnnotationSet;

/**
 * The readings of a casebook while they are edited: each by one session at a time, noted in its journal before it is shown,
 * the catalogue and the listeners told. Bulk steps come in between edits, and whoever shows the reading follows.
 */
final class EditedReadings {

    private final CasebookStore store;
    private final AnnotationFiles files;
    private final ArticleCatalogue catalogue;
    private final SavedFiles savedFiles;
    private final EditGate gate;
    private final EditingThread editingThread;
    private final CasebookEvents events;
    private final Set<Key> edited = ConcurrentHashMap.newKeySet();
    private final Map<String, List<StepListener>> listeners = new ConcurrentHashMap<>();

    /** @param savedFiles brings the files up to the journals, in the background */
    EditedReadings(CasebookStore store, AnnotationFiles files, ArticleCatalogue catalogue, SavedFiles savedFiles,
            EditGate gate, EditingThread editingThread, CasebookEvents events) {
        this.store = store;
        this.files = files;
        this.catalogue = catalogue;
        this.savedFiles = savedFiles;
        this.gate = gate;
        this.editingThread = editingThread;
        this.events = events;
    }

    /** What is noted in a journal. */
    interface Note {

        void write(Journals journals, Key key) throws IOException;
    }

    /** As {@link CasebookStore#saveSet} does it. */
    void write(AnnotationSet set) throws CoreException {
        gate.requireOpen();
        if (edited.contains(AnnotationFiles.key(set))) {
            throw new CoreException(Status.error("The annotations of " + set.getAnalyst() + " are being edited."));
        }
        files.write(set);
        catalogue.update(set).ifPresent(events::articleChanged);
        catalogue.saved(AnnotationFiles.key(set));
        events.readingChanged(set.getArticle());
    }

    /** As {@link CasebookStore#edit} does it. */
    EditedSet edit(String articleId, String analystId) throws CoreException {
        var key = new Key(articleId, analystId);
        synchronized (files.saving(key)) { // a bulk step comes before or after, not between
            var set = files.read(articleId, analystId);
            if (store.readOnlyReason().isPresent()) {
                return new EditedSet(this, set, History.NONE);
            }
            if (!edited.add(key)) {
                throw new CoreException(Status.error("The annotations of " + analystId
                        + " are being edited in another window. Close the article there first."));
            }
            try {
                return new EditedSet(this, set, files.open(set));
            } catch (CoreException | RuntimeException e) {
                edited.remove(key);
                throw e;
            }
        }
    }

    void note(AnnotationSet set, Note note) throws CoreException {
        store.requireWritable();
        files.requireArticle(set.getArticle());
        var key = AnnotationFiles.key(set);
        try {
            gate.note(key, () -> note.write(files.journals(), key));
        } catch (IOException e) {
            throw new CoreException(Status.error("The edit of " + store.layout().root() + " cannot be stored: "
                    + Failures.reason(e) + ". It was taken back. " + Failures.advice(e), e));
        }
        try {
            files.writeIfGone(set);
        } catch (CoreException e) {
            Logs.of(getClass()).error(e.getMessage(), e); // the edit itself is stored
        }
        savedFiles.soon(key);
        var before = catalogue.summary(set.getArticle());
        catalogue.update(set).filter(after -> !before.equals(Optional.of(after))).ifPresent(events::articleChanged);
        events.readingChanged(set.getArticle());
    }

    void release(AnnotationSet set) {
        edited.remove(AnnotationFiles.key(set));
        savedFiles.next(AnnotationFiles.key(set));
    }

    void addListener(String articleId, StepListener listener) {
        listeners.computeIfAbsent(articleId, unused -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void removeListener(String articleId, StepListener listener) {
        listeners.computeIfPresent(articleId, (id, listening) -> {
            listening.remove(listener);
            return listening.isEmpty() ? null : listening;
        });
    }

    /** Notes a reading's part of a bulk step, and lets what is shown follow. */
    void carryOut(Key key, Step part, boolean forward) throws IOException {
        Optional<Move> move;
        synchronized (files.saving(key)) {
            move = files.journals().carryOut(key, part, forward);
        }
        if (move.isPresent()) {
            int growth = SetElements.growth(part);
            catalogue.grow(key, forward ? growth : -growth).ifPresent(events::articleChanged);
            events.readingChanged(key.article());
            if (listeners.containsKey(key.article())) {
                editingThread.run(() -> listeners.getOrDefault(key.article(), List.of())
                        .forEach(listener -> SafeRunner.run(() -> listener.moved(key, part, move.get()))));
            }
        }
    }
}
