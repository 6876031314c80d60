package org.scholion.core.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.importing.DocumentSource;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.WebAccess;

/**
 * Documents of the web by their addresses; the address of a feed stands for the articles that it lists. Each address is
 * asked once, so that what a preview has shown is what is imported; one host is never asked by two threads. Close it
 * when the documents are imported: their files go.
 */
public final class WebPages implements AutoCloseable {

    /** Hosts that are asked at the same time. */
    private static final int PARALLEL = 4;
    /** Feeds list their newest articles; an archive of a whole site in one feed is not taken in one go. */
    static final int MOST_ENTRIES = 500;

    private final WebAccess access;
    private final ReceivedFiles files = new ReceivedFiles();
    private final Map<String, List<ReceivedDocument>> known = new ConcurrentHashMap<>();
    private RetrievalSession session;
    private boolean closed;

    public WebPages(WebAccess access) {
        this.access = access;
    }

    /** The documents at some addresses. */
    public DocumentSource source(List<String> addresses) {
        var wanted = addresses.stream().map(String::strip).distinct().toList();
        return wanted.isEmpty() ? DocumentSource.NONE : monitor -> documents(wanted, monitor);
    }

    private List<ReceivedDocument> documents(List<String> addresses, IProgressMonitor monitor) throws CoreException {
        var done = new AtomicInteger();
        try (var executor = Executors.newFixedThreadPool(PARALLEL,
                Thread.ofPlatform().name("scholion-fetch-", 1).factory())) {
            var underWay = new ArrayList<Future<?>>();
            for (var group : byHost(addresses).values()) {
                underWay.add(executor.submit(() -> {
                    for (var address : group) {
                        monitor.subTask(
                                "Fetching " + done.incrementAndGet() + " of " + addresses.size() + ": " + address);
                        fetch(address, monitor);
                    }
                    return null;
                }));
            }
            for (var future : underWay) {
                await(future);
            }
        }
        return addresses.stream().flatMap(address -> known.get(address).stream()).toList();
    }

    private static Map<String, List<String>> byHost(List<String> addresses) {
        var groups = new LinkedHashMap<String, List<String>>();
        addresses.forEach(address -> groups.computeIfAbsent(host(address), host -> new ArrayList<>()).add(address));
        return groups;
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return ""; // getting it says what is wrong
        }
    }

    private static void await(Future<?> future) throws CoreException {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CoreException known) {
                throw known;
            }
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected; // a cancellation too
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void fetch(String address, IProgressMonitor monitor) throws CoreException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (known.containsKey(address)) {
            return;
        }
        var pages = new PageFetch(session(), files);
        var page = pages.get(address, monitor);
        boolean feed = page.error().isEmpty() && access.feeds().isFeed(page.file());
        known.put(address, feed ? entries(page, pages, monitor) : List.of(page));
    }

    private List<ReceivedDocument> entries(ReceivedDocument feed, PageFetch pages, IProgressMonitor monitor)
            throws CoreException {
        try {
            var listed = access.feeds().read(feed.file(), feed.receipt().address(),
                    feed.receipt().contentType());
            var documents = new EntryDocuments(pages, feed.receipt().address());
            var received = new ArrayList<ReceivedDocument>();
            for (var entry : listed.entries().subList(0, Math.min(MOST_ENTRIES, listed.entries().size()))) {
                monitor.subTask("Fetching " + (received.size() + 1) + " of " + listed.entries().size() + ": "
                        + entry.link());
                received.add(documents.document(entry, monitor));
            }
            return received;
        } catch (CoreException e) {
            return List.of(ReceivedDocument.missing(feed.file(), feed.shown(), e.getMessage()));
        }
    }

    private synchronized RetrievalSession session() {
        if (closed) {
            throw new OperationCanceledException();
        }
        if (session == null) {
            session = access.retriever().open(access.rules());
        }
        return session;
    }

    /** Ends what is under way. */
    @Override
    public synchronized void close() {
        closed = true;
        if (session != null) {
            session.close();
        }
        files.close();
    }
}
