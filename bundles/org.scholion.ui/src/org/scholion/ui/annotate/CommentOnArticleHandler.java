package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;

/** Adds a comment to the article as a whole. */
public final class CommentOnArticleHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var layers = Codebooks.layers(editor.session().codebook(), LayerKind.ARTICLE);
        if (layers.isEmpty()) {
            editor.complain(Messages.Assess_noLayer);
            return;
        }
        var dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.CommentOnArticle_title,
                Messages.CommentOnArticle_prompt, "", words -> words.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            editor.session().discussion().commentOnArticle(layers.getFirst(), dialog.getValue());
        }
    }
}
