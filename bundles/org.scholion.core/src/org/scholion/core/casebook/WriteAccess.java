package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;

import org.scholion.core.log.Logs;

/**
 * The right to write to a casebook, or why there is none.
 *
 * @param lock null when there is none
 * @param refusal a sentence, empty when there is a lock
 */
record WriteAccess(CasebookLock lock, String refusal) {

    static WriteAccess to(CasebookLayout layout) {
        if (!Files.isWritable(layout.root())) {
            return refused(layout, " cannot be written to");
        }
        try {
            return CasebookLock.take(layout.lock()).map(lock -> new WriteAccess(lock, ""))
                    .orElseGet(
                            () -> refused(layout, " is open elsewhere (" + CasebookLock.holder(layout.lock()) + ")"));
        } catch (IOException e) {
            return refused(layout, " cannot be locked (" + Failures.reason(e) + ")");
        }
    }

    boolean isGranted() {
        return lock != null;
    }

    /** After a failure of which the caller is told: one more is only logged. */
    void giveBack() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            Logs.of(getClass()).warn(e.getMessage(), e);
        }
    }

    private static WriteAccess refused(CasebookLayout layout, String reason) {
        return new WriteAccess(null, layout.root() + reason + ", so it can be read but not changed.");
    }
}
