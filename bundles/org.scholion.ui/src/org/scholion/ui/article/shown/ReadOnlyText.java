package org.scholion.ui.article.shown;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.span.Span;

/** A text widget that nobody writes in and that finds the whole article behind its window when a key asks for it. */
final class ReadOnlyText extends StyledText {

    private final ShownText shown;

    ReadOnlyText(Composite parent, ShownText shown) {
        super(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        this.shown = shown;
        getVerticalBar().setVisible(false); // it would know of the window only
        addListener(SWT.Verify, event -> event.doit = false);
        addListener(SWT.MouseUp, event -> copyOutside(event.button));
    }

    /** What the keys of the widget do; before, the window goes where they lead. */
    @Override
    public void invokeAction(int action) {
        switch (action) {
            case ST.TEXT_START, ST.SELECT_TEXT_START -> holdEnd(0);
            case ST.TEXT_END, ST.SELECT_TEXT_END -> holdEnd(shown.text().length());
            case ST.WINDOW_START, ST.WINDOW_END, ST.SELECT_WINDOW_START, ST.SELECT_WINDOW_END, ST.SELECT_ALL,
                    ST.COPY ->
                {
                }
            default -> shown.holdAround(shown.caret());
        }
        int before = getCaretOffset();
        super.invokeAction(action);
        if ((action == ST.PAGE_DOWN || action == ST.SELECT_PAGE_DOWN) && getCaretOffset() <= before) {
            goDown(action == ST.PAGE_DOWN ? ST.LINE_DOWN : ST.SELECT_LINE_DOWN);
        }
    }

    /** The widget finds no next page where the page ends between two lines of a paragraph that is longer than it. */
    private void goDown(int oneLine) {
        int lines = getClientArea().height / (getLineHeight() + getLineSpacing()) - 1;
        for (int line = 0; line < Math.max(1, lines); line++) {
            super.invokeAction(oneLine);
        }
    }

    /** The selection stays what it was: a key may extend it. */
    private void holdEnd(int offset) {
        shown.holdAround(offset);
    }

    @Override
    public void selectAll() {
        shown.selectAll();
    }

    @Override
    public void copy() {
        copy(DND.CLIPBOARD);
    }

    @Override
    public void copy(int target) {
        var selected = shown.selection();
        if (selected.isEmpty() || isPlain(selected.get())) {
            super.copy(target); // the widget holds all of it as it is, so that its look can be copied too
        } else {
            copyText(selected.get().of(shown.text()), target);
        }
    }

    /** What is selected by the pointer can be pasted with its middle button, also what the window does not hold. */
    private void copyOutside(int button) {
        if (button == 1 && IS_X) {
            shown.selection().filter(span -> !isPlain(span))
                    .ifPresent(span -> copyText(span.of(shown.text()), DND.SELECTION_CLIPBOARD));
        }
    }

    private static final boolean IS_X = "gtk".equals(SWT.getPlatform());

    /** Whether the widget holds all of a span as it is, none of its lines in pieces. */
    private boolean isPlain(Span span) {
        var held = shown.held(span);
        if (held.size() != 1 || held.getFirst().length() != span.length()) {
            return false;
        }
        long lines = getLineAtOffset(held.getFirst().end()) - getLineAtOffset(held.getFirst().begin());
        return lines == span.of(shown.text()).chars().filter(character -> character == '\n').count();
    }

    private void copyText(String words, int target) {
        var clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() }, target);
        } finally {
            clipboard.dispose();
        }
    }
}
