package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.importing.ImportInput.Attached;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;

/**
 * Replaces archives and mailboxes by the documents in them, and adds to mails what is attached to them: as many at a time
 * as there are lanes. The documents are there until it is closed.
 */
final class Containers implements AutoCloseable {

    private final ReadingLanes lanes;
    private final int deepest;
    private final Passwords passwords;
    private final SubMonitor monitor;
    private final TemporaryFolders temporary = TemporaryFolders.ofSystem("import");
    private Path folder;
    private int folders;

    /** @param deepest archives in archives that are unpacked; what is deeper is read as one document */
    Containers(ReadingLanes lanes, int deepest, Passwords passwords, SubMonitor monitor) {
        this.passwords = passwords;
        this.lanes = lanes;
        this.deepest = deepest;
        this.monitor = monitor;
        temporary.sweep(); // an import that was killed may have left much
    }

    /** What a selection names, archives as they are. */
    List<ImportInput> inputs(ImportSelection selection) throws CoreException {
        var inputs = new ArrayList<ImportInput>();
        selection.files().forEach(file -> inputs.add(ImportInput.of(file)));
        received(selection).forEach(received -> inputs.add(ImportInput.of(received)));
        return inputs;
    }

    /** The documents that a selection means, in its order; archives are unpacked unless they are to stay. */
    List<ImportInput> documents(ImportSelection selection) throws CoreException {
        var inputs = inputs(selection);
        var documents = selection.asIs() ? inputs : expand(inputs, some -> {
        });
        return documents.stream().filter(document -> isMeant(document, selection)).toList();
    }

    /**
     * Begins to unpack the archives among some inputs. What is no archive can be read at once, and what is in an archive
     * as soon as that is unpacked; with a single lane everything is unpacked before this returns, so that the order stays.
     */
    Unpacking unpack(List<ImportInput> inputs, ImportSelection selection) throws CoreException {
        var unpacking = new Unpacking(inputs, selection);
        if (lanes.number() == 1) {
            unpacking.run();
            unpacking.finish();
        } else {
            unpacking.start();
        }
        return unpacking;
    }

    /** Archives that are being unpacked, and the agenda that their documents go to. */
    final class Unpacking implements AutoCloseable {

        private final List<ImportInput> inputs;
        private final ImportSelection selection;
        private final Agenda agenda = new Agenda(lanes.number());
        private Thread thread;
        private CoreException failure;
        private boolean wanted = true;

        private Unpacking(List<ImportInput> inputs, ImportSelection selection) {
            this.inputs = inputs;
            this.selection = selection;
        }

        Agenda agenda() {
            return agenda;
        }

        private void start() {
            thread = new Thread(this::run, "scholion-unpack");
            thread.start();
        }

        private void run() {
            try {
                if (selection.asIs()) {
                    add(inputs);
                } else {
                    expand(inputs, this::add);
                }
            } catch (CoreException e) {
                failure = e;
            } finally {
                agenda.complete();
            }
        }

        private void add(List<ImportInput> documents) {
            documents.stream().filter(document -> isMeant(document, selection)).forEach(agenda::add);
        }

        /** @throws CoreException when not everything could be unpacked for a reason that no archive is to blame for */
        void finish() throws CoreException {
            join();
            wanted = false;
            if (failure != null) {
                throw failure;
            }
        }

        /** Ends it; nobody waits for what is still to be unpacked. */
        @Override
        public void close() {
            if (wanted) {
                monitor.setCanceled(true);
                join();
            }
        }

        private void join() {
            try {
                if (thread != null) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                monitor.setCanceled(true);
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isMeant(ImportInput document, ImportSelection selection) {
        return !selection.leftOut().contains(document.shown());
    }

    /**
     * What the inputs stand for, in their order.
     *
     * @param hearer is told what one stands for as soon as that is known, by any thread
     */
    private List<ImportInput> expand(List<ImportInput> inputs, Consumer<List<ImportInput>> hearer)
            throws CoreException {
        var documents = new ArrayList<ImportInput>();
        try (var executor = Executors.newFixedThreadPool(lanes.number(),
                Thread.ofPlatform().name("scholion-unpack-", 1).factory())) {
            var expansions = inputs.stream().map(input -> executor.submit(() -> expand(input, hearer))).toList();
            for (var expansion : expansions) {
                documents.addAll(expansion.get());
            }
        } catch (ExecutionException e) {
            monitor.setCanceled(true); // what the other threads do is of no use any more
            if (e.getCause() instanceof CoreException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
            Thread.currentThread().interrupt();
        }
        return documents;
    }

    private List<ImportInput> expand(ImportInput input, Consumer<List<ImportInput>> hearer) throws CoreException {
        var documents = new Expansion().of(input);
        hearer.accept(documents);
        return documents;
    }

    private List<ReceivedDocument> received(ImportSelection selection) throws CoreException {
        try {
            return monitor.isCanceled() ? List.of() : selection.source().documents(monitor);
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true);
            return List.of();
        }
    }

    /** The documents that one input stands for. */
    private final class Expansion {

        private final List<ImportInput> documents = new ArrayList<>();

        List<ImportInput> of(ImportInput input) throws CoreException {
            if (!monitor.isCanceled()) {
                add(input, 0);
            }
            return documents;
        }

        private void add(ImportInput input, int depth) throws CoreException {
            if (depth == deepest || !input.error().isEmpty() || !Files.isRegularFile(input.file())) {
                documents.add(input);
                return;
            }
            try {
                var unpacked = lanes.unpack(input.file(), newFolder(), passwords.forDocument(input.known()), monitor);
                if (unpacked.isEmpty()) {
                    documents.add(input);
                } else {
                    addEntries(input, unpacked.get(), depth);
                }
            } catch (OperationCanceledException e) {
                monitor.setCanceled(true); // what was unpacked before is not imported either
            } catch (CoreException e) {
                documents.add(input); // reading it says what is wrong
            }
        }

        private void addEntries(ImportInput container, UnpackedContainer unpacked, int depth) throws CoreException {
            var attached = container.attached();
            if (unpacked.isDocument()) {
                attached = new Attached(id(container), false);
                documents.add(container.withoutAttachments());
            }
            int first = documents.size();
            for (var entry : unpacked.entries()) {
                add(entry(container, entry, attached), depth + 1);
            }
            if (!unpacked.problem().isEmpty()) {
                documents.add(container.failed("not all of it was unpacked: " + unpacked.problem()));
            }
            note(container, unpacked.note(), first);
        }

        /** The first document of a container tells what else is in it. */
        private void note(ImportInput container, String note, int first) {
            if (note.isEmpty()) {
                return;
            }
            if (first == documents.size()) {
                documents.add(container.failed("there is no document in it. " + note));
            } else {
                documents.set(first, documents.get(first).withNote(container.shown().getFileName() + ": " + note));
            }
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
