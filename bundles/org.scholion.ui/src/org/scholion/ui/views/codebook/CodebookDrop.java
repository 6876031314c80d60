package org.scholion.ui.views.codebook;

import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.scholion.model.Codebook;
import org.scholion.ui.views.codebook.CodebookMove.Place;

/**
 * Moves tags in the tree of their layer by drag and drop: onto a tag, below it; between tags, there. With Ctrl, a tag
 * dropped onto another one is merged into it. Layers, and the attributes of a layer, change their order.
 */
final class CodebookDrop extends ViewerDropAdapter {

    private static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY;

    private final CodebookGestures gestures;
    private final Supplier<Codebook> codebook;

    private CodebookDrop(TreeViewer viewer, CodebookGestures gestures, Supplier<Codebook> codebook) {
        super(viewer);
        this.gestures = gestures;
        this.codebook = codebook;
    }

    static void install(TreeViewer viewer, CodebookGestures gestures, Supplier<Codebook> codebook) {
        var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(OPERATIONS, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = viewer.getStructuredSelection().size() == 1
                        && viewer.getStructuredSelection().getFirstElement() instanceof CodebookNode;
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(OPERATIONS, transfers, new CodebookDrop(viewer, gestures, codebook));
    }

    private static CodebookNode dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof CodebookNode node ? node : null;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        var moved = dragged();
        return moved != null && target instanceof CodebookNode node
                && CodebookMove.isAllowed(moved, node, operation == DND.DROP_COPY);
    }

    @Override
    public boolean performDrop(Object data) {
        var moved = dragged();
        var target = (CodebookNode) getCurrentTarget();
        var place = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> Place.BEFORE;
            case LOCATION_AFTER -> Place.AFTER;
            default -> Place.ON;
        };
        var move = CodebookMove.of(codebook.get(), moved, target, place, getCurrentOperation() == DND.DROP_COPY);
        // when the drag is over: a dialog inside it would hold the pointer
        getViewer().getControl().getDisplay().asyncExec(() -> gestures.make(move));
        return true;
    }
}
