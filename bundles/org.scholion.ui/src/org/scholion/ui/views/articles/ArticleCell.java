package org.scholion.ui.views.articles;

import java.text.BreakIterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.scholion.ui.style.TextWidth;

/**
 * Paints the first column of the list on lines of its own: the title, and below it, dimmed, what tells one article from
 * the next. Where the column is narrow there is a second line for what the first cannot hold of a title: in a list that
 * stands beside a text, columns would cut the title in the middle and leave the date out. The text of the cell remains
 * the title alone, for screen readers and for copying.
 */
final class ArticleCell {

    private static final int PADDING = 3;
    private static final String ELLIPSIS = "\u2026";
    /** How much of the text's colour the second line has; the rest is what is below it. */
    private static final double DIMMED = 0.72;
    private static final String SEPARATOR = " \u00b7 ";
    /** Characters: fewer of an outlet tell nothing. */
    private static final int SHORTEST_SOURCE = 5;
    /** Characters: most titles are as long as that or longer. */
    private static final int ONE_LINE = 40;

    private final Function<TableItem, Row> rows;
    private final Font bold;

    /**
     * What is painted beside the title.
     *
     * @param tail end of the title that is never cut, or empty
     * @param source the outlet, which is cut where there is no room, or empty
     * @param date cut last, or empty
     * @param language left out where there is no room, or empty
     * @param fresh whether the title is to stand out
     */
    record Row(String tail, String source, String date, String language, boolean fresh) {

        static final Row NONE = new Row("", "", "", "", false);
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

    /** How many lines a title may have in a table. */
    static int titleLines(Table table) {
        return table.getColumn(0).getWidth() < TextWidth.ofCharacters(table, ONE_LINE) ? 2 : 1;
    }

    private static void measure(Event event) {
        int lines = titleLines((Table) event.widget) + 1;
        event.height = Math.max(event.height, lines * event.gc.getFontMetrics().getHeight() + 2 * PADDING);
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
        int left = event.x + PADDING;
        int width = table.getColumn(0).getWidth() - (left - item.getBounds(0).x) - PADDING;
        var row = rows.apply(item);
        var plain = gc.getFont();
        if (row.fresh()) {
            gc.setFont(bold);
        }
        var title = title(item.getText(0), row.tail(), width, titleLines(table), gc);
        int top = event.y + Math.max(0, (event.height - (title.size() + 1) * line) / 2);
        for (var words : title) {
            gc.drawText(words, left, top, true);
            top += line;
        }
        gc.setFont(plain);
        if ((event.detail & SWT.SELECTED) == 0) { // a selection's colours have no contrast to spare
            gc.setForeground(
                    new Color(LayerColors.mix(gc.getForeground().getRGB(), table.getBackground().getRGB(), DIMMED)));
        }
        gc.drawText(details(row, width, text -> gc.textExtent(text).x), left, top, true);
    }

    /** A title on one line or two, as much of it as there is room for, with its end: it tells one version from the other. */
    private static List<String> title(String text, String tail, int width, int lines, GC gc) {
        boolean hasTail = !tail.isEmpty() && text.endsWith(tail);
        if (lines > 1 && gc.textExtent(text).x > width) {
            int end = lineEnd(text, width, gc);
            if (end > 0 && end <= text.length() - (hasTail ? tail.length() : 0)) {
                var first = text.substring(0, end).stripTrailing();
                return List.of(first, title(text.substring(end).stripLeading(), tail, width, 1, gc).getFirst());
            }
        }
        if (!hasTail) {
            return List.of(fitting(text, width, words -> gc.textExtent(words).x));
        }
        return List.of(fitting(text.substring(0, text.length() - tail.length()), width - gc.textExtent(tail).x,
                words -> gc.textExtent(words).x) + tail);
    }

    /** Where a line ends that holds as many words as there is room for; 0 when not one fits. */
    private static int lineEnd(String text, int width, GC gc) {
        var breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE
                && gc.textExtent(text.substring(0, next).stripTrailing()).x <= width; next = breaks.next()) {
            end = next;
        }
        return end;
    }

    /**
     * Outlet, date and language; where there is no room the language is left out first, then the outlet is cut, then it is
     * left out.
     */
    static String details(Row row, int width, ToIntFunction<String> widths) {
        var all = joined(row.source(), row.date(), row.language());
        if (widths.applyAsInt(all) <= width) {
            return all;
        }
        if (row.source().isEmpty() || row.date().isEmpty()) {
            return fitting(joined(row.source(), row.date()), width, widths);
        }
        var end = SEPARATOR + row.date();
        var source = fitting(row.source(), width - widths.applyAsInt(end), widths);
        return source.length() < SHORTEST_SOURCE && source.endsWith(ELLIPSIS) ? fitting(row.date(), width, widths)
                : source + end;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    /** As much of the text as there is room for, with an ellipsis where that is not all. */
    private static String fitting(String text, int width, ToIntFunction<String> widths) {
        if (widths.applyAsInt(text) <= width) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (widths.applyAsInt(text.substring(0, middle) + ELLIPSIS) <= width) {
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
