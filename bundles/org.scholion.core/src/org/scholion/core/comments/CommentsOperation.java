package org.scholion.core.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.model.AnnotationSet;

/** Finds the threads of all articles, one article after the other. Runs in any thread. */
public final class CommentsOperation {

    private final CasebookStore store;

    public CommentsOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Finds the threads. A reading that cannot be read is left out and logged.
     *
     * @param listener is told the threads of each article that has some, in the calling thread
     */
    public void execute(BiConsumer<ArticleSummary, List<CommentThread>> listener, IProgressMonitor monitor) {
        var articles = store.articles();
        var progress = SubMonitor.convert(monitor, "Looking for comments", Math.max(1, articles.size()));
        for (var article : articles) {
            progress.split(1);
            var threads = of(article.id());
            if (!threads.isEmpty()) {
                listener.accept(article, threads);
            }
        }
    }

    private List<CommentThread> of(String article) {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : store.annotators(article)) {
            try {
                sets.add(store.readSet(article, analyst));
            } catch (CoreException e) {
                ILog.of(getClass()).warn(e.getMessage(), e);
            }
        }
        return CommentThreads.of(sets);
    }
}
