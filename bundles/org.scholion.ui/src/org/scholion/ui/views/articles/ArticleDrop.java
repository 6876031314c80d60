package org.scholion.ui.views.articles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.casebook.CasebookLayout;

/** Takes files and folders that are dropped on a control. */
final class ArticleDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> dropped;

    private ArticleDrop(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    static void on(Control control, Consumer<List<Path>> dropped) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new ArticleDrop(dropped));
    }

    /** The casebook that was dropped, its folder or its main file, if it is a casebook and nothing else. */
    static Optional<Path> casebook(List<Path> paths) {
        return paths.size() != 1 ? Optional.empty() : Optional.of(paths.get(0)).filter(ArticleDrop::isCasebook);
    }

    private static boolean isCasebook(Path path) {
        return path.endsWith(CasebookLayout.CASEBOOK_FILE) || Files.isRegularFile(new CasebookLayout(path).casebook());
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length > 0) {
            dropped.accept(Arrays.stream(names).map(Path::of).toList());
        }
    }
}
