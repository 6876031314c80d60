package org.scholion.core.casebook;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.files.VolumeSync;

/** Lets versions of one article come in one after the other, and all other articles at the same time. */
final class Arrivals implements AutoCloseable {

    private final CasebookLayout layout;
    private final ArticleCatalogue catalogue;
    private final GroupCommit commits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Set<String> underWay = new HashSet<>();

    Arrivals(CasebookLayout layout, ArticleCatalogue catalogue) {
        this.layout = layout;
        this.catalogue = catalogue;
        commits = new GroupCommit(VolumeSync.of(layout.root()));
    }

    /** Copies a document to where it becomes an article. */
    IncomingArticle receive(Path document, String fileName, Fingerprint known) throws CoreException {
        return IncomingArticle.receive(layout, commits, document, fileName, known);
    }

    /** Gives an article its place, as the next version of one that is there where it is one. */
    ArticleSummary add(IncomingArticle incoming) throws CoreException {
        var keys = incoming.versionKeys();
        var all = keys.all();
        begin(all);
        try {
            var previous = catalogue.latestVersion(keys);
            if (previous.isPresent() && catalogue.summary(incoming.id()).isEmpty()) {
                incoming.follow(previous.get());
            }
            return catalogue.add(incoming.commit(), keys);
        } finally {
            end(all);
        }
    }

    private void begin(Set<String> keys) {
        lock.lock();
        try {
            while (!Collections.disjoint(underWay, keys)) {
                arrived.awaitUninterruptibly(); // the one before is being written, which takes milliseconds
            }
            underWay.addAll(keys);
        } finally {
            lock.unlock();
        }
    }

    private void end(Set<String> keys) {
        lock.lock();
        try {
            underWay.removeAll(keys);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What comes afterwards is forced to disk on its own. */
    @Override
    public void close() {
        commits.close();
    }
}
