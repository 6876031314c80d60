package org.scholion.ui.report;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.article.Reveal;

/** Goes to what a reference or the address of a finished report means. For the UI thread. */
final class ReferenceTargetOpener {

    private static final String ENTITIES = "org.scholion.ui.entities";

    private ReferenceTargetOpener() {
    }

    /** Opens what a reference of a text means: the article with the annotation selected, or the entity in the list. */
    static void open(IWorkbenchPage page, OpenReferences references, ReferenceAddress address) throws CoreException {
        var known = references.known()
                .orElseThrow(() -> new CoreException(Status.error(Messages.ReferenceTargetOpener_noCasebook)));
        var target = known.targets().target(address.kind(), address.id())
                .orElseThrow(() -> new CoreException(Status.error(
                        known.complete() ? Messages.ReferenceTargetOpener_gone
                                : Messages.ReferenceTargetOpener_reading)));
        if (target.kind() == Kind.ENTITY) {
            var view = Adapters.adapt(page.showView(ENTITIES), IShowInTarget.class);
            if (view != null) {
                view.show(new ShowInContext(null, new StructuredSelection(target.address())));
            }
        } else if (target.kind() == Kind.ARTICLE) {
            openArticle(page, known.store(), target.id());
        } else {
            Reveal.open(page, known.store(), target.article(), target.id());
        }
    }

    /** Opens the words that a finished report quotes, where the annotation is gone the place itself. */
    static void open(IWorkbenchPage page, CasebookStore store, TraceAddress address) throws CoreException {
        openArticle(page, store, address.article());
        if (page.getActiveEditor() instanceof ArticleEditor editor
                && editor.session().article().getId().equals(address.article())) {
            var annotation = Reveal.find(editor.session(), address.annotation());
            if (annotation.isPresent()) {
                editor.select(annotation.get());
            } else if (address.span().end() <= editor.session().text().length()) {
                editor.text().select(address.span().begin(), address.span().end());
                editor.say(Messages.ReferenceTargetOpener_placeOnly);
            } else {
                editor.complain(Messages.ReferenceTargetOpener_gone);
            }
        }
    }

    private static void openArticle(IWorkbenchPage page, CasebookStore store, String id) throws CoreException {
        var article = store.article(id)
                .orElseThrow(() -> new CoreException(Status.error(Messages.ReferenceTargetOpener_noArticle)));
        OpenArticles.open(page, store, article);
    }
}
