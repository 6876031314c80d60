package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.testing.WorkbenchTest;

/** What an import brought while a filter hides it. */
class NewsLineTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("Cranes stop").withText("Cranes stop."))
                .with(anArticle().titled("Budget passed").withText("The budget passed."))
                .with(anArticle().titled("Budget <b> & more").withText("More budget.")).close();
        driver.ui(() -> {
            window().getActivePage().showView("org.scholion.ui.articles");
            casebook().open(folder.resolve("c"));
            control(Text.class, "articles.filter").setText("budget");
            return null;
        });
        driver.waitFor("the filter", () -> titles().size() == 2);
    }

    @Test
    void newArticleThatTheFilterHidesIsOneStepAwayAndSoIsTheFilter() throws Exception {
        imported("Cranes stop");
        driver.waitFor("the line", () -> exists("articles.news")
                && line().getText().equals("1 new article is hidden by the filter. <a>Show it</a>"));

        follow();
        driver.waitFor("the article", () -> titles().size() == 3 && selected().equals(List.of("Cranes stop")));
        assertThat(driver.ui(() -> line().getText()))
                .isEqualTo("The filter \u201cbudget\u201d is off. <a>Filter again</a>");

        follow();
        driver.waitFor("the filter again", () -> titles().size() == 2 && !exists("articles.news"));
        assertThat(driver.ui(() -> control(Text.class, "articles.filter").getText())).isEqualTo("budget");
    }

    @Test
    void nothingIsSaidOfWhatTheFilterShowsOrOnceSomethingElseIsLookedFor() throws Exception {
        imported("Budget passed");
        driver.waitFor("the new one", () -> selected().equals(List.of("Budget passed")));
        assertThat(driver.ui(() -> exists("articles.news"))).isFalse();

        imported("Cranes stop", "Budget passed");
        driver.waitFor("the line", () -> exists("articles.news"));
        driver.ui(() -> {
            control(Text.class, "articles.filter").setText("budget p");
            return null;
        });
        driver.waitFor("the line to go", () -> titles().size() == 1 && !exists("articles.news"));
    }

    private void imported(String... titles) throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            casebook().tellImported(store, store.articles().stream()
                    .filter(article -> List.of(titles).contains(article.title())).map(ArticleSummary::id).toList());
            return null;
        });
    }

    private void follow() throws Exception {
        driver.ui(() -> {
            line().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static Link line() {
        return control(Link.class, "articles.news");
    }

    private static List<String> titles() {
        return Arrays.stream(control(Table.class, "articles.table").getItems()).map(TableItem::getText).toList();
    }

    private static List<String> selected() {
        return Arrays.stream(control(Table.class, "articles.table").getSelection()).map(TableItem::getText).toList();
    }
}
