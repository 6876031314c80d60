package org.scholion.core.carry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.Reanchoring;
import org.scholion.core.edit.LostRelations;

/**
 * Finds the places of an analyst's annotations in the next version of their article. It changes nothing: who edits the
 * article adds the elements as one step. An annotation whose words or surroundings changed gets a comment that says so;
 * one without a sure place becomes an orphan, with the places that may be meant. Orphans of the earlier version are
 * looked for again. Runs in any thread.
 */
public final class CarryOverOperation {

    private final CasebookStore store;

    public CarryOverOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Looks for the annotations that the article does not have yet.
     *
     * @param article identifier of the later version
     * @throws CoreException when it is no version of another, or one of them cannot be read
     */
    public CarryOver execute(String article, String analyst, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Carrying over annotations", 3);
        var later = store.resolve(article);
        if (!later.isVersion()) {
            throw new CoreException(Status.error("There is no earlier version of " + later.label() + "."));
        }
        var newText = text(later.id());
        var old = store.readSet(later.previousVersion(), analyst);
        var carrying = new Carrying(newText, analyst, store.readSet(later.id(), analyst));
        progress.split(1);
        carrying.from(later.previousVersion(), new Reanchoring(text(later.previousVersion()), newText));
        progress.split(1);
        for (var annotation : old.getAnnotations()) {
            progress.checkCanceled();
            carrying.take(annotation, annotation.getAnchors());
        }
        for (var orphan : old.getOrphans()) {
            progress.checkCanceled();
            if (!carrying.isFrom(orphan.getVersion())) {
                carrying.from(orphan.getVersion(), new Reanchoring(text(orphan.getVersion()), newText));
            }
            carrying.take(orphan, orphan.getAnchors());
        }
        return carrying.finish(old, LostRelations.of(store, old).read());
    }

    private String text(String article) throws CoreException {
        return store.read(article).text();
    }
}
