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
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.ui.clipboard.Pasted;
import org.scholion.ui.clipboard.RawTransfer;

/** Takes files, folders, links, pages and text that are dropped on a control. */
final class ArticleDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> dropped;
    private final Consumer<Pasted> pasted;

    private ArticleDrop(Consumer<List<Path>> dropped, Consumer<Pasted> pasted) {
        this.dropped = dropped;
        this.pasted = pasted;
    }

    /** @param pasted is given links, pages and text */
    static void on(Control control, Consumer<List<Path>> dropped, Consumer<Pasted> pasted) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        // a link is offered as a list of files too, in which there is no file then: the first that fits is taken
        target.setTransfer(URLTransfer.getInstance(), FileTransfer.getInstance(), RawTransfer.HTML,
                TextTransfer.getInstance());
        target.addDropListener(new ArticleDrop(dropped, pasted));
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
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
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
        } else if (event.data instanceof String text && !text.isBlank()) {
            // a link comes with its title in a second line
            boolean link = URLTransfer.getInstance().isSupportedType(event.currentDataType);
            pasted.accept(Pasted.text(link ? text.strip().lines().findFirst().orElse("") : text));
        } else if (event.data instanceof byte[] html) {
            pasted.accept(Pasted.html(html, ""));
        }
    }
}
