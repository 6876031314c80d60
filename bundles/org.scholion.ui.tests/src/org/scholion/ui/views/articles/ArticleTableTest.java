package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scholion.core.casebook.ArticleSummary;
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
    void longListGetsItsRowsByAndBy() throws Exception {
        var table = open();
        assertThat(driver.ui(() -> {
            table.show(list(MANY));
            return table.control().getItemCount();
        })).isLessThan(MANY);
        driver.waitFor("all rows", () -> table.control().getItemCount() == MANY);
    }

    @Test
    void articleThatIsRevealedOrSelectedHasItsRowAtOnce() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            assertThat(table.reveal("id" + (MANY - 1))).isTrue();
            assertThat(table.selected()).extracting(ArticleSummary::id).containsExactly("id" + (MANY - 1));
            table.selectAll();
            assertThat(table.selected()).hasSize(MANY);
            return null;
        });
    }

    @Test
    void shorterListThatComesMeanwhileIsShownAlone() throws Exception {
        var table = open();
        driver.ui(() -> {
            table.show(list(MANY));
            table.show(list(10));
            return null;
        });
        driver.waitFor("ten rows", () -> table.control().getItemCount() == 10);
        assertThat(driver.ui(() -> table.control().getItem(9).getText())).isNotNull();
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

    private static ArticleList list(int number) {
        List<ArticleSummary> articles = IntStream.range(0, number)
                .mapToObj(i -> new ArticleSummary("id" + i, "Title " + i, "", "", "en", "text/plain", i + ".txt", 0))
                .toList();
        return ArticleList.empty(Sorting.DEFAULT).replacedBy(articles);
    }
}
