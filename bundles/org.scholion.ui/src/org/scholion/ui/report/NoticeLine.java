package org.scholion.ui.report;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;

/** A line above or below a text that takes no room while it says nothing. */
final class NoticeLine {

    private static final int INDENT = 12;

    private final Link link;

    /** @param followed is told the target of a link that was followed */
    NoticeLine(Composite parent, String id, Consumer<String> followed) {
        link = new Link(parent, SWT.WRAP);
        WidgetId.set(link, id);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 4).exclude(true).applyTo(link);
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> followed.accept(event.text));
    }

    /** Text as it is, where a link would take some of it for markup. */
    static String literal(String text) {
        return ContentStack.literal(text);
    }

    void show(String text) {
        if (!link.getText().equals(text) || !link.getVisible()) {
            link.setText(text);
            setVisible(true);
        }
    }

    void hide() {
        if (link.getVisible()) {
            setVisible(false);
        }
    }

    private void setVisible(boolean visible) {
        link.setVisible(visible);
        ((GridData) link.getLayoutData()).exclude = !visible;
        link.getParent().layout();
    }
}
