package org.scholion.ui.style;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;

/** Labels of a column whose whole text is the tool tip of a cell that is too narrow for it; with {@link RowToolTips}. */
public class CutTextLabels extends ColumnLabelProvider {

    private static final int PADDING = 12; // pixels of a cell beside its text
    /** UTF-16 units in a line of a tool tip. */
    private static final int LINE = 80;

    private final TableColumn column;
    private final Function<Object, String> text;

    public CutTextLabels(TableColumn column, Function<Object, String> text) {
        this.column = column;
        this.text = text;
    }

    @Override
    public String getText(Object row) {
        return text.apply(row);
    }

    @Override
    public String getToolTipText(Object row) {
        var words = getText(row);
        return words.isBlank() || !isCut(words) ? null : lines(words);
    }

    private boolean isCut(String words) {
        var context = new GC(column.getParent());
        try {
            return words.indexOf('\n') >= 0 || context.textExtent(words).x > column.getWidth() - PADDING;
        } finally {
            context.dispose();
        }
    }

    /** The words in lines that fit on a screen; a tool tip does not wrap. */
    public static String lines(String words) {
        var lines = new StringBuilder();
        int begin = 0;
        for (var word : words.strip().split("\\s+")) {
            boolean full = lines.length() + 1 + word.length() - begin > LINE;
            if (!lines.isEmpty()) {
                lines.append(full ? '\n' : ' ');
                begin = full ? lines.length() : begin;
            }
            lines.append(word);
        }
        return lines.toString();
    }
}
