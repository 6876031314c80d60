package org.scholion.ui.views.articles;

import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.ui.style.LayerColors;

/**
 * Paints the first column of the list on two lines: the title, and below it, dimmed, what tells one article from the
 * next. In a list as narrow as it stands beside a text, columns would cut the title in the middle and leave the date
 * out. The text of the cell remains the title alone, for screen readers and for copying.
 */
final class ArticleCell {

    private static final int PADDING = 3;
    private static final String ELLIPSIS = "\u2026";
    /** How much of the text's colour the second line has; the rest is what is below it. */
    private static final double DIMMED = 0.72;

    private final Function<TableItem, Row> rows;
    private final Font bold;

    /**
     * What is painted beside the title.
     *
     * @param tail end of the title that is never cut, or empty
     * @param details the second line
     * @param fresh whether the title is to stand out
     */
    record Row(String tail, String details, boolean fresh) {
    }

    private ArticleCell(Table table, Function<TableItem, Row> rows) {
        this.rows = rows;
        this.bold = new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
    }

    /**
     * Has a table paint its first column so.
     *
     * @param rows what there is beside a title
     */
    static void paintIn(Table table, Function<TableItem, Row> rows) {
        var cell = new ArticleCell(table, rows);
        table.addListener(SWT.MeasureItem, ArticleCell::measure);
        table.addListener(SWT.EraseItem, ArticleCell::erase);
        table.addListener(SWT.PaintItem, cell::paint);
    }

    private static void measure(Event event) {
        event.height = Math.max(event.height, 2 * event.gc.getFontMetrics().getHeight() + 2 * PADDING);
    }

    /** The background is the platform's, the text is ours. */
    private static void erase(Event event) {
        if (event.index == 0) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        if (event.index != 0) {
            return;
        }
        var table = (Table) event.widget;
        var item = (TableItem) event.item;
        var gc = event.gc;
        int line = gc.getFontMetrics().getHeight();
        int top = event.y + Math.max(0, (event.height - 2 * line) / 2);
        int left = event.x + PADDING;
        int width = table.getColumn(0).getWidth() - (left - item.getBounds(0).x) - PADDING;
        var row = rows.apply(item);
        var plain = gc.getFont();
        if (row.fresh()) {
            gc.setFont(bold);
        }
        gc.drawText(title(item.getText(0), row.tail(), width, gc), left, top, true);
        gc.setFont(plain);
        if ((event.detail & SWT.SELECTED) == 0) { // a selection's colours have no contrast to spare
            gc.setForeground(
                    new Color(LayerColors.mix(gc.getForeground().getRGB(), table.getBackground().getRGB(), DIMMED)));
        }
        gc.drawText(fitting(row.details(), width, gc), left, top + line, true);
    }

    /** As much of a title as there is room for, with its end: it tells one version from the other. */
    private static String title(String text, String tail, int width, GC gc) {
        if (tail.isEmpty() || !text.endsWith(tail)) {
            return fitting(text, width, gc);
        }
        return fitting(text.substring(0, text.length() - tail.length()), width - gc.textExtent(tail).x, gc) + tail;
    }

    /** As much of the text as there is room for, with an ellipsis where that is not all. */
    private static String fitting(String text, int width, GC gc) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        // not half of an emoji
        int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
