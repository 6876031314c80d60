package org.scholion.ui.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;

/** What is wrong with what was typed, below the field. It takes no room while nothing is. */
final class FieldMessage {

    private static final Runnable NOTHING = () -> {
    };

    private final Link line;
    private final EditScope scope;
    private Runnable remedy = NOTHING;

    FieldMessage(Composite grid, String id, EditScope scope) {
        this.scope = scope;
        line = new Link(grid, SWT.WRAP);
        line.setForeground(JFaceColors.getErrorText(line.getDisplay()));
        line.setVisible(false);
        WidgetId.set(line, id);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(line);
        line.addListener(SWT.Selection, event -> remedy.run());
    }

    void show(String problem) {
        show(ContentStack.literal(problem), NOTHING);
    }

    /**
     * Shows a problem with a way out.
     *
     * @param text with the link that does it
     */
    void show(String text, Runnable wayOut) {
        remedy = wayOut;
        if (!line.isDisposed() && !line.getText().equals(text)) {
            line.setText(text);
            line.setVisible(!text.isEmpty());
            ((GridData) line.getLayoutData()).exclude = text.isEmpty();
            scope.relayout();
        }
    }

    void clear() {
        show("", NOTHING);
    }
}
