package org.scholion.ui.views.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** Sources are rated by keys, in their view and from an article. */
class SourcesTest extends WorkbenchTest {

    private static final String DIALOG = "Rate source";

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("One").withText("one").from("The Harbour Ledger"))
                .with(anArticle().titled("Two").withText("two").from("The Harbour Ledger"))
                .with(anArticle().titled("Three").withText("three").from("Courier")).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            window().getActivePage().showView("org.scholion.ui.sources");
            return null;
        });
        driver.waitFor("the sources", () -> table().getItemCount() == 2);
    }

    private static Table table() {
        return control(Table.class, "sources.table");
    }

    private RatedSource ledger() throws Exception {
        return driver.ui(
                () -> new SourceRatings(casebook().requireStore()).find("The Harbour Ledger").orElseThrow());
    }

    private void select(int row) throws Exception {
        driver.ui(() -> {
            table().setSelection(row);
            table().notifyListeners(SWT.Selection, null);
            return null;
        });
    }

    @AfterEach
    void closeDialog() throws Exception {
        driver.ui(() -> {
            UiDriver.shell(DIALOG).ifPresent(Shell::close); // so that one failure does not hinder all others
            return null;
        });
    }

    @Test
    void letterRatesTheSelectedSourceAndCtrlZTakesItBack() throws Exception {
        select(0);
        driver.key(driver.ui(SourcesTest::table), 0, 'b');
        driver.waitFor("the rating", () -> table().getItem(0).getText(2).equals("B  usually reliable"));
        assertThat(driver.ui(() -> table().getItem(0).getText(0) + table().getItem(0).getText(1)))
                .isEqualTo("The Harbour Ledger2");

        driver.key(driver.ui(SourcesTest::table), SWT.MOD1, 'z');
        driver.waitFor("the rating to go", () -> table().getItem(0).getText(2).equals("not rated"));
        assertThat(ledger().rated()).isFalse();
    }

    @Test
    void enterAsksForTheRatingAndItsReasonAndEnterRates() throws Exception {
        select(0);
        driver.key(driver.ui(SourcesTest::table), 0, SWT.CR);
        driver.waitFor("the dialog", () -> UiDriver.shell(DIALOG).isPresent());
        driver.ui(() -> {
            assertThat(control(Combo.class, "source.reliability").getItems()).hasSize(6);
            control(Combo.class, "source.reliability").select(2);
            return null;
        });
        var reason = driver.ui(() -> control(Text.class, "source.rationale"));
        var beside = driver.ui(() -> Stream.of(reason.getParent().getChildren()).filter(Label.class::isInstance)
                .map(Control::getBounds).filter(label -> label.y >= reason.getBounds().y).findFirst().orElseThrow());
        assertThat(beside.y).as("the label stands beside the first line")
                .isLessThan(driver.ui(() -> reason.getBounds().y + reason.getLineHeight()));
        for (char c : "late".toCharArray()) {
            driver.key(reason, 0, c);
        }
        driver.waitFor("the reason", () -> reason.getText().equals("late"));
        driver.key(reason, 0, SWT.CR);
        driver.waitFor("the dialog to close", reason::isDisposed);

        assertThat(ledger().reliability().getLiteral()).isEqualTo("C");
        assertThat(ledger().rationale()).isEqualTo("late");
        driver.waitFor("the row", () -> table().getItem(0).getText(3).equals("late"));
    }

    @Test
    void escapeLeavesTheSourceAsItWas() throws Exception {
        select(0);
        driver.key(driver.ui(SourcesTest::table), 0, SWT.CR);
        driver.waitFor("the dialog", () -> UiDriver.shell(DIALOG).isPresent());
        var choice = driver.ui(() -> control(Combo.class, "source.reliability"));
        driver.ui(() -> {
            choice.select(0);
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "source.rationale")), 0, SWT.ESC);
        driver.waitFor("the dialog to close", choice::isDisposed);

        assertThat(ledger().rated()).isFalse();
    }

    @Test
    void selectedArticleLeadsToItsSource() throws Exception {
        var articles = driver.ui(() -> {
            window().getActivePage().showView("org.scholion.ui.articles");
            return control(Table.class, "articles.table");
        });
        driver.waitFor("the articles", () -> articles.getItemCount() == 3);
        driver.ui(() -> {
            articles.setSelection(0);
            articles.notifyListeners(SWT.Selection, null);
            return null;
        });
        driver.waitFor("the selection", () -> window().getActivePage()
                .getSelection() instanceof IStructuredSelection selected
                && selected.getFirstElement() instanceof ArticleSummary);
        driver.key(articles, SWT.MOD1 | SWT.MOD3, 'r');
        driver.waitFor("the dialog", () -> UiDriver.shell(DIALOG).isPresent());
        assertThat(driver.ui(() -> UiDriver.shows(UiDriver.shell(DIALOG).orElseThrow(), "name it as the source")
                || UiDriver.controls(UiDriver.shell(DIALOG).orElseThrow()).stream()
                        .anyMatch(each -> each instanceof Text text && text.getText().contains("as the source"))))
                .isTrue();
        var choice = driver.ui(() -> control(Combo.class, "source.reliability"));
        driver.key(driver.ui(() -> control(Text.class, "source.rationale")), 0, SWT.ESC);
        driver.waitFor("the dialog to close", choice::isDisposed);
    }
}
