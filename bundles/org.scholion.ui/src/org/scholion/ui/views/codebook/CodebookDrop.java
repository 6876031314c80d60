package org.scholion.ui.views.codebook;

import java.util.ArrayList;
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
        if (moved == null || !(target instanceof CodebookNode node) || node.equals(moved)) {
            return false;
        }
        if (!moved.isTag()) {
            return node.kind() == moved.kind() && operation != DND.DROP_COPY
                    && (node.parent() == null || node.layer().equals(moved.layer()));
        }
        return node.layer().equals(moved.layer()) && node.kind() != CodebookNode.Kind.ATTRIBUTE
                && !(node.name() + "/").startsWith(moved.name() + "/")
                && (operation != DND.DROP_COPY || node.isTag());
    }

    @Override
    public boolean performDrop(Object data) {
        var moved = dragged();
        var target = (CodebookNode) getCurrentTarget();
        int location = getCurrentLocation();
        boolean merges = getCurrentOperation() == DND.DROP_COPY;
        // when the drag is over: a dialog inside it would hold the pointer
        getViewer().getControl().getDisplay().asyncExec(() -> drop(moved, target, location, merges));
        return true;
    }

    private void drop(CodebookNode moved, CodebookNode target, int location, boolean merges) {
        if (merges) {
            gestures.merge(moved, target.name());
        } else if (!moved.isTag()) {
            gestures.moveTo(moved, index(moved, target, location));
        } else if (location == LOCATION_ON || !target.isTag()) {
            gestures.moveTag(moved, target.name(), Integer.MAX_VALUE);
        } else {
            gestures.moveTag(moved, target.parentPath(), index(moved, target, location));
        }
    }

    /** The place beside a target, the one that moves not counted. */
    private int index(CodebookNode moved, CodebookNode target, int location) {
        var siblings = new ArrayList<>(target.parent() == null ? CodebookNode.layers(codebook.get())
                : target.parent().children(codebook.get()));
        siblings.remove(moved);
        siblings.removeIf(node -> node.kind() != target.kind());
        return siblings.indexOf(target) + (location == LOCATION_AFTER ? 1 : 0);
    }
}
