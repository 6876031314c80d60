package org.scholion.core.casebook;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.journal.Journals.Key;

/**
 * Keeps single edits and a bulk step apart. While a bulk step is prepared, edits go on and are remembered; while it is
 * carried out, which is short, they are refused. Nobody waits here, so that the thread that edits never blocks.
 */
final class EditGate {

    private final Set<Key> edited = new HashSet<>();
    private String label = "";
    private boolean shut;
    private String broken = "";
    private boolean closing;

    /** What notes an edit. */
    interface Note {

        void write() throws IOException;
    }

    /** Notes a single edit, unless a bulk step is carried out. */
    synchronized void note(Key key, Note note) throws CoreException, IOException {
        requireOpen();
        note.write();
        edited.add(key);
    }

    /** Fails where a single edit would be refused. */
    synchronized void requireOpen() throws CoreException {
        if (!broken.isEmpty()) {
            throw new CoreException(Status.error(broken));
        }
        if (shut) {
            throw new CoreException(Status.error("\"" + label + "\" is being carried out. Go on in a moment."));
        }
    }

    /** A bulk step begins; there is one at a time. */
    synchronized void begin(String step) throws CoreException {
        requireOpen();
        if (!label.isEmpty()) {
            throw new CoreException(
                    Status.error("\"" + label + "\" is not finished yet. Wait for its end or cancel it."));
        }
        label = step;
        edited.clear();
    }

    /**
     * From now on single edits are refused.
     *
     * @return what was edited since the beginning
     */
    synchronized Set<Key> shut() {
        shut = true;
        return Set.copyOf(edited);
    }

    /** Single edits go on. */
    synchronized void open() {
        shut = false;
    }

    /** The bulk step has come to its end, whatever that is. */
    synchronized void end() {
        shut = false;
        label = "";
        edited.clear();
        notifyAll();
    }

    /** The bulk step is half carried out and cannot go on; nothing may be edited on top of that. */
    synchronized void breakDown(String reason) {
        broken = reason;
    }

    /** Whether somebody waits for the end of the bulk step, to close the casebook. */
    synchronized boolean isClosing() {
        return closing;
    }

    /** Waits for the end of a bulk step, which is to stop early. */
    synchronized void close(long millis) {
        closing = true;
        long until = System.currentTimeMillis() + millis;
        try {
            for (long left = millis; !label.isEmpty() && left > 0; left = until - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the next opening brings the step to its end
        }
    }
}
