package org.scholion.ui.views.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.scholion.core.history.Trace;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Codebook;

/**
 * Asks the annotations of an article for their history, a few milliseconds at a time: the model is read in the UI thread,
 * which stays free however many there are. For the UI thread.
 */
final class TraceCollector {

    private static final long SLICE_NANOS = 10_000_000;

    private final Display display;
    private int run;

    TraceCollector(Display display) {
        this.display = display;
    }

    void cancel() {
        run++;
    }

    /** Collects the traces; a later call takes the place of one that is not done. */
    void collect(Codebook codebook, List<AnnotationSet> sets, Consumer<List<Trace>> done) {
        var elements = new ArrayList<AnnotationElement>();
        sets.forEach(set -> set.eContents().forEach(element -> elements.add((AnnotationElement) element)));
        slice(++run, elements.iterator(), codebook, new ArrayList<>(elements.size()), done);
    }

    private void slice(int mine, Iterator<AnnotationElement> elements, Codebook codebook, List<Trace> traces,
            Consumer<List<Trace>> done) {
        if (mine != run || display.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (elements.hasNext() && System.nanoTime() < end) {
            var element = elements.next();
            if (element.eContainer() instanceof AnnotationSet set) { // else it was deleted meanwhile
                traces.add(Trace.of(element, set, codebook));
            }
        }
        if (elements.hasNext()) {
            display.asyncExec(() -> slice(mine, elements, codebook, traces, done));
        } else {
            done.accept(traces);
        }
    }
}
