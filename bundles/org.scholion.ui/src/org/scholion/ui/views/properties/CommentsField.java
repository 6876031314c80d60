package org.scholion.ui.views.properties;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.comments.Verdicts.Verdict;
import org.scholion.model.Comment;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.Moments;
import org.scholion.ui.views.nodes.NodeView;

/** The comments on the annotation, with their replies, and a field for one more. A draft waits until it is sent. */
final class CommentsField implements FormField {

    private static final int INDENTATION = 14;

    private final EditScope scope;
    private final Composite thread;
    private final Text draft;
    private final Button send;
    private final FieldMessage message;
    private final Map<String, String> drafts = new HashMap<>();
    private List<Comment> shown = List.of();
    private List<Verdict> shownVerdicts = List.of();

    CommentsField(Composite form, EditScope scope) {
        this.scope = scope;
        var row = new FieldRow(form, Messages.CommentsField_label, Messages.CommentsField_toolTip);
        thread = new Composite(row.body(), SWT.NONE);
        WidgetId.set(thread, "properties.comments");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(thread);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(thread);
        var entry = new Composite(row.body(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(entry);
        draft = createDraft(entry);
        send = new Button(entry, SWT.PUSH);
        send.setText(Messages.CommentsField_send);
        send.setToolTipText(Messages.CommentsField_sendTip);
        WidgetId.set(send, "properties.comment.send");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(send);
        send.addListener(SWT.Selection, event -> send());
        message = new FieldMessage(row.body(), "properties.comment.message", scope);
    }

    private Text createDraft(Composite parent) {
        var text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        WidgetId.set(text, "properties.comment");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, 2 * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Modify, event -> drafts.put(scope.annotation().element().getId(), text.getText()));
        text.addListener(SWT.Modify, event -> enable());
        text.addListener(SWT.KeyDown, this::keyDown);
        TabKey.leaves(text);
        return text;
    }

    private void keyDown(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            send();
        }
    }

    private void send() {
        var words = draft.getText().strip();
        if (!words.isEmpty() && scope.edit(message, annotation -> annotation.comment(words))) {
            draft.setText("");
        }
    }

    @Override
    public void reset() {
        message.clear();
        draft.setText(drafts.getOrDefault(scope.annotation().element().getId(), ""));
        draft.setEditable(scope.annotation().readOnlyReason().isEmpty());
        enable();
        showThread();
    }

    @Override
    public void refresh() {
        var now = scope.annotation().element().getComments();
        if (!EcoreUtil.equals(List.copyOf(now), shown) || !verdicts().equals(shownVerdicts)) {
            showThread();
        }
    }

    /** What holds for each thread, whoever said it. */
    private List<Verdict> verdicts() {
        if (scope.annotation().element().getComments().isEmpty()) {
            return List.of();
        }
        var all = Verdicts.of(NodeView.sets(scope.annotation().session()));
        return scope.annotation().element().getComments().stream().map(all::on).toList();
    }

    private void showThread() {
        var comments = scope.annotation().element().getComments();
        if (comments.isEmpty() && thread.getChildren().length == 0) {
            shown = List.of();
            return;
        }
        for (Control child : thread.getChildren()) {
            child.dispose();
        }
        shown = List.copyOf(EcoreUtil.copyAll(comments));
        shownVerdicts = verdicts();
        for (int i = 0; i < comments.size(); i++) {
            add(comments.get(i), shownVerdicts.get(i), 0);
        }
        scope.relayout();
    }

    private void add(Comment comment, Verdict verdict, int depth) {
        if (Verdicts.isVerdict(comment)) {
            return;
        }
        var locale = Locale.getDefault(Locale.Category.FORMAT);
        var when = Moments.shown(comment.getCreated(), ZoneId.systemDefault(), locale);
        var author = scope.annotation().texts().analystName(comment.getAnalyst());
        var head = NLS.bind(Messages.CommentsField_head, author, when);
        if (verdict.resolved()) {
            head = NLS.bind(Messages.CommentsField_resolvedBy, head,
                    scope.annotation().texts().analystName(verdict.analyst()));
        }
        line(head + "\n" + (comment.getText() == null ? "" : comment.getText()), depth);
        comment.getReplies().forEach(reply -> add(reply, Verdict.OPEN, depth + 1));
    }

    private void line(String text, int depth) {
        var label = new Label(thread, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(depth * INDENTATION, 2)
                .applyTo(label);
    }

    private void enable() {
        if (send != null) {
            send.setEnabled(scope.annotation().readOnlyReason().isEmpty() && !draft.getText().isBlank());
        }
    }
}
