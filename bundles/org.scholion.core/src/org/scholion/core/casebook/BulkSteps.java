package org.scholion.core.casebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.journal.BulkLog;
import org.scholion.core.journal.JournalContent.Position;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Step;

/**
 * Steps that change the annotations in many articles, and maybe the codebook and the entities, as one: made, undone and
 * made again as a whole. A reading is loaded, its change is logged, and it is released; only when all is logged the
 * journals follow, so that the end of the process leaves either nothing or what the next opening completes. One at a
 * time, in any thread; what is shown follows in the thread that edits.
 */
public final class BulkSteps {

    private static final int NAMED = 3;

    private final CasebookStore store;
    private final Journals journals;
    private final EditGate gate;

    BulkSteps(CasebookStore store, Journals journals, EditGate gate) {
        this.store = store;
        this.journals = journals;
        this.gate = gate;
    }

    /** Says what is to be done to a reading. */
    public interface Preparation {

        /** @return without changes where nothing is to be done */
        Step prepare(Key key) throws CoreException;
    }

    /** What a step would change, and nothing is changed. */
    public BulkResult preview(List<Key> keys, Preparation preparation, IProgressMonitor monitor) throws CoreException {
        var tally = new Tally();
        var progress = SubMonitor.convert(monitor, keys.size());
        for (var key : keys) {
            tally.take(key, prepare(key, preparation, tally));
            progress.split(1);
        }
        return tally.result();
    }

    /**
     * Makes a step. Cancelled, it changes nothing; when it is being carried out it cannot be cancelled any more.
     *
     * @param label to which the number of articles is added: "Merge Firm into Company"
     * @param keys the readings that may be concerned
     * @param inCasebook whether a step that changes readings alone stands in the history of the casebook, too
     */
    public BulkResult make(String label, List<Key> keys, Preparation preparation, CasebookEdit edit,
            boolean inCasebook, IProgressMonitor monitor) throws CoreException {
        store.requireWritable();
        var progress = SubMonitor.convert(monitor, label, 100);
        gate.begin(label);
        var tally = new Tally();
        BulkLog log = null;
        try {
            store.editingThread().call(() -> store.edits().plan(label, edit)); // what cannot be done is said at once
            log = journals.newBulk();
            prepare(log, keys, preparation, tally, progress.split(70));
            for (var key : gate.shut()) {
                if (!key.isCasebook()) {
                    log(log, key, preparation, tally);
                }
            }
            var casebook = store.editingThread().call(() -> store.edits().plan(label, edit));
            if (!casebook.isEmpty() || inCasebook && !log.keys().isEmpty()) {
                log.prepare(Key.CASEBOOK, casebook);
            }
            if (!log.keys().isEmpty()) {
                log.going(true, labelled(label, tally.result().articles()));
            }
        } catch (IOException e) {
            forget(log, e);
            throw new CoreException(Status.error("\"" + label + "\" cannot be stored: " + Failures.reason(e)
                    + ". Nothing was changed.", e));
        } catch (CancellationException e) {
            forget(log, e);
            throw new OperationCanceledException();
        } catch (CoreException | RuntimeException e) {
            forget(log, e);
            throw e;
        }
        if (log.keys().isEmpty()) {
            gate.end();
        } else {
            carryOut(log, true, progress.split(20));
            saveFiles(log, progress.split(10));
        }
        return tally.result();
    }

    private static String labelled(String label, int articles) {
        return articles == 0 ? label : label + " in " + (articles == 1 ? "one article" : articles + " articles");
    }

    private void prepare(BulkLog log, List<Key> keys, Preparation preparation, Tally tally, SubMonitor progress)
            throws CoreException, IOException {
        progress.setWorkRemaining(keys.size());
        for (var key : keys) {
            if (gate.isClosing()) {
                throw new CancellationException("The casebook is being closed.");
            }
            log(log, key, preparation, tally);
            progress.split(1);
        }
    }

    private void log(BulkLog log, Key key, Preparation preparation, Tally tally) throws CoreException, IOException {
        var step = prepare(key, preparation, tally);
        tally.take(key, step);
        if (step.isEmpty()) {
            log.leaveOut(key);
        } else {
            log.prepare(key, step);
        }
    }

    /** A reading that cannot be read does not end the step. */
    private Step prepare(Key key, Preparation preparation, Tally tally) {
        try {
            return preparation.prepare(key);
        } catch (CoreException e) {
            tally.problems.add(e.getMessage());
            return Step.NOTHING;
        }
    }

    private void forget(BulkLog log, Exception why) {
        try {
            if (log != null) {
                log.delete();
            }
        } catch (IOException e) {
            why.addSuppressed(e); // the next opening forgets it
        } finally {
            gate.end();
        }
    }

