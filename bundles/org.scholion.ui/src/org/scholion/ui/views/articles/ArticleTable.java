package org.scholion.ui.views.articles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.views.WidgetId;
import org.scholion.ui.views.articles.ArticleList.Sorting;

/**
 * The table of articles. It fills in only the rows that are on screen. GTK still makes an entry for each row that there
 * is, some microseconds each: so a long table gets its rows by and by, and the window answers in between.
 */
final class ArticleTable {

    /** Rows that are made in a few milliseconds. */
    private static final int STEP = 2_000;
    private static final ArticleColumn[] COLUMNS = ArticleColumn.values();

    private final Composite composite;
    private final Table table;
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private final TypeToFind typeToFind = new TypeToFind();
    private ArticleList list;
    private boolean isGrowing;

    /**
     * Creates the table.
     *
     * @param sortWanted is told what a click on a header asks for
     */
    ArticleTable(Composite parent, ColumnMemory memory, Consumer<Sorting> sortWanted) {
        list = ArticleList.empty(memory.sorting());
        composite = new Composite(parent, SWT.NONE);
        table = new Table(composite, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        WidgetId.set(table, "articles.table");
        createColumns(memory, sortWanted);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.KeyDown, this::keyDown);
        table.addListener(SWT.MouseMove, this::showToolTip);
    }

    private void createColumns(ColumnMemory memory, Consumer<Sorting> sortWanted) {
        var layout = new TableColumnLayout();
        composite.setLayout(layout);
        var widths = memory.widths();
        for (var column : COLUMNS) {
            var header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            header.setText(column.header());
            header.setMoveable(true);
            header.addListener(SWT.Selection, event -> sortWanted.accept(list.sorting().clicked(column)));
            layout.setColumnData(header, new ColumnWeightData(widths[column.ordinal()], column.minimum(), true));
        }
        table.setColumnOrder(memory.order());
        showSorting();
    }

    Table control() {
        return table;
    }

    Composite composite() {
        return composite;
    }

    /** The order in which the articles are shown now. */
    ArticleOrder order() {
        return list;
    }

    /** Shows another list; what is selected stays selected where it is still there. */
    void show(ArticleList next) {
        var selected = selected().stream().map(ArticleSummary::id).collect(Collectors.toSet());
        int top = table.getTopIndex();
        boolean sorted = !next.sorting().equals(list.sorting());
        list = next;
        table.setRedraw(false);
        if (list.size() < table.getItemCount()) {
            removeRows(table.getItemCount());
        }
        table.setItemCount(Math.min(list.size(), Math.max(table.getItemCount(), top + STEP)));
        table.clearAll();
        table.deselectAll();
        select(indices(selected));
        table.setTopIndex(sorted && table.getSelectionIndex() >= 0 ? Math.max(0, table.getSelectionIndex() - 3) : top);
        showSorting();
        table.setRedraw(true);
        grow();
    }

    /** Makes the rows that are missing, some at a time. */
    private void grow() {
        if (!isGrowing && table.getItemCount() < list.size()) {
            isGrowing = true;
            table.getDisplay().asyncExec(() -> {
                isGrowing = false;
                if (!table.isDisposed()) {
                    table.setItemCount(
                            Math.max(table.getItemCount(), Math.min(list.size(), table.getItemCount() + STEP)));
                    grow();
                }
            });
        }
    }

    /** Makes sure that there is a row for an article of the list. */
    private void require(int index) {
        if (table.getItemCount() <= index) {
            table.setItemCount(index + 1);
        }
    }

    private void select(int... indices) {
        if (indices.length > 0) {
            require(indices[indices.length - 1]);
        }
        table.setSelection(indices);
    }

    void selectAll() {
        require(list.size() - 1);
        table.selectAll();
    }

    /**
     * Prepares for fewer rows. GTK moves its cursor with each row that goes, which takes seconds for a long list; so the
     * cursor is put where the rows go last: all of them from the first on, single ones from the last on.
     */
    private void removeRows(int rows) {
        if (list.size() < rows / 2) {
            table.setSelection(rows - 1);
            table.removeAll();
        } else {
            table.setSelection(0);
        }
    }

    private int[] indices(Set<String> ids) {
        return ids.isEmpty() ? new int[0]
                : IntStream.range(0, list.size()).filter(index -> ids.contains(list.get(index).id())).toArray();
    }

    private void showSorting() {
        table.setSortColumn(table.getColumn(list.sorting().column().ordinal()));
        table.setSortDirection(list.sorting().descending() ? SWT.DOWN : SWT.UP);
    }

    List<ArticleSummary> selected() {
        return selectedRows().map(ArticleRow::summary).toList();
    }

    private Stream<ArticleRow> selectedRows() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < list.size()).sorted()
                .mapToObj(list::row);
    }

    /**
     * Selects an article alone, unless it is among the selected ones, and brings it into view; false when it is not
     * here.
     */
    boolean reveal(String id) {
        int index = list.indexOf(id);
        if (index >= 0 && !table.isSelected(index)) {
            select(index);
            table.showSelection();
        }
        return index >= 0;
    }

    /** The selected rows as text: a line each, with tabs between the columns in the order on screen. */
    String selectedText() {
        return selectedRows().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(ArticleRow row) {
        return Arrays.stream(table.getColumnOrder()).mapToObj(column -> COLUMNS[column].text(row, locale))
                .map(text -> text.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"));
    }

    void keepColumns(ColumnMemory memory) {
        var widths = Arrays.stream(table.getColumns()).mapToInt(column -> Math.max(1, column.getWidth())).toArray();
        memory.keep(table.getColumnOrder(), widths, list.sorting());
    }

    private void fill(TableItem item, int index) {
        if (index >= 0 && index < list.size()) { // GTK asks for rows that it is removing, as -1
            var row = list.row(index);
            item.setData(row.summary());
            item.setText(Arrays.stream(COLUMNS).map(column -> column.text(row, locale)).toArray(String[]::new));
        }
    }

    private void keyDown(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean underWay = typeToFind.isUnderWay(event.time);
        if (plain && (Character.isLetterOrDigit(event.character) || event.character == ' ' && underWay)) {
            int from = Math.max(0, table.getSelectionIndex()) + (underWay ? 0 : 1);
            int found = list.find(typeToFind.type(event.character, event.time), from);
            if (found >= 0) {
                select(found);
                table.showSelection();
                table.notifyListeners(SWT.Selection, new Event());
            }
            event.doit = false;
        }
    }

    /** Narrow columns cut titles; the tool tip has all there is. */
    private void showToolTip(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        var text = item != null && item.getData() instanceof ArticleSummary article ? toolTip(article) : null;
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private String toolTip(ArticleSummary article) {
        var date = ArticleDates.shown(article.published(), locale);
        return Stream.of(article.label(), article.source(), date, article.fileName()).filter(line -> !line.isBlank())
                .distinct().collect(Collectors.joining("\n")).replace("&", "&&");
    }
}
