package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.carry.CarriedReadings;
import org.scholion.core.carry.CarryReadingsOperation;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.casebook.NearDuplicates;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;

/**
 * Imports documents into a casebook. A document that cannot be read is one failed outcome and nothing to the others;
 * the same bytes are in a casebook once. Other bytes with the same main text, or at the address of an article that is
 * there, become a new version of it. What was reported as imported is on disk. An operation runs once.
 */
public final class ImportOperation {

    /** Enough that the ones before the one that is read can wait for the disk together, and the ones after are fetched. */
    private static final int UNDER_WAY_IN_LANE = 16;

    private final CasebookStore store;
    private final DocumentReader reader;
    private final ReadLimits limits;
    private final int parallel;
    private final Passwords passwords;
    private final double threshold;
    private boolean carrying = true;

    /**
     * Prepares an import.
     *
     * @param parallel how many documents are read at the same time, at least 1
     * @param threshold similarity from which on an article is a near-duplicate of another
     */
    public ImportOperation(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel,
            double threshold) {
        this(store, reader, limits, parallel, threshold, Passwords.none());
    }

    /**
     * Prepares an import of documents that may be protected.
     *
     * @param passwords to try on them
     */
    public ImportOperation(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel,
            double threshold, Passwords passwords) {
        this.passwords = passwords;
        this.store = store;
        this.reader = reader;
        this.limits = limits;
        this.parallel = parallel;
        this.threshold = threshold;
    }

    /** The same with the usual threshold. */
    public ImportOperation(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel) {
        this(store, reader, limits, parallel, NearDuplicates.DEFAULT_THRESHOLD);
    }

    /**
     * Begins what an import will have to wait for, while the caller opens the casebook.
     *
     * @return closed by the caller after the import, if any
     */
    public static DocumentReader.HeadStart headStart(DocumentReader reader, ReadLimits limits, int parallel) {
        return reader.headStart(limits, Math.min(ReadingLanes.LANES_IN_SESSION, parallel));
    }

    /** Whether the annotations of all analysts come over to a new version of their article; by default they do. */
    public ImportOperation carrying(boolean annotations) {
        carrying = annotations;
        return this;
    }

    /**
     * Imports files and, recursively, folders; of archives and mailboxes each document. When the monitor is cancelled,
     * what is done is kept and the outcomes so far are returned.
     *
     * @param listener is told each outcome as soon as it is there, in the calling thread
     * @return the outcomes in the order in which they came
     * @throws CoreException when nothing can be imported at all
     */
    public List<ImportOutcome> execute(Collection<Path> inputs, Consumer<ImportOutcome> listener,
            IProgressMonitor monitor) throws CoreException {
        return execute(ImportSelection.of(inputs), listener, monitor);
    }

    /** Imports what was selected, otherwise as {@link #execute(Collection, Consumer, IProgressMonitor)} does. */
    public List<ImportOutcome> execute(ImportSelection selection, Consumer<ImportOutcome> listener,
            IProgressMonitor monitor) throws CoreException {
        store.requireWritable();
        var progress = SubMonitor.convert(monitor, "Importing", 1);
        try (var lanes = ReadingLanes.open(reader, limits, parallel);
                var containers = new Containers(lanes, limits.unpacking().depth(), passwords, progress)) {
            var inputs = containers.inputs(selection);
            if (progress.isCanceled()) {
                return List.of();
            }
            progress.setWorkRemaining(inputs.size() + 2);
            store.nearDuplicates().refresh(progress.split(1));
            try (var unpacking = containers.unpack(inputs, selection)) {
                var outcomes = new DocumentRun<>(new Importing(lanes, progress), UNDER_WAY_IN_LANE).execute(
                        unpacking.agenda(), listener,
                        progress);
                unpacking.finish();
                return outcomes;
            }
        }
    }

    /** Brings one document into the casebook. */
    private final class Importing implements DocumentRun.Handling<ImportOutcome> {

        private final ReadingLanes lanes;
        private final IProgressMonitor monitor;

        Importing(ReadingLanes lanes, IProgressMonitor monitor) {
            this.lanes = lanes;
            this.monitor = monitor;
        }

        @Override
        public ImportOutcome handle(ImportInput input, Fingerprint fingerprint, int lane) throws CoreException {
            var known = store.article(IncomingArticle.id(fingerprint.sha256()));
            return known.isPresent() ? duplicate(input, known.get()) : importNew(input, fingerprint, lane);
        }

        private ImportOutcome importNew(ImportInput input, Fingerprint fingerprint, int lane) throws CoreException {
            try (var incoming = store.receive(input.file(), input.name(), fingerprint)) {
                var document = input.withOrigin(lanes.read(lane, incoming.original(), input.sent(),
                        passwords.forDocument(input.known()), monitor));
                incoming.attachTo(input.attached().to());
                fill(incoming, input, document);
                var summary = store.add(incoming);
                var carried = carrying && summary.isVersion()
                        ? new CarryReadingsOperation(store).execute(summary.id(), new NullProgressMonitor())
                        : CarriedReadings.NONE;
                var warnings = new ArrayList<>(input.notes(document.extraction().warnings()));
                warnings.addAll(carried.problems());
                return added(input, summary, warnings).carrying(carried).at(input.shownAddress());
            }
        }

        private void fill(IncomingArticle incoming, ImportInput input, ExtractedDocument document)
                throws CoreException {
            var receipt = input.arrival().receipt();
            var saving = Saving.of(document);
            if (receipt != null) {
                incoming.fill(document, input.address(), receipt.received());
            } else if (saving.isPresent()) {
                incoming.fill(document, saving.get().address(), saving.get().when());
            } else {
                incoming.fill(document);
            }
        }

        /** The same bytes a second time in one import share the fate of the first. */
        @Override
        public ImportOutcome repeat(ImportInput input, ImportOutcome first) {
            return first.status() == Status.FAILED ? fail(input, first.error())
                    : new ImportOutcome(input.shown(), first.article(), first.title(), Status.DUPLICATE, List.of(), "")
                            .at(input.shownAddress());
        }

        @Override
        public ImportOutcome fail(ImportInput input, String error) {
            return new ImportOutcome(input.shown(), "", "", Status.FAILED, List.of(), error).at(input.shownAddress());
        }
    }

    private ImportOutcome added(ImportInput input, ArticleSummary summary, List<String> warnings) {
        if (!summary.isVersion()) {
            return new ImportOutcome(input.shown(), summary.id(), summary.label(), Status.IMPORTED, warnings, "")
                    .like(store.nearDuplicates().closest(summary.id(), threshold).orElse(null));
        }
        var earlier = store.article(summary.previousVersion());
        return new ImportOutcome(input.shown(), summary.id(), summary.label(), Status.VERSION, warnings, "",
                new EarlierVersion(summary.previousVersion(), earlier.map(ArticleSummary::label).orElse(""),
                        store.isSameText(summary.id(), summary.previousVersion())));
    }

    private static ImportOutcome duplicate(ImportInput input, ArticleSummary known) {
        return new ImportOutcome(input.shown(), known.id(), known.label(), Status.DUPLICATE, List.of(), "")
                .at(input.shownAddress());
    }
}
