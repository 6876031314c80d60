package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.views.articles.ArticleList.Sorting;

@ExtendWith(ReportsLongestBlocks.class)
class ArticleTableTest {

    private static final int MANY = 20_000;

    private final UiDriver driver = new UiDriver();
    private final AtomicReference<Shell> shell = new AtomicReference<>();

    @AfterEach
    void close() throws Exception {
        driver.ui(() -> {
            shell.get().dispose();
            return null;
        });
        driver.close();
    }

    @Test
    void longListHasItemsForTheRowsOnScreenAloneAndASliderForAll() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            assertThat(table.control().getItemCount()).isBetween(2, 100);
            assertThat(slider(table).getVisible()).isTrue();
            assertThat(slider(table).getMaximum()).isEqualTo(MANY);
            slider(table).setSelection(MANY / 2);
            slider(table).notifyListeners(SWT.Selection, new Event());
            assertThat(table.control().getItem(0).getText()).isEqualTo(title(MANY / 2));
            table.show(list(3));
            assertThat(table.control().getItems()).extracting(TableItem::getText).containsExactly(title(0), title(1),
                    title(2));
            assertThat(slider(table).getVisible()).isFalse();
            return null;
        });
    }

    @Test
    void articleThatIsRevealedOrSelectedIsOnScreenAtOnce() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            assertThat(table.reveal("id" + (MANY - 1))).isTrue();
            assertThat(table.selected()).extracting(ArticleSummary::id).containsExactly("id" + (MANY - 1));
            assertThat(table.control().getSelection()).extracting(TableItem::getText)
                    .containsExactly(title(MANY - 1));
            table.selectAll();
            assertThat(table.selected()).hasSize(MANY);
            assertThat(table.selectedText().lines()).hasSize(MANY);
            return null;
        });
    }

    @Test
    void keysGoThroughTheWholeListAndSelectAcrossWhatIsOnScreen() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            return null;
        });
        driver.key(table.control(), 0, SWT.END);
        driver.waitFor("the last article", () -> selected(table).equals(List.of(title(MANY - 1))));
        driver.key(table.control(), 0, SWT.ARROW_UP);
        driver.waitFor("the last but one", () -> selected(table).equals(List.of(title(MANY - 2))));
        driver.key(table.control(), 0, SWT.HOME);
        driver.waitFor("the first article", () -> selected(table).equals(List.of(title(0))));
        driver.key(table.control(), SWT.SHIFT, SWT.PAGE_DOWN);
        driver.key(table.control(), SWT.SHIFT, SWT.PAGE_DOWN);
        int page = driver.ui(() -> room(table) / table.control().getItemHeight());
        driver.waitFor("two pages", () -> selected(table).size() >= 2 * page - 2);
        driver.ui(() -> {
            assertThat(selected(table)).startsWith(title(0), title(1));
            assertThat(table.control().getSelectionCount()).isEqualTo(page);
            return null;
        });
        driver.key(table.control(), 0, SWT.ARROW_DOWN);
        driver.waitFor("one article", () -> selected(table).size() == 1);
    }

    @Test
    void clickWithControlAddsToWhatIsSelectedOffTheScreenAndOneWithShiftExtends() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            table.reveal("id0");
            slider(table).setSelection(1_000);
            slider(table).notifyListeners(SWT.Selection, new Event());
            click(table, 1, SWT.MOD1);
            assertThat(selected(table)).containsExactly(title(0), title(1001));
            click(table, 3, SWT.SHIFT);
            assertThat(selected(table)).containsExactly(title(1001), title(1002), title(1003));
            click(table, 2, 0);
            assertThat(selected(table)).containsExactly(title(1002));
            return null;
        });
    }

    @Test
    void lettersGoToTheNextTitleThatBeginsWithThemHoweverFarItIs() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            table.control().setFocus();
            return null;
        });
        for (var letter : "title 15000".toCharArray()) {
            driver.ui(() -> {
                var event = new Event();
                event.character = letter;
                event.keyCode = letter;
                event.time = 5_000;
                table.control().notifyListeners(SWT.KeyDown, event);
                return null;
            });
        }
        driver.waitFor("the title", () -> selected(table).equals(List.of(title(15000))));
    }

    @Test
    void whatIsSelectedStaysSelectedInAnotherOrderAndWithAFilter() throws Exception {
        var table = open();
        driver.ui(() -> {
            var all = list(MANY);
            table.show(all);
            table.reveal("id7000");
            var sorted = all.sortedBy(new Sorting(ArticleColumn.TITLE, true));
            table.show(sorted);
            assertThat(selected(table)).containsExactly(title(7000));
            assertThat(table.control().getSelectionCount()).isEqualTo(1);
            table.show(sorted.filteredBy("7000"));
            assertThat(selected(table)).containsExactly(title(7000));
            table.show(sorted.filteredBy("8000"));
            assertThat(selected(table)).isEmpty();
            return null;
        });
    }

    @Test
    void filterShowsTheBeginningOfWhatItFindsAndThenAgainWhatWasSelected() throws Exception {
        var table = open();
        driver.ui(() -> {
            var all = list(MANY);
            table.show(all);
            table.reveal("id7000");
            var slider = control(Slider.class, "articles.table.slider");
            slider.setSelection(7000);
            slider.notifyListeners(SWT.Selection, null);
            table.show(all.filteredBy("Title 02"));
            assertThat(table.control().getItem(0).getText()).isEqualTo(title(2)); // has both words
            table.show(all);
            table.reveal("id6000");
            table.show(all.filteredBy("00"));
            assertThat(Stream.of(table.control().getItems()).map(item -> item.getText())).contains(title(6000));
            return null;
        });
    }

    @Test
    void rowHasALineForTheTitleAndOneForWhereItIsFrom() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(listOf(new ArticleSummary("a", "Crane stops", "The Ledger", "", "en", "text/plain", "a.txt", 0),
                    new ArticleSummary("b", "Crane works", "", "", "", "text/plain", "b.txt", 0)));
            return null;
        });
        driver.waitFor("two lines, and one where nothing else is known", () -> {
            var titleRow = row(table, 0);
            var bareRow = row(table, 1);
            return hasInk(table, upperHalf(titleRow)) && hasInk(table, lowerHalf(titleRow))
                    && hasInk(table, upperHalf(bareRow)) && !hasInk(table, lowerHalf(bareRow));
        });
        assertThat(driver.ui(() -> table.control().getItem(0).getText())).isEqualTo("Crane stops");
    }

    @Test
    void titleTooLongForItsColumnGoesOnOnALineBelowWithTheDateNeverCut() throws Exception {
        var table = open();
        var longTitle = "Preliminary notice of the harbour board on the stop of all automatic cranes";
        driver.ui(() -> {
            table.show(listOf(new ArticleSummary("a", longTitle, "", "", "", "text/plain", "a.txt", 0),
                    new ArticleSummary("b", "Crane works", "", "", "", "text/plain", "b.txt", 0)));
            shell.get().setSize(900, 400);
            return null;
        });
        driver.waitFor("rows of two lines", () -> table.control().getColumn(0).getWidth() > 350);
        int wide = driver.ui(() -> row(table, 0).height);
        driver.ui(() -> {
            shell.get().setSize(300, 400);
            return null;
        });
        driver.waitFor("two lines of the title", () -> row(table, 0).height > wide
                && hasInk(table, third(row(table, 0), 0)) && hasInk(table, third(row(table, 0), 1)));
    }

    private static Rectangle third(Rectangle row, int which) {
        return new Rectangle(row.x + 2, row.y + row.height * which / 3 + 4, row.width - 4, row.height / 3 - 5);
    }

    @Test
    void titleOfANewArticleIsBoldUntilItIsSeen() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(listOf(new ArticleSummary("a", "Crane works", "", "", "", "text/plain", "a.txt", 0),
                    new ArticleSummary("b", "Crane works", "", "", "", "text/plain", "b.txt", 0)));
            table.markNew(List.of("a"));
            return null;
        });
        driver.waitFor("more ink for the new one", () -> ink(table, 1) > 0 && ink(table, 0) > ink(table, 1));
        driver.ui(() -> {
            table.markSeen("a");
            return null;
        });
        driver.waitFor("the same ink", () -> ink(table, 0) == ink(table, 1));
    }

    /** How dark a row is. */
    private static long ink(ArticleTable table, int item) {
        var area = row(table, item);
        var image = new Image(table.control().getDisplay(), area.width - 8, area.height - 4);
        var gc = new GC(table.control());
        gc.copyArea(image, area.x + 4, area.y + 2);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        int ground = data.getPixel(data.width - 1, 0);
        return IntStream.range(0, data.width * data.height)
                .filter(i -> data.getPixel(i % data.width, i / data.width) != ground).count();
    }

    @Test
    void listThatGoesOnLeavesNoEmptyStripAndItsLastRowIsWhole() throws Exception {
        var table = open();
        for (int height = 400; height < 460; height += 7) {
            int tall = height;
            driver.ui(() -> {
                shell.get().setSize(600, tall);
                table.show(list(MANY));
                table.reveal("id0");
                return null;
            });
            driver.waitFor("rows down to the edge at " + tall,
                    () -> table.control().getItemCount() * table.control().getItemHeight() >= room(table));
            driver.ui(() -> {
                table.reveal("id" + (MANY - 1));
                var items = table.control().getItems();
                assertThat(items[items.length - 1].getText()).isEqualTo(title(MANY - 1));
                assertThat(items.length * table.control().getItemHeight()).isLessThanOrEqualTo(room(table));
                return null;
            });
        }
    }

    private static int room(ArticleTable table) {
        return table.control().getClientArea().height - table.control().getHeaderHeight();
    }

    /** The cell of the title; what the platform calls the bounds of an item is a line high. */
    private static Rectangle row(ArticleTable table, int item) {
        var first = table.control().getItem(0).getBounds(0);
        int height = table.control().getItem(1).getBounds(0).y - first.y;
        return new Rectangle(first.x, first.y + item * height, first.width, height);
    }

    private static Rectangle upperHalf(Rectangle row) {
        return new Rectangle(row.x + 2, row.y + 2, row.width - 4, row.height / 2 - 2);
    }

    private static Rectangle lowerHalf(Rectangle row) {
        return new Rectangle(row.x + 2, row.y + row.height / 2 + 1, row.width - 4, row.height / 2 - 3);
    }

    /** Whether anything but the background is painted there. */
    private static boolean hasInk(ArticleTable table, Rectangle area) {
        var image = new Image(table.control().getDisplay(), area.width, area.height);
        var gc = new GC(table.control());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        int ground = data.getPixel(area.width - 1, 0);
        return IntStream.range(0, area.width * area.height)
                .anyMatch(i -> data.getPixel(i % area.width, i / area.width) != ground);
    }

    private static Slider slider(ArticleTable table) {
        return (Slider) table.composite().getChildren()[1];
    }

    private static List<String> selected(ArticleTable table) {
        return table.selected().stream().map(ArticleSummary::title).toList();
    }

    /** What the widget makes of a click on an item, as the platform tells it. */
    private static void click(ArticleTable table, int item, int modifiers) {
        var down = new Event();
        down.stateMask = modifiers;
        down.button = 1;
        table.control().notifyListeners(SWT.MouseDown, down);
        if (modifiers == 0) {
            table.control().setSelection(item);
        } else {
            table.control().select(item);
        }
        var event = new Event();
        event.item = table.control().getItem(item);
        table.control().notifyListeners(SWT.Selection, event);
    }

    @Test
    void narrowListShowsTheNumbersBesideTheTitleWhole() throws Exception {
        var table = open();
        driver.ui(() -> {
            shell.get().setSize(300, 400);
            table.show(list(3));
            return null;
        });
        driver.waitFor("the columns", () -> firstColumns(table) <= table.control().getClientArea().width
                && table.control().getColumn(0).getWidth() >= TextWidth.ofCharacters(table.control(), 21));
        int narrow = driver.ui(() -> table.control().getColumn(0).getWidth());
        driver.ui(() -> {
            shell.get().setSize(420, 400);
            return null;
        });
        driver.waitFor("a wider title", () -> table.control().getColumn(0).getWidth() > narrow);
    }

    /** The width of title, annotations and story. */
    private static int firstColumns(ArticleTable table) {
        return IntStream.range(0, 3).map(column -> table.control().getColumn(column).getWidth()).sum();
    }

    private ArticleTable open() throws Exception {
        return driver.ui(() -> {
            var window = new Shell(UiDriver.display());
            window.setLayout(new FillLayout());
            shell.set(window);
            var table = new ArticleTable(window, new ColumnMemory(new DialogSettings("view")), sorting -> {
            });
            window.setSize(600, 400);
            window.open();
            return table;
        });
    }

    /** So that the order by title is that of the numbers. */
    private static String title(int number) {
        return String.format("Title %05d", number);
    }

    private static ArticleList list(int number) {
        return listOf(IntStream.range(0, number)
                .mapToObj(i -> new ArticleSummary("id" + i, title(i), "", "", "en", "text/plain", i + ".txt", 0))
                .toArray(ArticleSummary[]::new));
    }

    private static ArticleList listOf(ArticleSummary... articles) {
        return ArticleList.empty(Sorting.DEFAULT).replacedBy(List.of(articles));
    }
}
