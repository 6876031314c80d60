package org.scholion.ui.views.comments;

import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** The field below the threads in which replies are written; Enter sends, Shift+Enter begins a new line. */
final class CommentEntry {

    private final Label label;
    private final Text text;
    private final Button send;
    private final BiPredicate<String, String> sending;
    private final Runnable leave;
    private String changed = "";

    /**
     * Creates the field in a grid.
     *
     * @param sending is given the words, and the comment that they change or an empty text; whether they were taken
     * @param leave gives the focus to the threads
     */
    CommentEntry(Composite parent, BiPredicate<String, String> sending, Runnable leave) {
        this.sending = sending;
        this.leave = leave;
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(area);
        label = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(4, 0).applyTo(label);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        WidgetId.set(text, "comments.entry");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, 2 * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.Modify, event -> enable());
        TabKey.leaves(text);
        send = new Button(area, SWT.PUSH);
        send.setText(Messages.CommentEntry_send);
        WidgetId.set(send, "comments.send");
        GridDataFactory.fillDefaults().applyTo(send);
        send.addListener(SWT.Selection, event -> send());
        about(Optional.empty());
    }

    /** Says what a reply would be about; nothing is written where there is nothing to answer. */
    void about(Optional<String> what) {
        label.setText(what.orElse(Messages.CommentEntry_nothing).replace("&", "&&"));
        text.setEnabled(what.isPresent());
        enable();
    }

    /** Begins to write. */
    void begin() {
        changed = "";
        text.setFocus();
    }

    /** Begins to put a comment in other words. */
    void beginChange(String comment, String words) {
        changed = comment;
        text.setText(words);
        text.setFocus();
        text.selectAll();
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            changed = "";
            text.setText("");
            leave.run();
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD2) == 0) {
            event.doit = false;
            send();
        }
    }

    private void send() {
        var words = text.getText().strip();
        if (!words.isEmpty() && sending.test(words, changed)) {
            changed = "";
            text.setText("");
            leave.run();
        }
    }

    private void enable() {
        if (send != null) {
            send.setEnabled(text.isEnabled() && !text.getText().isBlank());
        }
    }
}
