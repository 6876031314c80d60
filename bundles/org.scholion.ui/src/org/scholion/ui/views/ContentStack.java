package org.scholion.ui.views;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.style.WidgetId;

/** The content of a view or, while there is none, what to do about it. */
public final class ContentStack {

    private static final int MARGIN = 10;

    private final Composite composite;
    private final StackLayout layout = new StackLayout();
    private final Composite page;
    private final Link message;
    private Control content;

    /**
     * Creates the stack without content.
     *
     * @param id the message gets this with {@code .message} appended
     * @param followed is told the target of a link that was followed
     */
    public ContentStack(Composite parent, String id, Consumer<String> followed) {
        composite = new Composite(parent, SWT.NONE);
        composite.setLayout(layout);
        page = new Composite(composite, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        message = new Link(page, SWT.WRAP);
        WidgetId.set(message, id + ".message");
        // as wide as the view, no wider
        GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).applyTo(message);
        message.addListener(SWT.Selection, event -> followed.accept(event.text));
        layout.topControl = page;
    }

    /** The parent of the content. */
    public Composite composite() {
        return composite;
    }

    public void setContent(Control control) {
        content = control;
    }

    public void showContent() {
        show(content);
    }

    /**
     * Shows a text in place of the content.
     *
     * @param text with links as {@code <a href="target">words</a>}; {@link #literal} keeps other text from being one
     */
    public void showMessage(String text) {
        if (!message.getText().equals(text)) {
            message.setText(text);
            page.layout();
        }
        show(page);
    }

    public boolean isContentShown() {
        return layout.topControl == content;
    }

    /** Gives the focus to what is shown. */
    public void setFocus() {
        if (isContentShown()) {
            content.setFocus();
        } else {
            message.setFocus();
        }
    }

    /** Text as it is, where a link would take some of it for markup. */
    public static String literal(String text) {
        return text.replace("&", "&&").replace('<', '‹').replace('>', '›');
    }

    private void show(Control shown) {
        if (layout.topControl != shown) {
            boolean focused = message.isFocusControl() || content != null && content.isFocusControl();
            layout.topControl = shown;
            composite.layout();
            if (focused) { // what had the focus is hidden now, and keys would go nowhere
                setFocus();
            }
        }
    }
}
