package org.scholion.core.importing;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.casebook.NearDuplicates;
import org.scholion.core.casebook.Prospects;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.model.SegmentKind;

/**
 * Says what an import would bring: reads the documents as {@link ImportOperation} does and writes nothing. Works on a
 * casebook that is open for reading, too. An operation runs once.
 */
public final class ImportPreview {

    /** UTF-16 units: about two lines of an article. */
    private static final int BEGINNING = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** One is read, one waits at the reader, one is fetched, and what was read is looked at. */
    private static final int UNDER_WAY_IN_LANE = 4;

    private final CasebookStore store;
    private final DocumentReader reader;
    private final ReadLimits limits;
    private final int parallel;
    private final Passwords passwords;
    private final double threshold;

    /**
     * Prepares a preview.
     *
     * @param parallel how many documents are read at the same time, at least 1
     * @param threshold similarity from which on an article is a near-duplicate of another
     */
    public ImportPreview(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel,
            double threshold) {
        this(store, reader, limits, parallel, threshold, Passwords.none());
    }

    /**
     * Prepares a preview of documents that may be protected.
     *
     * @param passwords to try on them
     */
    public ImportPreview(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel,
            double threshold, Passwords passwords) {
        this.passwords = passwords;
        this.store = store;
        this.reader = reader;
        this.limits = limits;
        this.parallel = parallel;
        this.threshold = threshold;
    }

    /** The same with the usual threshold. */
    public ImportPreview(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel) {
        this(store, reader, limits, parallel, NearDuplicates.DEFAULT_THRESHOLD);
    }

    /**
     * Looks at what was selected. When the monitor is cancelled, the entries so far are returned.
     *
     * @param listener hears in the calling thread
     * @return the entries in the order in which they came
     * @throws CoreException when nothing can be read at all
     */
    public List<PreviewEntry> execute(ImportSelection selection, Listener listener, IProgressMonitor monitor)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, "Looking at documents", 1);
        try (var lanes = ReadingLanes.open(reader, limits, parallel);
                var containers = new Containers(lanes, limits.unpacking().depth(), passwords, progress)) {
            var documents = containers.documents(selection);
            if (!listener.counted(documents.size())) {
                return List.of();
            }
            progress.setWorkRemaining(Math.max(1, documents.size() + 1));
            store.nearDuplicates().refresh(progress.split(1));
            return new DocumentRun<>(new Looking(lanes, progress), UNDER_WAY_IN_LANE).execute(
                    new Agenda(documents, lanes.number()),
                    listener::found, progress);
        }
    }

    /** Hears what a preview finds. */
    @FunctionalInterface
    public interface Listener {

        /** An entry, as soon as it is there. */
        void found(PreviewEntry entry);

        /**
         * How many documents there are, before the first is read.
         *
         * @return whether they are to be looked at
         */
        default boolean counted(int documents) {
            return true;
        }
    }

    /** Reads one document for its entry. */
    private final class Looking implements DocumentRun.Handling<PreviewEntry> {

        private final Prospects prospects = store.prospects(threshold);
        private final ReadingLanes lanes;
        private final IProgressMonitor monitor;

        Looking(ReadingLanes lanes, IProgressMonitor monitor) {
            this.lanes = lanes;
            this.monitor = monitor;
        }

        @Override
        public PreviewEntry handle(ImportInput input, Fingerprint fingerprint, int lane) throws CoreException {
            var id = IncomingArticle.id(fingerprint.sha256());
            var known = store.article(id);
            if (known.isPresent()) {
                return duplicate(input, known.get());
            }
            var document = input.withOrigin(lanes.read(lane, input.file(), input.sent(),
                    passwords.forDocument(input.known()), monitor));
            var prospect = prospects.of(id, input.name(), input.address(), document);
            return entry(input, document).like(prospect.earlier(), prospect.similar());
        }

        @Override
        public PreviewEntry repeat(ImportInput input, PreviewEntry first) {
            if (first.status() == Status.FAILED) {
                return fail(input, first.error());
            }
            var entry = new PreviewEntry(input.shown(), Status.DUPLICATE, first.title(), first.source(),
                    first.published(), first.firstLines(), List.of(), "").at(input.shownAddress());
            return first.isNew() ? entry.twinOf(first) : entry;
        }

        @Override
        public PreviewEntry fail(ImportInput input, String error) {
            return new PreviewEntry(input.shown(), Status.FAILED, "", "", "", "", List.of(), error)
                    .at(input.shownAddress());
        }
    }

    private static PreviewEntry duplicate(ImportInput input, ArticleSummary known) {
        return new PreviewEntry(input.shown(), Status.DUPLICATE, known.label(), known.source(), known.published(), "",
                List.of(), "").at(input.shownAddress());
    }

    private static PreviewEntry entry(ImportInput input, ExtractedDocument document) {
        var properties = document.properties();
        var title = properties.title().isBlank() ? input.name() : properties.title();
        return new PreviewEntry(input.shown(), Status.IMPORTED, title, properties.source(), properties.published(),
                firstLines(document, title), input.notes(document.extraction().warnings()), "")
                .at(input.shownAddress());
    }

    /**
     * What follows the title, without what is on every page of the source; not cut within a character. Some formats repeat
     * the title as a heading of the text, some texts begin with it: that would tell nothing new.
     */
    private static String firstLines(ExtractedDocument document, String title) {
        var text = new StringBuilder();
        for (var segment : document.segments()) {
            if (segment.kind() != SegmentKind.BOILERPLATE && segment.kind() != SegmentKind.TITLE) {
                var span = segment.span();
                int end = Math.min(span.end(), span.begin() + 4 * BEGINNING); // a paragraph may be a whole book
                text.append(document.text(), span.begin(), end).append(' ');
            }
            if (text.length() > 2 * BEGINNING) {
                break;
            }
        }
        var line = after(onOneLine(title), onOneLine(text));
        if (line.length() <= BEGINNING) {
            return line;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return line.substring(0, characters.preceding(BEGINNING)).stripTrailing() + "\u2026";
    }

    private static String onOneLine(CharSequence text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The line without the title at its beginning, where that is whole words and something follows. */
    private static String after(String title, String line) {
        boolean begins = !title.isEmpty() && line.startsWith(title + " ");
        return begins ? line.substring(title.length()).strip() : line;
    }
}
