package org.scholion.ui.article.shown;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/**
 * Some lines of a text, as all that a widget knows of it. Nobody writes in it. Offsets are counted from its begin. One
 * that holds no line is to the widget one line without text: whatever changes its look then costs nothing.
 */
final class TextWindow implements StyledTextContent {

    private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
    private DisplayLines lines;
    private int first;
    private int last;

    /** A window on lines, the last one excluded. */
    TextWindow(DisplayLines lines, int first, int last) {
        this.lines = lines;
        this.first = first;
        this.last = last;
    }

    /** Goes to other lines, which the widget shows from the first one on. */
    void show(DisplayLines other, int from, int to) {
        lines = other;
        first = from;
        last = to;
        var event = new TextChangedEvent(this);
        listeners.forEach(listener -> listener.textSet(event));
    }

    DisplayLines lines() {
        return lines;
    }

    /** The first line. */
    int first() {
        return first;
    }

    /** The line behind the last one. */
    int last() {
        return last;
    }

    /** Where the window begins in what is shown. */
    int begin() {
        return lines.begin(first);
    }

    /** Where the window ends in what is shown. */
    int end() {
        return isEmpty() ? begin() : lines.end(last - 1);
    }

    /** Whether it holds no line. */
    boolean isEmpty() {
        return first == last;
    }

    @Override
    public int getCharCount() {
        return end() - begin();
    }

    @Override
    public int getLineCount() {
        return isEmpty() ? 1 : last - first;
    }

    @Override
    public String getLine(int line) {
        return isEmpty() ? "" : lines.text(first + line);
    }

    @Override
    public int getLineAtOffset(int offset) {
        return isEmpty() ? 0 : Math.min(last - 1, lines.at(begin() + offset)) - first;
    }

    @Override
    public int getOffsetAtLine(int line) {
        return isEmpty() ? 0 : lines.begin(first + line) - begin();
    }

    @Override
    public String getTextRange(int start, int length) {
        return lines.projection().shown(begin() + start, begin() + start + length);
    }

    @Override
    public String getLineDelimiter() {
        return "\n";
    }

    @Override
    public void addTextChangeListener(TextChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTextChangeListener(TextChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void replaceTextRange(int start, int replaceLength, String text) {
        throw new UnsupportedOperationException("An article is only read");
    }

    @Override
    public void setText(String text) {
        throw new UnsupportedOperationException("An article is only read");
    }
}
