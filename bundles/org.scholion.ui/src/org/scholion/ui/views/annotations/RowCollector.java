package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.comments.Verdicts;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.ui.views.AnnotationTexts;

/**
 * Makes rows of the annotations of an article, a few milliseconds at a time, so that the window stays usable however many
 * there are; what did not change since the last time is kept. For the UI thread.
 */
final class RowCollector {

    private static final long SLICE_NANOS = 10_000_000;

    private final Display display;
    private Map<AnnotationElement, AnnotationRow> known = new IdentityHashMap<>();
    private int run;

    RowCollector(Display display) {
        this.display = display;
    }

    /** Forgets what names say that may be others now. */
    void forget() {
        known = new IdentityHashMap<>();
    }

    void cancel() {
        run++;
    }

    /** Collects the rows; a later call takes the place of one that is not done. */
    void collect(ArticleSummary article, List<AnnotationSet> sets, AnnotationTexts texts,
            Consumer<List<AnnotationRow>> done) {
        var elements = new ArrayList<AnnotationElement>();
        for (var set : sets) {
            Stream.of(set.getArticleAnnotations(), set.getAnnotations(), set.getRelations())
                    .forEach(elements::addAll);
        }
        slice(++run, elements.iterator(), new Work(article, texts, remarks(sets), new ArrayList<>(), done));
    }

    private record Work(ArticleSummary article, AnnotationTexts texts, Map<String, Integer> remarks,
            List<AnnotationRow> rows, Consumer<List<AnnotationRow>> done) {
    }

    private static Map<String, Integer> remarks(List<AnnotationSet> sets) {
        var remarks = new HashMap<String, Integer>();
        sets.forEach(set -> set.getRemarks().forEach(remark -> remark.getComments().forEach(
                comment -> remarks.merge(remark.getAnnotation(), Verdicts.posts(comment), Integer::sum))));
        return remarks;
    }

    private void slice(int mine, Iterator<AnnotationElement> elements, Work work) {
        if (mine != run || display.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (elements.hasNext() && System.nanoTime() < end) {
            var element = elements.next();
            if (element.eContainer() instanceof AnnotationSet set && element.getStatus() != AnnotationStatus.REJECTED) {
                work.rows().add(row(element, set, work));
            }
        }
        if (elements.hasNext()) {
            display.asyncExec(() -> slice(mine, elements, work));
        } else {
            work.done().accept(work.rows());
        }
    }

    private AnnotationRow row(AnnotationElement element, AnnotationSet set, Work work) {
        var row = known.get(element);
        if (row == null || row.isRelation() || !row.stamp().equals(AnnotationRow.stamp(element, work.remarks()))) {
            row = AnnotationRow.of(element, work.article(), set.getAnalyst(), work.texts(), work.remarks());
            known.put(element, row);
        }
        return row;
    }
}
