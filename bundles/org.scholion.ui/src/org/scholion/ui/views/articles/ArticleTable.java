package org.scholion.ui.views.articles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.style.BesideToolTip;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.style.FittedColumns;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.views.articles.ArticleList.Sorting;
import org.scholion.ui.views.rows.RowWindow;

/** The table of articles. */
final class ArticleTable {

    /** Rows that are seen above the selected one after a sort or an import. */
    private static final int ABOVE = 3;
    private static final ArticleColumn[] COLUMNS = ArticleColumn.values();

    /** Characters. */
    private static final int LEAST_TITLE = 12;
    /** Pixels beside the words of a header. */
    private static final int AROUND_HEADER = 18;

    private final RowWindow rows;
    private final Table table;
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private final TypeToFind typeToFind = new TypeToFind();
    private final Set<String> fresh = new HashSet<>();
    private ArticleList list;
    private FittedColumns widths;
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
        BesideToolTip.on(table, this::toolTip);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null)); // the row may be gone when the pointer is back
        rows.whenTyped(this::typed);
    }

    private void createColumns(ColumnMemory memory, Consumer<Sorting> sortWanted) {
        for (var column : COLUMNS) {
            var header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            header.setText(column.header());
            header.setMoveable(true);
            header.addListener(SWT.Selection, event -> sortWanted.accept(list.sorting().clicked(column)));
        }
        table.setColumnOrder(memory.order());
        showSorting();
        rows.holder().setLayout(new FillLayout());
        widths = FittedColumns.of(table, Stream.of(COLUMNS).map(this::wish).toList(), memory.widths());
        table.getColumn(0).addListener(SWT.Resize, event -> fitRows());
    }

    /** In a narrow list the title has the room that the numbers beside it leave, since its cell tells the rest as well. */
    private Wish wish(ArticleColumn column) {
        int width = TextWidth.ofCharacters(table, column.characters());
        return switch (column) {
            case TITLE -> Wish.text(TextWidth.ofCharacters(table, LEAST_TITLE), width, 2);
            case ANNOTATIONS, STORY -> Wish.whole(TextWidth.of(table, Stream.of(column.header())) + AROUND_HEADER);
            case SOURCE -> Wish.extra(width, 1);
            case DATE, LANGUAGE -> Wish.extra(width, 0);
        };
    }

    /** Narrow titles may have a line more. */
    private void fitRows() {
        int lines = ArticleCell.titleLines(table);
        if (lines != titleLines) {
            titleLines = lines;
            rows.remeasure();
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

    /**
     * Shows another list; what is selected stays selected where it is still there. In another order, or with another
     * filter, it is brought into view; a filter that leaves nothing of it shows the beginning of what it finds.
     */
    void show(ArticleList next) {
        boolean sorted = !next.sorting().equals(list.sorting());
        boolean filtered = !next.filter().equals(list.filter());
        var selected = selectedRows().mapToInt(row -> next.indexOf(row.summary().id())).filter(index -> index >= 0)
                .toArray();
        list = next;
        table.setToolTipText(null);
        rows.show(list.size(), IntStream.of(selected));
        if ((sorted || filtered) && rows.firstSelected() >= 0) {
            rows.scrollTo(rows.firstSelected() - ABOVE);
        } else if (filtered) {
            rows.scrollTo(0);
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
        memory.keep(table.getColumnOrder(), widths.own(), list.sorting());
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
    private String toolTip(Point place) {
        int row = rows.rowAt(place);
        return row < 0 ? "" : toolTip(list.get(row));
    }

    private String toolTip(ArticleSummary article) {
        var date = ArticleDates.shown(article.published(), locale);
        var arrival = fresh.contains(article.id()) ? Messages.ArticleTable_new : "";
        return Stream.of(article.label(), article.source(), date, article.fileName(), arrival)
                .filter(line -> !line.isBlank())
                .distinct().collect(Collectors.joining("\n")).replace("&", "&&");
    }
}
