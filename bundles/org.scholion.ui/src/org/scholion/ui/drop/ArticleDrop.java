package org.scholion.ui.drop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.clipboard.Pasted;
import org.scholion.ui.clipboard.RawTransfer;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.wizards.ImportArticlesWizard;

/**
 * Takes files, folders, links, pages and text that are dropped on a control into the open casebook of a window, after
 * asking for one where none is open. A casebook that is dropped is opened.
 */
public final class ArticleDrop extends DropTargetAdapter {

    private static final String NEW = "org.scholion.ui.newCasebook";
    private static final String OPEN = "org.scholion.ui.openCasebook";
    private static final String OPEN_FOLDER = "org.scholion.ui.openCasebook.folder";

    private final IWorkbenchWindow window;

    private ArticleDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Lets a control, and what is on it and takes no drops itself, take them until the target is disposed. */
    public static DropTarget on(Control control, IWorkbenchWindow window) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        // a link is offered as a list of files too, in which there is no file then: the first that fits is taken
        target.setTransfer(URLTransfer.getInstance(), FileTransfer.getInstance(), RawTransfer.HTML,
                TextTransfer.getInstance());
        target.addDropListener(new ArticleDrop(window));
        return target;
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
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SCROLL; // what is dropped goes into the list, not onto one of its rows
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length > 0) {
            dropped(Arrays.stream(names).map(Path::of).toList());
        } else if (event.data instanceof String text && !text.isBlank()) {
            // a link comes with its title in a second line
            boolean link = URLTransfer.getInstance().isSupportedType(event.currentDataType);
            dropped(Pasted.text(link ? text.strip().lines().findFirst().orElse("") : text));
        } else if (event.data instanceof byte[] html) {
            dropped(Pasted.html(html, ""));
        }
    }

    private void dropped(List<Path> paths) {
        var dropped = casebook(paths);
        if (dropped.isPresent()) {
            CommandLinks.of(window).run(OPEN, Map.of(OPEN_FOLDER, dropped.get().toString()));
        } else {
            open().ifPresent(store -> ImportArticlesWizard.importAll(window, store, paths));
        }
    }

    /** Links, pages and text from another program. */
    private void dropped(Pasted pasted) {
        open().ifPresent(store -> pasted.importInto(window, store));
    }

    /** The casebook for the articles to go to. */
    private Optional<CasebookStore> open() {
        var casebook = window.getService(OpenCasebook.class);
        if (casebook.store().isEmpty()) {
            CommandLinks.of(window).run(NEW);
        }
        return casebook.store();
    }
}
