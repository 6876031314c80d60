package org.scholion.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.reading.Passwords;

/**
 * Replaces archives and mailboxes by the documents in them, and adds to mails what is attached to them: as many at a time
 * as there are lanes. The documents are there until it is closed.
 */
final class Containers implements AutoCloseable {

    private final ReadingLanes lanes;
    private final SubMonitor monitor;
    private final Expansion expansion;

    /** @param deepest archives in archives that are unpacked; what is deeper is read as one document */
    Containers(ReadingLanes lanes, int deepest, Passwords passwords, SubMonitor monitor) {
        this.lanes = lanes;
        this.monitor = monitor;
        expansion = new Expansion(lanes::unpack, deepest, passwords, monitor);
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
        var documents = expansion.of(input);
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

    @Override
    public void close() {
        expansion.close();
    }
}
