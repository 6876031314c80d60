package org.scholion.core.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.journal.History;
import org.scholion.model.AnnotationSet;

/** Reads the history of an article from the readings and the journals of all analysts. Runs in any thread. */
public final class HistoryOperation {

    private final CasebookStore store;

    public HistoryOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * The history, the latest first.
     *
     * @throws CoreException when a reading cannot be read
     */
    public List<HistoryEntry> execute(String article) throws CoreException {
        var sets = new ArrayList<AnnotationSet>();
        var steps = new LinkedHashMap<String, History>();
        for (var analyst : store.annotators(article)) {
            sets.add(store.readSet(article, analyst));
            steps.put(analyst, store.history(article, analyst));
        }
        return ArticleHistory.of(store.casebook().getCodebook(), sets, steps);
    }
}
