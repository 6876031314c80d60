package org.scholion.ui.article;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects undo, redo, copy and select all of the workbench with the article in front. */
public final class ArticleEditorContributor extends EditorActionBarContributor {

    private ArticleUndo undo;
    private ArticleEditor active;

    @Override
    public void init(IActionBars bars) {
        super.init(bars);
        undo = new ArticleUndo(bars);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(),
                new TextAction(ActionFactory.COPY, ArticleEditor::copy));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                new TextAction(ActionFactory.SELECT_ALL, ArticleEditor::selectAll));
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = editor instanceof ArticleEditor article ? article : null;
        undo.setSession(active == null ? null : active.session());
        getActionBars().updateActionBars();
    }

    @Override
    public void dispose() {
        undo.dispose();
        super.dispose();
    }

    /** An action on the text of the article in front. */
    private final class TextAction extends Action {

        private final Consumer<ArticleEditor> what;

        TextAction(ActionFactory factory, Consumer<ArticleEditor> what) {
            this.what = what;
            setActionDefinitionId(factory.getCommandId());
        }

        @Override
        public void run() {
            if (active != null) {
                what.accept(active);
            }
        }
    }
}
