package org.scholion.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.scholion.ui.casebook.UndoActions;

/** Connects undo, redo, cut, copy, paste, delete and select all of the workbench with the report text in front. */
public final class ReportTextContributor extends EditorActionBarContributor {

    private static final Map<ActionFactory, Integer> OPERATIONS = operations();

    private ReportTextEditor active;
    private UndoActions undo;

    private static Map<ActionFactory, Integer> operations() {
        var operations = new LinkedHashMap<ActionFactory, Integer>();
        operations.put(ActionFactory.CUT, ITextOperationTarget.CUT);
        operations.put(ActionFactory.COPY, ITextOperationTarget.COPY);
        operations.put(ActionFactory.PASTE, ITextOperationTarget.PASTE);
        operations.put(ActionFactory.DELETE, ITextOperationTarget.DELETE);
        operations.put(ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);
        return operations;
    }

    @Override
    public void init(IActionBars bars) {
        super.init(bars);
        OPERATIONS.forEach((factory, operation) -> bars.setGlobalActionHandler(factory.getId(),
                new TextAction(factory, operation)));
        undo = new UndoActions(bars);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = editor instanceof ReportTextEditor text ? text : null;
        if (active != null) {
            var shown = active;
            shown.source().whenUndoChanges(() -> show(shown));
            show(shown);
        }
        getActionBars().updateActionBars();
    }

    private void show(ReportTextEditor editor) {
        if (editor == active) {
            undo.update(editor.source().history());
        }
    }

    /** An operation on the Markdown, or copying from the preview where that has the focus. */
    private final class TextAction extends Action {

        private final int operation;

        TextAction(ActionFactory factory, int operation) {
            this.operation = operation;
            setActionDefinitionId(factory.getCommandId());
        }

        @Override
        public void run() {
            if (active != null) {
                active.run(operation);
            }
        }
    }
}
