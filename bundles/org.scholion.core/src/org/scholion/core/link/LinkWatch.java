package org.scholion.core.link;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.function.Consumer;

import org.scholion.core.log.Logs;

/** Tells of the links that are left in an inbox, those before it began first, in a thread of its own, until it is closed. */
public final class LinkWatch implements Closeable {

    private final LinkInbox inbox;
    private final Consumer<String> found;
    private final WatchService changes;

    public LinkWatch(LinkInbox inbox, Consumer<String> found) throws IOException {
        this.inbox = inbox;
        this.found = found;
        Files.createDirectories(inbox.folder());
        changes = inbox.folder().getFileSystem().newWatchService();
        inbox.folder().register(changes, StandardWatchEventKinds.ENTRY_CREATE);
        var thread = new Thread(this::watch, "Links of reports");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                inbox.take().forEach(found);
                var key = changes.take();
                key.pollEvents(); // whatever it was, the folder says what is there
                if (!key.reset()) {
                    return; // somebody deleted the folder
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // the end
        } catch (IOException e) {
            Logs.of(getClass()).error(inbox.folder() + " cannot be read; links of reports do not open.", e);
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
