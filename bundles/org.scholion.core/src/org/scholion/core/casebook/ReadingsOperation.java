package org.scholion.core.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.log.Logs;
import org.scholion.model.AnnotationSet;

/** Goes through the readings of all articles, one article after the other. Runs in any thread. */
public final class ReadingsOperation {

    private final CasebookStore store;

    public ReadingsOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Goes through the readings as they were edited last. One that cannot be read is left out and logged.
     *
     * @param listener is told the readings of each article that has some, which are its own, in the calling thread
     */
    public void execute(BiConsumer<ArticleSummary, List<AnnotationSet>> listener, IProgressMonitor monitor) {
        var articles = store.articles();
        var progress = SubMonitor.convert(monitor, "Reading annotations", Math.max(1, articles.size()));
        for (var article : articles) {
            progress.split(1);
            var sets = read(article.id());
            if (!sets.isEmpty()) {
                listener.accept(article, sets);
            }
        }
    }

    private List<AnnotationSet> read(String article) {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : store.annotators(article)) {
            try {
                sets.add(store.readSet(article, analyst));
            } catch (CoreException e) {
                Logs.of(getClass()).warn(e.getMessage(), e);
            }
        }
        return sets;
    }
}
