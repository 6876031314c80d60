package org.scholion.ui.article;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationElement;

/** Goes to annotations by their identifiers, whether their article is open or not. For the UI thread. */
public final class Reveal {

    private Reveal() {
    }

    /**
     * Opens an article, or brings it to the front, and goes to an annotation of it.
     *
     * @param annotation identifier; an annotation that is not there any more leaves the article where it is
     */
    public static void open(IWorkbenchPage page, CasebookStore store, String article, String annotation)
            throws PartInitException {
        var summary = store.article(article);
        if (summary.isPresent()) {
            OpenArticles.open(page, store, summary.get());
            if (page.getActiveEditor() instanceof ArticleEditor editor) {
                find(editor.session(), annotation).ifPresent(editor::select);
            }
        }
    }

    /** The annotation of an identifier, of whatever analyst. */
    public static Optional<AnnotationElement> find(ArticleSession session, String annotation) {
        return Stream.concat(Stream.of(session.own()), session.others().stream())
                .flatMap(set -> set.eContents().stream()).map(AnnotationElement.class::cast)
                .filter(element -> element.getId().equals(annotation)).findFirst();
    }
}
