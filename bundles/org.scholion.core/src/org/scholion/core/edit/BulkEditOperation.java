package org.scholion.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.casebook.CasebookEdit;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Step;

/**
 * Changes annotations in many articles, and maybe the codebook and the entities, as one step: it is made or not, undone
 * and made again as a whole, also after a restart. One reading at a time is in memory. Run it in a job; articles that
 * are open follow.
 */
public final class BulkEditOperation {

    private final CasebookStore store;
    private final String label;
    private final ReadingEdit edit;
    private CasebookEdit casebookEdit = CasebookEdit.NONE;
    private Predicate<ArticleSummary> articles = article -> true;
    private String analyst = "";
    private boolean inCasebook;

    /** @param label for the menu, without the number of articles: "Merge Firm into Company" */
    public BulkEditOperation(CasebookStore store, String label, ReadingEdit edit) {
        this.store = store;
        this.label = label;
        this.edit = edit;
    }

    /** Changes the codebook or the entities in the same step, after what was said before. */
    public BulkEditOperation with(CasebookEdit casebook) {
        var before = casebookEdit;
        casebookEdit = draft -> {
            before.apply(draft);
            casebook.apply(draft);
        };
        return this;
    }

    /** Changes one analyst's readings only; articles that the analyst has not annotated yet come, too. */
    public BulkEditOperation by(String analystId) {
        analyst = analystId;
        return this;
    }

    /** Changes some articles only. */
    public BulkEditOperation in(Predicate<ArticleSummary> wanted) {
        articles = wanted;
        return this;
    }

    /** Puts the step into the history of the casebook even where it changes neither the codebook nor the entities. */
    public BulkEditOperation inCasebook() {
        inCasebook = true;
        return this;
    }

    /** What the edit would change; nothing is changed. */
    public BulkResult preview(IProgressMonitor monitor) throws CoreException {
        return store.bulk().preview(keys(), this::prepare, monitor);
    }

    /** Makes the edit. Cancelled, it changes nothing. */
    public BulkResult execute(IProgressMonitor monitor) throws CoreException {
        return store.bulk().make(label, keys(), this::prepare, casebookEdit, inCasebook, monitor);
    }

    private List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (var article : store.articles()) {
            if (articles.test(article)) {
                if (analyst.isEmpty()) {
                    store.annotators(article.id()).forEach(annotator -> keys.add(new Key(article.id(), annotator)));
                } else {
                    keys.add(new Key(article.id(), analyst));
                }
            }
        }
        return keys;
    }

    private Step prepare(Key key) throws CoreException {
        if (!isConcerned(key)) {
            return Step.NOTHING;
        }
        var reading = new BulkReading(store, store.readSet(key.article(), key.analyst()));
        edit.apply(reading);
        return reading.step();
    }

    /** A reading that was edited meanwhile may be another one. */
    private boolean isConcerned(Key key) {
        return (analyst.isEmpty() || analyst.equals(key.analyst()))
                && store.article(key.article()).filter(articles).isPresent();
    }
}
