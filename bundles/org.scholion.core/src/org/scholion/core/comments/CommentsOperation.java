package org.scholion.core.comments;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.ReadingsOperation;

/** Finds the threads of all articles, one article after the other. Runs in any thread. */
public final class CommentsOperation {

    private final CasebookStore store;

    public CommentsOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Finds the threads.
     *
     * @param listener is told the threads of each article that has some, in the calling thread
     */
    public void execute(BiConsumer<ArticleSummary, List<CommentThread>> listener, IProgressMonitor monitor) {
        new ReadingsOperation(store).execute((article, sets) -> {
            var threads = CommentThreads.of(sets);
            if (!threads.isEmpty()) {
                listener.accept(article, threads);
            }
        }, monitor);
    }
}
