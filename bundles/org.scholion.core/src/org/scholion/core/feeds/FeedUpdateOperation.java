package org.scholion.core.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedEntry;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.Retrieved;
import org.scholion.core.retrieving.Validators;
import org.scholion.core.retrieving.WebAccess;
import org.scholion.core.web.EntryDocuments;
import org.scholion.core.web.PageFetch;
import org.scholion.core.web.ReceivedFiles;

/**
 * Imports what is new in feeds. An entry that came in does not come again; one that failed is tried again as long as its
 * feed lists it. What was reported stays when the monitor is cancelled. An operation runs once.
 */
public final class FeedUpdateOperation {

    private static final int TICKS = 100;
    /** Of a feed with more new entries the rest comes with the next update. */
    private static final int MOST_ENTRIES = 500;

    private final CasebookStore store;
    private final Feeds feeds;
    private final DocumentReader reader;
    private final ReadLimits limits;
    private final int parallel;
    private final WebAccess web;

    /** @param parallel how many documents are read at the same time, at least 1 */
    public FeedUpdateOperation(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel,
            WebAccess web) {
        this.store = store;
        this.feeds = new Feeds(store);
        this.reader = reader;
        this.limits = limits;
        this.parallel = parallel;
        this.web = web;
    }

    /** Hears in the thread that called. */
    public interface Listener {

        /** An entry of a feed came in or failed. */
        void imported(ImportOutcome outcome);

        /** A feed is done. */
        void updated(FeedUpdate update);
    }

    /**
     * Updates feeds.
     *
     * @param addresses of feeds that the casebook follows; none for all of them
     * @return the updates in the order of the feeds
     * @throws CoreException when nothing can be imported at all, or a feed is not followed
     */
    public List<FeedUpdate> execute(Collection<String> addresses, Listener listener, IProgressMonitor monitor)
            throws CoreException {
        store.requireWritable();
        var wanted = wanted(addresses);
        var progress = SubMonitor.convert(monitor, "Updating feeds", Math.max(1, wanted.size()) * TICKS);
        var updates = new ArrayList<FeedUpdate>();
        try (var session = web.retriever().open(web.rules()); var files = new ReceivedFiles()) {
            for (var feed : wanted) {
                var update = new One(feed, session, files, listener).update(progress.split(TICKS));
                updates.add(update);
                listener.updated(update);
            }
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true); // what came before is kept
        }
        return updates;
    }

    private List<FollowedFeed> wanted(Collection<String> addresses) throws CoreException {
        if (addresses.isEmpty()) {
            return feeds.all();
        }
        var wanted = new ArrayList<FollowedFeed>();
        for (var address : addresses) {
            wanted.add(feeds.feed(address).orElseThrow(() -> new CoreException(
                    Status.error("The casebook does not follow " + address + ". Add it first."))));
        }
        return wanted;
    }

    /** The update of one feed. */
    private final class One {

        private final FollowedFeed followed;
        private final RetrievalSession session;
        private final ReceivedFiles files;
        private final Listener listener;

        One(FollowedFeed followed, RetrievalSession session, ReceivedFiles files, Listener listener) {
            this.followed = followed;
            this.session = session;
            this.files = files;
            this.listener = listener;
        }

        FeedUpdate update(SubMonitor progress) throws CoreException {
            progress.setWorkRemaining(TICKS).subTask(followed.title());
            try {
                var file = files.next();
                var request = new RetrievalRequest(followed.address(), followed.state().validators());
                var retrieved = session.retrieve(request, file, progress);
                if (retrieved.unchanged()) {
                    feeds.change(followed.address(), feed -> feed.with(state(0, "", feed.state().validators())));
                    return new FeedUpdate(followed.address(), followed.title(), List.of(), "");
                }
                var listed = web.feeds().read(file, retrieved.address(), retrieved.contentType());
                return bringIn(listed, retrieved, progress);
            } catch (CoreException e) {
                feeds.change(followed.address(), feed -> feed.with(state(0, e.getMessage(), Validators.NONE)));
                return new FeedUpdate(followed.address(), followed.title(), List.of(), e.getMessage());
            }
        }

        private FeedUpdate bringIn(Feed listed, Retrieved retrieved, SubMonitor progress) throws CoreException {
            var unseen = listed.entries().stream().filter(entry -> !followed.hasSeen(entry)).limit(MOST_ENTRIES)
                    .toList();
            var documents = documents(unseen, progress.split(TICKS / 2));
            var outcomes = importAll(documents, progress.split(TICKS / 2));
            var seen = new ArrayList<FeedEntry>();
            documents.forEach((entry, document) -> {
                if (isIn(document, outcomes)) {
                    seen.add(entry);
                }
            });
            long left = listed.entries().stream().filter(entry -> !followed.hasSeen(entry)).count() - seen.size();
            var validators = left > 0 ? Validators.NONE : retrieved.validators(); // else what is left would not come again
            var update = new FeedUpdate(followed.address(),
                    listed.title().isEmpty() ? followed.title() : listed.title(),
                    outcomes, "");
            feeds.change(followed.address(),
                    feed -> feed.titled(listed.title()).seeing(seen).with(state(update.added(), "", validators)));
            return update;
        }

        private Map<FeedEntry, ReceivedDocument> documents(List<FeedEntry> entries, SubMonitor progress)
                throws CoreException {
            var source = new EntryDocuments(new PageFetch(session, files), followed.address());
            var documents = new LinkedHashMap<FeedEntry, ReceivedDocument>();
            progress.setWorkRemaining(Math.max(1, entries.size()));
            for (var entry : entries) {
                progress.subTask(followed.title() + ": " + entry.title());
                try {
                    documents.put(entry, source.document(entry, progress));
                } catch (OperationCanceledException e) {
                    progress.setCanceled(true); // what was fetched is imported the next time
                    throw e;
                }
                progress.worked(1);
            }
            return documents;
        }

        private List<ImportOutcome> importAll(Map<FeedEntry, ReceivedDocument> documents, SubMonitor progress)
                throws CoreException {
            if (documents.isEmpty()) {
                return List.of();
            }
            var selection = ImportSelection.of(monitor -> List.copyOf(documents.values()));
            return new ImportOperation(store, reader, limits, parallel).execute(selection, listener::imported,
                    progress);
        }

        private FeedState state(int added, String problem, Validators validators) {
            return new FeedState(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), added, problem, validators);
        }
    }

    /** Whether all that a document brought is in the casebook; an archive brings several. */
    private static boolean isIn(ReceivedDocument document, List<ImportOutcome> outcomes) {
        var own = outcomes.stream().filter(outcome -> outcome.file().startsWith(document.file())).toList();
        return !own.isEmpty() && own.stream().noneMatch(outcome -> outcome.status() == ImportOutcome.Status.FAILED);
    }
}