    /** Undoes a step in all its articles. */
    public void undo(String id, IProgressMonitor monitor) throws CoreException {
        turn(id, false, monitor);
    }

    /** Makes a step again that was undone. */
    public void redo(String id, IProgressMonitor monitor) throws CoreException {
        turn(id, true, monitor);
    }

    private void turn(String id, boolean forward, IProgressMonitor monitor) throws CoreException {
        store.requireWritable();
        var log = log(id, forward);
        var progress = SubMonitor.convert(monitor, (forward ? "Redo " : "Undo ") + log.label(), 100);
        gate.begin(log.label());
        gate.shut();
        try {
            requireTurn(log, forward, progress.split(30));
            log.going(forward, log.label());
        } catch (IOException e) {
            gate.end();
            throw new CoreException(Status.error("\"" + log.label() + "\" cannot be " + turned(forward) + ": "
                    + Failures.reason(e) + ". Nothing was changed.", e));
        } catch (CoreException | RuntimeException e) {
            gate.end();
            throw e;
        }
        carryOut(log, forward, progress.split(40));
        saveFiles(log, progress.split(30));
    }

    private BulkLog log(String id, boolean forward) throws CoreException {
        try {
            return journals.bulk(id).orElseThrow(() -> new CoreException(Status.error("This step cannot be "
                    + turned(forward) + " any more: what it did in the other articles is forgotten.")));
        } catch (IOException e) {
            throw new CoreException(Status.error("This step cannot be " + turned(forward) + ": " + Failures.reason(e),
                    e));
        }
    }

    private static String turned(boolean forward) {
        return forward ? "made again" : "undone";
    }

    /** A step is undone, or made again, in all its articles or in none. */
    private void requireTurn(BulkLog log, boolean forward, SubMonitor progress) throws CoreException, IOException {
        progress.setWorkRemaining(log.keys().size());
        var wanted = forward ? Position.NEXT_TO_REDO : Position.LAST_DONE;
        var newer = new ArrayList<String>();
        for (var key : log.keys()) {
            var position = store.position(key, log.id());
            if (position == Position.ABSENT) {
                throw new CoreException(Status.error("\"" + log.label() + "\" cannot be " + turned(forward)
                        + " any more: " + name(key) + " was written by another program, or its history is forgotten."));
            }
            if (position != wanted && !newer.contains(name(key))) {
                newer.add(name(key));
            }
            progress.split(1);
        }
        if (!newer.isEmpty()) {
            var names = String.join(", ", newer.subList(0, Math.min(NAMED, newer.size())))
                    + (newer.size() > NAMED ? " and " + (newer.size() - NAMED) + " more" : "");
            throw new CoreException(Status.error("\"" + log.label() + "\" cannot be " + turned(forward)
                    + " yet: there are newer steps in " + names + ". Undo those first."));
        }
    }

    private String name(Key key) {
        return key.isCasebook() ? "the codebook or the entities"
                : store.article(key.article()).map(summary -> "\"" + summary.label() + "\"").orElse(key.article());
    }

    /** From here on there is no way back: what fails is completed at the next opening, and nothing is edited before. */
    private void carryOut(BulkLog log, boolean forward, SubMonitor progress) throws CoreException {
        progress.setWorkRemaining(log.keys().size());
        try {
            for (var key : log.keys()) {
                if (gate.isClosing()) {
                    throw new IOException("the casebook was closed");
                }
                store.carryOut(key, log.part(key), forward);
                progress.worked(1);
            }
            log.arrived(forward);
        } catch (IOException | CoreException | RuntimeException e) {
            var message = "\"" + log.label() + "\" could not be completed: " + Failures.reason(e)
                    + ". Close the casebook and open it again: that completes it.";
            gate.breakDown(message);
            gate.end();
            throw new CoreException(Status.error(message, e));
        }
        store.editingThread().run(gate::end); // behind all that is to be shown
    }

    /** The annotation files follow at once, so that neither closing nor opening the casebook takes long. */
    private void saveFiles(BulkLog log, SubMonitor progress) {
        progress.setWorkRemaining(log.keys().size());
        for (var key : log.keys()) {
            if (progress.isCanceled() || gate.isClosing()) {
                return; // they follow when the casebook is closed
            }
            store.files().saveQuietly(key);
            progress.worked(1);
        }
    }

    /** Counts what is concerned; what is said of a reading later replaces what was said of it before. */
    private static final class Tally {

        private final Map<Key, Integer> counts = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        void take(Key key, Step step) {
            if (step.isEmpty()) {
                counts.remove(key);
            } else {
                counts.put(key, step.changes().size());
            }
        }

        BulkResult result() {
            var articles = new HashSet<String>();
            counts.keySet().forEach(key -> articles.add(key.article()));
            return new BulkResult(counts.values().stream().mapToInt(Integer::intValue).sum(), articles.size(),
                    problems);
        }
    }
}
