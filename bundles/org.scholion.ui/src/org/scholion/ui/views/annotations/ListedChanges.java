package org.scholion.ui.views.annotations;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.edit.ChosenAnnotations;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.views.RegisterWork;

/**
 * Makes changes of the annotations that are selected in a list: in the article in front at once; in the casebook in a job,
 * after showing what is touched, as one step of the casebook's history.
 */
final class ListedChanges {

    private final RegisterWork work;
    private final OpenCasebook casebook;
    private final Selected selected;
    private final Consumer<String> say;

    /** What is selected in the list. */
    interface Selected {

        /** Whether the list goes beyond the article in front. */
        boolean isCasebookWide();

        /** The rows, those of selected groups included. */
        List<AnnotationRow> rows();

        Optional<ArticleSession> session();

        /** What stands behind rows in the article in front. */
        List<AnnotationElement> elements(List<AnnotationRow> rows);
    }

    /** @param say is told what was done */
    ListedChanges(RegisterWork work, OpenCasebook casebook, Selected selected, Consumer<String> say) {
        this.work = work;
        this.casebook = casebook;
        this.selected = selected;
        this.say = say;
    }

    /**
     * A change of any annotations.
     *
     * @param title as in "Change to Place"
     * @param button what is pressed to make it
     * @param warning what else happens; may be empty
     */
    record Change(String title, String button, String warning, Here here, Everywhere everywhere) {
    }

    /** How a change is made in one article. */
    interface Here {

        void make(ArticleSession session, List<AnnotationElement> elements) throws CoreException;
    }

    /** How a change is made in many articles. */
    interface Everywhere {

        BulkEditOperation of(ChosenAnnotations chosen) throws CoreException;
    }

    /** Whether what is selected can be changed; complains where it cannot, so that nobody is asked for nothing. */
    boolean areAllowed() {
        var refusal = refusal();
        work.complain(refusal.orElse(null));
        return refusal.isEmpty();
    }

    /**
     * Why what is selected cannot be changed, as a sentence: in one article all of it must be the analyst's own, in many
     * some of it.
     */
    Optional<String> refusal() {
        try {
            var analyst = casebook.analyst().getId();
            var rows = selected.rows();
            var foreign = rows.stream().filter(row -> !row.analyst().equals(analyst)).toList();
            return selected.isCasebookWide() && foreign.size() < rows.size() ? Optional.empty()
                    : foreign.stream().findFirst()
                            .map(row -> NLS.bind(Messages.AnnotationsView_notOwn, row.analystName()));
        } catch (CoreException e) {
            return Optional.of(e.getMessage());
        }
    }

    void make(Change change) {
        var rows = selected.rows();
        if (rows.isEmpty() || !areAllowed()) {
            return;
        }
        try {
            if (selected.isCasebookWide()) {
                makeEverywhere(change, rows);
            } else {
                makeHere(change, rows);
            }
        } catch (CoreException e) {
            work.complain(e.getMessage());
        }
    }

    private void makeHere(Change change, List<AnnotationRow> rows) throws CoreException {
        var session = selected.session();
        if (session.isPresent()) {
            change.here().make(session.get(), selected.elements(rows));
        }
    }

    private void makeEverywhere(Change change, List<AnnotationRow> rows) throws CoreException {
        var store = casebook.requireStore();
        store.requireWritable();
        var analyst = casebook.analyst().getId();
        var own = rows.stream().filter(row -> row.analyst().equals(analyst)).toList();
        var operation = change.everywhere().of(chosen(store, analyst, own));
        if (rows.size() == 1) {
            run(change, operation); // the row shows all that is touched
        } else {
            work.preview(change.title(), operation,
                    found -> confirm(change, operation, own, found, rows.size() - own.size()));
        }
    }

    private static ChosenAnnotations chosen(CasebookStore store, String analyst, List<AnnotationRow> rows) {
        return new ChosenAnnotations(store, analyst, rows.stream().collect(Collectors
                .groupingBy(AnnotationRow::article, Collectors.mapping(AnnotationRow::id, Collectors.toSet()))));
    }

    private void confirm(Change change, BulkEditOperation operation, List<AnnotationRow> own, BulkResult found,
            int foreign) {
        if (found.annotations() == 0) {
            say.accept(Messages.ListedChanges_nothing);
        } else if (new ChangePreviewDialog(work.shell(), change, own, found, foreign).open() == Window.OK) {
            run(change, operation);
        }
    }

    private void run(Change change, BulkEditOperation operation) {
        work.run(change.title(), operation,
                result -> say.accept(NLS.bind(Messages.ListedChanges_done, RegisterWork.counted(result))));
    }
}
