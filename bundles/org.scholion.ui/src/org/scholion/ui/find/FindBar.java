package org.scholion.ui.find;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.core.find.Query;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ViewSettings;

/** The bar below a text in which words are looked for. Escape leads back to the text with the hit selected. */
public final class FindBar {

    private static final String TEXT = "text";
    private static final String CASE = "case";
    private static final String WORD = "word";
    private static final String REGEX = "regex";
    /** Selections longer than this are for marking, not for finding. */
    private static final int LONGEST = 100;
    private static final int FIELD_WIDTH = 260;
    private static final int MARGIN = 6;

    private final FindHost host;
    private final SearchedText text;
    private final TextFind find;
    private final IDialogSettings settings = ViewSettings.of(FindBar.class);
    private final Text field;
    private final Label status;
    private final ToolItem matchCase;
    private final ToolItem wholeWord;
    private final ToolItem regex;

    /** The bar of an editor, which is shown when it is opened. */
    public FindBar(FindHost host) {
        this.host = host;
        text = host.text();
        var bar = new Composite(host.below(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(MARGIN, 2).spacing(MARGIN, 0).applyTo(bar);
        field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        field.setMessage(host.hint());
        WidgetId.set(field, "find.text");
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
        var options = new ToolBar(bar, SWT.FLAT | SWT.HORIZONTAL);
        WidgetId.set(options, "find.options");
        matchCase = option(options, Messages.FindBar_case, Messages.FindBar_caseToolTip, CASE);
        wholeWord = option(options, Messages.FindBar_word, Messages.FindBar_wordToolTip, WORD);
        regex = option(options, Messages.FindBar_regex, Messages.FindBar_regexToolTip, REGEX);
        var steps = new ToolBar(bar, SWT.FLAT | SWT.HORIZONTAL);
        button(steps, "↑", Messages.FindBar_previous, () -> step(false));
        button(steps, "↓", Messages.FindBar_next, () -> step(true));
        status = new Label(bar, SWT.NONE);
        WidgetId.set(status, "find.status");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        button(new ToolBar(bar, SWT.FLAT), "✕", Messages.FindBar_close, this::close);
        find = new TextFind(text, this::showStatus);
        host.lendKeys(field);
        field.addListener(SWT.Modify, event -> look());
        field.addListener(SWT.KeyDown, this::keyDown);
        field.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE);
        bar.addListener(SWT.Dispose, event -> find.cancel());
    }

    private ToolItem option(ToolBar bar, String label, String toolTip, String key) {
        var item = new ToolItem(bar, SWT.CHECK);
        item.setText(label);
        item.setToolTipText(toolTip);
        item.setSelection(settings.getBoolean(key));
        item.addListener(SWT.Selection, event -> {
            settings.put(key, item.getSelection());
            look();
        });
        return item;
    }

    private static void button(ToolBar bar, String label, String toolTip, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(label);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** Shows the bar and looks for the words selected in the text, else for what was looked for last. */
    void open() {
        host.showBelow(true);
        find.show();
        var selected = text.selection().filter(span -> span.length() <= LONGEST)
                .map(span -> span.of(text.text())).filter(words -> words.indexOf('\n') < 0);
        var wanted = selected.orElse(field.getText().isEmpty() ? last() : field.getText());
        if (!wanted.equals(field.getText())) {
            field.setText(wanted); // which looks for it
        } else if (find.isEmpty()) {
            look();
        }
        field.setFocus();
        field.selectAll();
    }

    private String last() {
        return settings.get(TEXT) == null ? "" : settings.get(TEXT);
    }

    /** Goes to the next hit, or to the one before; opens the bar when there is nothing to go to. */
    void step(boolean forward) {
        if (!find.step(forward)) {
            open();
        }
    }

    private void look() {
        settings.put(TEXT, field.getText());
        find.look(new Query(field.getText(), matchCase.getSelection(), wholeWord.getSelection(),
                regex.getSelection()));
    }

    private void close() {
        find.selectCurrent();
        find.hide();
        host.showBelow(false);
        host.setFocus();
    }

    private void keyDown(Event event) {
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F3) {
            find.step((event.stateMask & SWT.SHIFT) == 0);
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            find.step(event.keyCode == SWT.ARROW_DOWN);
        } else if (!alt || !switchOption((char) event.keyCode)) {
            return;
        }
        event.doit = false;
    }

    private boolean switchOption(char key) {
        var item = switch (key) {
            case 'c' -> matchCase;
            case 'w' -> wholeWord;
            case 'r' -> regex;
            default -> null;
        };
        if (item != null) {
            item.setSelection(!item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
        }
        return item != null;
    }

    private void showStatus() {
        if (!status.isDisposed()) {
            status.setText(find.status());
            status.setToolTipText(find.status().isEmpty() ? null : find.status());
            status.setForeground(find.hasFailed() ? status.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        }
    }
}
