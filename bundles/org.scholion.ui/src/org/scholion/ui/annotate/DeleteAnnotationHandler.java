package org.scholion.ui.annotate;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.article.ArticleEditor;

/** Deletes the selected annotations as one step that can be undone. */
public final class DeleteAnnotationHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var selected = selected(event);
        if (selected.isEmpty()) {
            editor.complain(Messages.Delete_nothing);
        } else if (!selected.stream().allMatch(editor.session()::isOwn)) {
            editor.complain(Messages.Delete_others);
        } else {
            editor.session().delete(selected);
        }
    }

    private static List<AnnotationElement> selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? ((List<?>) selection.toList()).stream().filter(AnnotationElement.class::isInstance)
                        .map(AnnotationElement.class::cast).toList()
                : List.of();
    }
}
