package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;

/** Adds a comment to the annotation at the caret, whosever it is. */
public final class CommentHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var annotation = editor.currentAnnotation();
        if (annotation.isEmpty()) {
            editor.complain(Messages.Comment_nothing);
            return;
        }
        var dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.Comment_title,
                NLS.bind(Messages.Comment_prompt, ArticleGestures.quote(annotation.get())), "",
                words -> words.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            editor.session().comment(annotation.get(), dialog.getValue().strip());
        }
    }
}
