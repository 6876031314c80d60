package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.CasebookElements;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.model.Casebook;

/**
 * The casebook's own file with the journal of what is not in it yet, as an annotation file has one. Safe for use by
 * several threads.
 */
final class CasebookFile {

    private final CasebookLayout layout;
    private final Journals journals;
    /** Of the file as the casebook in memory was read from it or written to it last; null before it is read. */
    private String known;

    CasebookFile(CasebookLayout layout, Journals journals) {
        this.layout = layout;
        this.journals = journals;
    }

    /** What stands in the file, and its hash. */
    private record Content(Casebook casebook, String sha256) {
    }

    /** The casebook as it was edited last. */
    synchronized Casebook read() throws CoreException {
        var content = content();
        bringUp(content);
        known = content.sha256();
        return content.casebook();
    }

    /** Prepares the journal for being written, and gives what can be undone. */
    synchronized History open() throws CoreException {
        save();
        try {
            return journals.open(Key.CASEBOOK, Sha256.of(layout.casebook()));
        } catch (IOException e) {
            throw Failures.notWritten(layout.casebook(), e);
        }
    }

    private Content content() throws CoreException {
        try {
            var bytes = Files.readAllBytes(layout.casebook());
            var casebook = XmiFiles.parse(layout.casebook().toString(), bytes, Casebook.class);
            if (casebook.getCodebook() == null) {
                throw new CoreException(Status.error(layout.casebook() + " is damaged: it has no codebook."));
            }
            return new Content(casebook, Sha256.of(bytes));
        } catch (IOException e) {
            throw new CoreException(Status.error(layout.casebook() + " cannot be read: " + Failures.reason(e), e));
        }
    }

    private void bringUp(Content content) throws CoreException {
        try {
            journals.read(Key.CASEBOOK).bringUp(new CasebookElements(content.casebook()), content.sha256());
        } catch (IOException e) {
            throw new CoreException(Status.error("The journal of the codebook and the entities is damaged: "
                    + Failures.reason(e) + ". Move " + layout.relative(layout.journals())
                    + " away to go on with the files alone.", e));
        }
    }

    /**
     * Writes what the journal says into the file.
     *
     * @return whether there was anything to write
     */
    synchronized boolean save() throws CoreException {
        var journal = journals.read(Key.CASEBOOK);
        if (journal.isEmpty()) {
            return false;
        }
        var content = content();
        if (!journal.isAheadOf(content.sha256())) {
            return false;
        }
        bringUp(content);
        var written = replace(content.casebook());
        if (content.sha256().equals(known)) { // else somebody's change is in the file and not in memory
            known = written;
        }
        return true;
    }

    /**
     * Writes a casebook that holds all that the journal says, and maybe more.
     *
     * @throws CoreException when it cannot be written, or would overwrite what somebody else has written
     */
    synchronized void write(Casebook casebook) throws CoreException {
        try {
            Overwriting.requireKnown(layout.casebook(), known, "Close the casebook and open it again");
        } catch (IOException e) {
            throw Failures.notWritten(layout.casebook(), e);
        }
        known = replace(casebook);
    }

    /** Writes the file and gives its hash. */
    private String replace(Casebook casebook) throws CoreException {
        try {
            var bytes = XmiFiles.bytes(casebook);
            var journal = journals.read(Key.CASEBOOK);
            if (journal.isEmpty()) {
                AtomicFiles.write(layout.casebook(), bytes);
            } else {
                journals.save(Key.CASEBOOK, journal, Sha256.of(bytes),
                        () -> AtomicFiles.write(layout.casebook(), bytes));
            }
            return Sha256.of(bytes);
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw Failures.notWritten(layout.casebook(), e);
        }
    }
}
