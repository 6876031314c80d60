package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Adds a comment to the annotation at the caret, whosever it is. */
public final class CommentHandler extends ArticleHandler {

    private static final int QUOTE = 80;

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var annotation = editor.currentAnnotation();
        if (annotation.isEmpty()) {
            editor.complain(Messages.Comment_nothing);
            return;
        }
        var quote = annotation.get().getAnchors().get(0).getQuote();
        var shown = quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "…";
        var dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.Comment_title,
                NLS.bind(Messages.Comment_prompt, shown), "", words -> words.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            editor.session().comment(annotation.get(), dialog.getValue().strip());
        }
    }
}
