package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.importing.ImportInput.Attached;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;

/**
 * Finds the documents that an input stands for: of an archive, a mailbox or a collection of articles each one, of a mail
 * itself and what is attached to it. They are there until it is closed. Safe for use by several threads.
 */
final class Expansion implements AutoCloseable {

    /** Unpacks one file; called by several threads. */
    @FunctionalInterface
    interface Unpacker {

        Optional<UnpackedContainer> unpack(Path file, Path folder, Passwords.ForDocument passwords,
                IProgressMonitor monitor) throws CoreException;
    }

    private final Unpacker unpacker;
    private final int deepest;
    private final Passwords passwords;
    private final IProgressMonitor monitor;
    private final TemporaryFolders temporary = TemporaryFolders.ofSystem("import");
    private Path folder;
    private int folders;

    /** @param deepest archives in archives that are unpacked; what is deeper is read as one document */
    Expansion(Unpacker unpacker, int deepest, Passwords passwords, IProgressMonitor monitor) {
        this.unpacker = unpacker;
        this.deepest = deepest;
        this.passwords = passwords;
        this.monitor = monitor;
        temporary.sweep(); // one that was killed may have left much
    }

    /** The documents of one input, in its order; none when the monitor was cancelled before. */
    List<ImportInput> of(ImportInput input) throws CoreException {
        var documents = new ArrayList<ImportInput>();
        if (!monitor.isCanceled()) {
            add(input, 0, documents);
        }
        return documents;
    }

    private void add(ImportInput input, int depth, List<ImportInput> documents) throws CoreException {
        if (depth == deepest || !input.error().isEmpty() || !Files.isRegularFile(input.file())) {
            documents.add(input);
            return;
        }
        try {
            var unpacked = unpacker.unpack(input.file(), newFolder(), passwords.forDocument(input.known()), monitor);
            if (unpacked.isEmpty()) {
                documents.add(input);
            } else {
                addEntries(input, unpacked.get(), depth, documents);
            }
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true); // what was unpacked before is not imported either
        } catch (CoreException e) {
            documents.add(input); // reading it says what is wrong
        }
    }

    private void addEntries(ImportInput container, UnpackedContainer unpacked, int depth, List<ImportInput> documents)
            throws CoreException {
        var attached = container.attached();
        if (unpacked.isDocument()) {
            attached = new Attached(id(container), false);
            documents.add(container.withoutAttachments());
        }
        int first = documents.size();
        for (var entry : unpacked.entries()) {
            add(entry(container, entry, attached), depth + 1, documents);
        }
        if (!unpacked.problem().isEmpty()) {
            documents.add(container.failed("not all of it was unpacked: " + unpacked.problem()));
        }
        note(container, unpacked.note(), first, documents);
    }

    /** The first document of a container tells what else is in it. */
    private static void note(ImportInput container, String note, int first, List<ImportInput> documents) {
        if (note.isEmpty()) {
            return;
        }
        if (first == documents.size()) {
            documents.add(container.failed("there is no document in it. " + note));
        } else {
            documents.set(first, documents.get(first).withNote(container.shown().getFileName() + ": " + note));
        }
    }

    private static ImportInput entry(ImportInput container, Entry entry, Attached attached) {
        var name = container.container().isEmpty() ? entry.path() : container.name() + "/" + entry.path();
        var outermost = container.container().isEmpty() ? container.name() : container.container();
        return new ImportInput(entry.file(), inside(container.shown(), entry.path()), name, outermost, entry.error(),
                container.arrival().inside(entry.path()).with(entry.origin()), attached);
    }

    /** The identifier that the article of a document gets. */
    private static String id(ImportInput document) throws CoreException {
        try {
            return IncomingArticle.id(Sha256.of(document.file()));
        } catch (IOException e) {
            throw new CoreException(Status.error(document.name() + " cannot be read: " + e.getMessage(), e));
        }
    }

    private static Path inside(Path container, String path) {
        try {
            return container.resolve(path);
        } catch (InvalidPathException e) { // the names in an archive may be from another system
            return container.resolve(path.replaceAll("[^\\p{L}\\p{N}/._ -]", "_"));
        }
    }

    /** One that is not there yet: most documents need none. */
    private synchronized Path newFolder() throws CoreException {
        try {
            if (folder == null) {
                folder = temporary.create();
            }
            return folder.resolve(Integer.toString(++folders));
        } catch (IOException e) {
            throw new CoreException(Status.error("There is no place to unpack archives: " + e.getMessage(), e));
        }
    }

    @Override
    public void close() {
        if (folder != null) {
            TemporaryFolders.delete(folder);
        }
    }
}
