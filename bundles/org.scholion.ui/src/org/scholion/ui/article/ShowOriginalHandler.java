package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the imported document in the program that the system has for it. */
public final class ShowOriginalHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            var article = editor.session().article();
            var file = editor.session().store().layout().article(article.getId()).resolve(article.getOriginal());
            if (!Program.launch(file.toString())) {
                editor.complain(NLS.bind(Messages.ShowOriginal_none, article.getMediaType(), file));
            }
        }
        return null;
    }
}
