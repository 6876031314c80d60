package org.scholion.ui.views.sources;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.StatusLine;

/** Asks how reliable the source is that is selected: in the list of sources, of articles, or that of the article in front. */
public final class RateSourceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var name = name(event);
        try {
            var store = window.getService(OpenCasebook.class).requireStore();
            store.requireWritable();
            var source = name.isEmpty() ? Optional.<RatedSource>empty() : new SourceRatings(store).find(name);
            if (source.isPresent()) {
                new RateSourceDialog(window.getShell(), store, source.get()).open();
            } else {
                StatusLine.show(window, Messages.RateSourceHandler_none);
            }
        } catch (CoreException e) {
            StatusLine.show(window, e.getMessage());
        }
        return null;
    }

    private static String name(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            if (selection.getFirstElement() instanceof RatedSource source) {
                return source.name();
            }
            if (selection.getFirstElement() instanceof ArticleSummary article) {
                return article.source();
            }
        }
        return HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor
                && editor.session().article().getSource() != null ? editor.session().article().getSource() : "";
    }
}
