package org.scholion.core.carry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.ModelFactory;

/**
 * Takes the readings of all analysts over to a version of their article, each as one step that its analyst can undo. Those
 * of others come over, too: who brings a version in brings its first readings, which follow from those before it; from then
 * on each analyst writes the own one only. Runs in any thread, on an article that nobody edits.
 */
public final class CarryReadingsOperation {

    private static final String STEP = "Carry over annotations";

    private final CasebookStore store;

    public CarryReadingsOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Takes over what the version does not have yet. A reading that cannot come over is told, and nothing to the others.
     *
     * @param article identifier of the later version
     */
    public CarriedReadings execute(String article, IProgressMonitor monitor) throws CoreException {
        var annotators = store.annotators(store.resolve(article).previousVersion());
        var progress = SubMonitor.convert(monitor, annotators.size());
        var carried = new ArrayList<CarryOver>();
        var problems = new ArrayList<String>();
        for (var analyst : annotators) {
            try {
                carried.add(carry(article, analyst, progress.split(1)));
            } catch (CoreException e) {
                problems.add("The annotations of " + analyst + " were not carried over: " + e.getMessage());
            }
        }
        return new CarriedReadings(count(carried, Certainty.SAME), count(carried, Certainty.CHANGED),
                count(carried, Certainty.LOST), problems);
    }

    /** Takes over the reading of one analyst. */
    public CarryOver carry(String article, String analyst, IProgressMonitor monitor) throws CoreException {
        var carryOver = new CarryOverOperation(store).execute(article, analyst, monitor);
        if (!carryOver.elements().isEmpty()) {
            var who = ModelFactory.eINSTANCE.createAnalyst(); // not the casebook's: another thread may edit that
            who.setId(analyst);
            try (var session = ArticleSession.open(store, article, who)) {
                session.addAll(STEP, carryOver.elements());
            }
        }
        return carryOver;
    }

    private static long count(List<CarryOver> carried, Certainty certainty) {
        return carried.stream().mapToLong(one -> one.count(certainty)).sum();
    }
}
