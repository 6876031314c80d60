package org.scholion.ui.views.articles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
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
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.views.articles.ArticleList.Sorting;
import org.scholion.ui.views.rows.RowWindow;

/** The table of articles. */
final class ArticleTable {

    /** Rows that are seen above the selected one after a sort or an import. */
    private static final int ABOVE = 3;
    private static final ArticleColumn[] COLUMNS = ArticleColumn.values();

    /** Characters. */
    private static final int LEAST_TITLE = 21;
    /** Pixels beside the words of a header. */
    private static final int AROUND_HEADER = 18;

    private final RowWindow rows;
    private final Table table;
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private final TypeToFind typeToFind = new TypeToFind();
    private final Set<String> fresh = new HashSet<>();
    private ArticleList list;
    /** The least width that the title's column was given last; 0 before the list has a size. */
    private int titleMinimum;
    private int titleLines;

    /**
     * Creates the table.
     *
     * @param sortWanted is told what a click on a header asks for
     */
    ArticleTable(Composite parent, ColumnMemory memory, Consumer<Sorting> sortWanted) {
        list = ArticleList.empty(memory.sorting());
        rows = new RowWindow(parent, "articles.table", this::texts);
        table = rows.table();
        createColumns(memory, sortWanted);
        ArticleCell.paintIn(table, item -> cell(rows.rowOf(item)));
        table.addListener(SWT.MouseMove, this::showToolTip);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null)); // the row may be gone when the pointer is back
        rows.whenTyped(this::typed);
    }

    private void createColumns(ColumnMemory memory, Consumer<Sorting> sortWanted) {
        var layout = new TableColumnLayout();
        rows.holder().setLayout(layout);
        var widths = memory.widths();
        for (var column : COLUMNS) {
            var header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            header.setText(column.header());
            header.setMoveable(true);
            header.addListener(SWT.Selection, event -> sortWanted.accept(list.sorting().clicked(column)));
            layout.setColumnData(header, new ColumnWeightData(widths[column.ordinal()], least(column), true));
        }
        table.setColumnOrder(memory.order());
        showSorting();
        rows.holder().addListener(SWT.Resize, event -> fitTitle(layout, widths[ArticleColumn.TITLE.ordinal()]));
        table.getColumn(0).addListener(SWT.Resize, event -> fitRows());
    }

    /** The least width of a column: characters of a text, for numbers its header. */
    private int least(ArticleColumn column) {
        return column.isNumber() ? TextWidth.of(table, Stream.of(column.header())) + AROUND_HEADER
                : TextWidth.ofCharacters(table, column.minimum());
    }

    /** Narrow titles may have a line more. */
    private void fitRows() {
        int lines = ArticleCell.titleLines(table);
        if (lines != titleLines) {
            titleLines = lines;
            rows.remeasure();
        }
    }

    /** In a narrow list the title has the room that the numbers beside it leave, unless the analyst gave it another. */
    private void fitTitle(TableColumnLayout layout, int weight) {
        var title = table.getColumn(ArticleColumn.TITLE.ordinal());
        int room = rows.holder().getClientArea().width - least(ArticleColumn.ANNOTATIONS)
                - least(ArticleColumn.STORY); // nothing of the column behind it, which would be a few dots
        int most = least(ArticleColumn.TITLE);
        int least = Math.clamp(room, TextWidth.ofCharacters(table, LEAST_TITLE), most);
        boolean set = titleMinimum > 0 && titleMinimum < most
                && Math.abs(title.getWidth() - titleMinimum) > 1;
        if (least != titleMinimum && !set) {
            titleMinimum = least;
            layout.setColumnData(title, new ColumnWeightData(weight, least, true));
        }
    }

    Table control() {
        return table;
    }

    Composite composite() {
        return rows.composite();
    }

    /** The order in which the articles are shown now. */
    ArticleOrder order() {
        return list;
    }

    /** Shows another list; what is selected stays selected where it is still there. */
    void show(ArticleList next) {
        boolean sorted = !next.sorting().equals(list.sorting());
        var selected = selectedRows().mapToInt(row -> next.indexOf(row.summary().id())).filter(index -> index >= 0)
                .toArray();
        list = next;
        table.setToolTipText(null);
        rows.show(list.size(), IntStream.of(selected));
        if (sorted && rows.firstSelected() >= 0) {
            rows.scrollTo(rows.firstSelected() - ABOVE);
        }
        showSorting();
    }

    /** Is to be called when keys lead into the list. */
    void enter() {
        rows.enter();
    }

    void selectAll() {
        rows.selectAll();
    }

    private void showSorting() {
        table.setSortColumn(table.getColumn(list.sorting().column().ordinal()));
        table.setSortDirection(list.sorting().descending() ? SWT.DOWN : SWT.UP);
    }

    List<ArticleSummary> selected() {
        return selectedRows().map(ArticleRow::summary).toList();
    }

    private Stream<ArticleRow> selectedRows() {
        return rows.selected().mapToObj(list::row);
    }

    /**
     * Selects an article alone, unless it is among the selected ones, and brings it into view; false when it is not
     * here.
     */
    boolean reveal(String id) {
        int index = list.indexOf(id);
        if (index >= 0 && !rows.isSelected(index)) {
            rows.select(index);
        }
        return index >= 0;
    }

    /** Lets the titles of articles stand out until they are seen, of these and no others. */
    void markNew(Collection<String> articles) {
        fresh.clear();
        fresh.addAll(articles);
        table.redraw();
    }

    /** Lets the title of an article not stand out any more. */
    void markSeen(String id) {
        if (fresh.remove(id)) {
            table.redraw();
        }
    }

    /** Whether there are new articles that were not seen yet, in the list or hidden by a filter. */
    boolean hasNew() {
        return !fresh.isEmpty();
    }

    /** Selects the first of the new articles alone and brings it into view; false when none of them is here. */
    boolean revealNew() {
        int first = fresh.stream().mapToInt(list::indexOf).filter(index -> index >= 0).min().orElse(-1);
        if (first >= 0) {
            rows.select(first);
            rows.scrollTo(first - ABOVE); // others follow it
        }
        return first >= 0;
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

    private String[] texts(int index) {
        var row = list.row(index);
        return Arrays.stream(COLUMNS).map(column -> column.text(row, locale)).toArray(String[]::new);
    }

    /** Goes to the next article whose title begins with the letters typed; false when this is none of them. */
    private boolean typed(Event event, int lead) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean underWay = typeToFind.isUnderWay(event.time);
        if (!plain || !Character.isLetterOrDigit(event.character) && !(event.character == ' ' && underWay)) {
            return false;
        }
        int from = Math.max(0, lead) + (underWay ? 0 : 1);
        int found = list.find(typeToFind.type(event.character, event.time), from);
        if (found >= 0) {
            rows.go(found);
        }
        return true;
    }

    private ArticleCell.Row cell(int row) {
        if (row < 0) {
            return ArticleCell.Row.NONE;
        }
        var article = list.get(row);
        var title = COLUMNS[0].text(list.row(row), locale);
        var tail = title.startsWith(article.label()) ? title.substring(article.label().length()) : "";
        return new ArticleCell.Row(tail, article.source(), ArticleDates.shown(article.published(), locale),
                article.language(), fresh.contains(article.id()));
    }

    /** Narrow columns cut titles; the tool tip has all there is. */
    private void showToolTip(Event event) {
        int row = rows.rowAt(new Point(event.x, event.y));
        var text = row < 0 ? null : toolTip(list.get(row));
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private String toolTip(ArticleSummary article) {
        var date = ArticleDates.shown(article.published(), locale);
        var arrival = fresh.contains(article.id()) ? Messages.ArticleTable_new : "";
        return Stream.of(article.label(), article.source(), date, article.fileName(), arrival)
                .filter(line -> !line.isBlank())
                .distinct().collect(Collectors.joining("\n")).replace("&", "&&");
    }
}
