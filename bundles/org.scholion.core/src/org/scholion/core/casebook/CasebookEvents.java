package org.scholion.core.casebook;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.SafeRunner;

/** Tells the listeners of a casebook. What is on disk stays there, whatever one makes of it: its failure is logged. */
final class CasebookEvents {

    private final List<CasebookListener> listeners = new CopyOnWriteArrayList<>();

    void add(CasebookListener listener) {
        listeners.add(listener);
    }

    void remove(CasebookListener listener) {
        listeners.remove(listener);
    }

    void casebookChanged() {
        listeners.forEach(listener -> SafeRunner.run(listener::casebookChanged));
    }

    void articleChanged(ArticleSummary summary) {
        listeners.forEach(listener -> SafeRunner.run(() -> listener.articleChanged(summary)));
    }

    void readingChanged(String article) {
        listeners.forEach(listener -> SafeRunner.run(() -> listener.readingChanged(article)));
    }
}
