package org.scholion.ui.article;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.casebook.OpenCasebook;

/** Goes through the articles in the order of the list. */
abstract class ArticleStepHandler extends AbstractHandler {

    private final boolean forward;

    ArticleStepHandler(boolean forward) {
        this.forward = forward;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var store = PlatformUI.getWorkbench().getService(OpenCasebook.class).store();
        var next = order(page).flatMap(order -> neighbour(order, current(page)));
        try {
            if (store.isPresent() && next.isPresent()) {
                OpenArticles.open(page, store.get(), next.get());
            } else if (page.getActiveEditor() instanceof ArticleEditor editor) {
                editor.say(forward ? Messages.NextArticle_last : Messages.PreviousArticle_first);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private Optional<ArticleSummary> neighbour(ArticleOrder order, String id) {
        return forward ? order.after(id) : order.before(id);
    }

    private static String current(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof ArticleEditor editor ? editor.session().article().getId() : "";
    }

    private static Optional<ArticleOrder> order(IWorkbenchPage page) {
        return Arrays.stream(page.getViewReferences()).map(reference -> reference.getView(false))
                .filter(Objects::nonNull)
                .map(view -> view.getAdapter(ArticleOrder.class)).filter(Objects::nonNull).findFirst();
    }
}
