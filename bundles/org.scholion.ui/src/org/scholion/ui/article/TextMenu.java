package org.scholion.ui.article;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/**
 * The context menu of an article's text, to which everybody may contribute. It is made when it is asked for the first time:
 * the platform's items hear of their commands from then on, and those that were never shown would hear of them for ever.
 */
final class TextMenu {

    private final ReadingPane pane;
    private final IEditorSite site;
    private final EditorSelection selection;
    private boolean made;

    private TextMenu(ReadingPane pane, IEditorSite site, EditorSelection selection) {
        this.pane = pane;
        this.site = site;
        this.selection = selection;
    }

    static void on(ReadingPane pane, IEditorSite site, EditorSelection selection) {
        pane.widget().addListener(SWT.MenuDetect, new TextMenu(pane, site, selection)::detected);
    }

    private void detected(Event event) {
        caretToLink(event);
        if (!made) {
            made = true;
            make();
        }
    }

    private void make() {
        var text = pane.widget();
        var menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        text.setMenu(menu.createContextMenu(text));
        text.addListener(SWT.Dispose, event -> menu.dispose());
        site.registerContextMenu(ArticleEditor.TEXT_MENU, menu, selection, false);
    }

    /** A menu that is asked for over a link is about that link. */
    private void caretToLink(Event event) {
        var text = pane.widget();
        var at = event.detail == SWT.MENU_MOUSE ? pane.offsetAt(text.toControl(event.x, event.y))
                : Optional.<Integer>empty();
        if (pane.selection().isEmpty()) {
            at.filter(offset -> pane.links().at(offset).isPresent()).ifPresent(pane::setCaret);
        }
    }
}
