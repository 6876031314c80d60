package org.scholion.ui.views.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.scholion.core.casebook.ArticleSummary;

/** Makes the list of a view in the background, one change after the other. Changes may be asked for in any thread. */
final class ArticleListJob extends Job {

    /** While an import adds many articles a second, the list follows a few times a second. */
    private static final int ARRIVALS_MILLIS = 150;

    private final Consumer<ArticleList> ready;
    private final List<UnaryOperator<ArticleList>> changes = new ArrayList<>();
    private final Map<String, ArticleSummary> arrived = new LinkedHashMap<>();
    private ArticleList list;

    /**
     * Creates the job with a list to begin with.
     *
     * @param ready is given each new list, in the thread of the job
     */
    ArticleListJob(ArticleList list, Consumer<ArticleList> ready) {
        super(Messages.ArticleListJob_name);
        this.list = list;
        this.ready = ready;
        setSystem(true);
    }

    /** Changes the list as soon as possible. */
    void change(UnaryOperator<ArticleList> change) {
        synchronized (changes) {
            changes.add(change);
        }
        wakeUp();
        schedule();
    }

    /** Takes up an article that is new or changed, with others that come soon. */
    void arrive(ArticleSummary article) {
        synchronized (changes) {
            arrived.put(article.id(), article);
        }
        schedule(ARRIVALS_MILLIS);
    }

    /** Forgets what has arrived for a casebook that is not open any more. */
    void forgetArrivals() {
        synchronized (changes) {
            arrived.clear();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (var change : takeChanges()) {
            list = change.apply(list);
        }
        if (!monitor.isCanceled()) {
            ready.accept(list);
        }
        return Status.OK_STATUS;
    }

    private List<UnaryOperator<ArticleList>> takeChanges() {
        synchronized (changes) {
            var taken = new ArrayList<>(changes);
            changes.clear();
            if (!arrived.isEmpty()) {
                var articles = List.copyOf(arrived.values());
                taken.add(before -> before.with(articles));
                arrived.clear();
            }
            return taken;
        }
    }
}
