package org.scholion.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class StoryViewTest extends WorkbenchTest {

    private static final String NEWS = """
            The largest container crane of the harbour will stand still for at least one week, the port said on Wednesday.

            A gust had bent two of its beams during the night, and every bolt is checked before anybody goes up again.

            About forty ships are waiting in the roads, and one company has already diverted four of its vessels.

            The trade union called for an inquiry; it says that the crane should have been taken out of service.""";

    private static final String COMPARE = "org.scholion.ui.compareNearDuplicate";

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("First").withText(NEWS).from("The Ledger"))
                .with(anArticle().titled("Second").withText(NEWS + "\n\nThe mayor will come.").from("Courier"))
                .with(anArticle().titled("Alike").withText(NEWS.replace("forty", "sixty") + " It was new.")
                        .from("Wire"))
                .with(anArticle().titled("Other").withText("Something else happened on the same day.")).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return window().getActivePage().showView(StoryView.ID);
        });
    }

    private void open(String title) throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            var article = store.articles().stream().filter(summary -> summary.label().equals(title)).findFirst();
            OpenArticles.open(window().getActivePage(), store, article.orElseThrow());
            return null;
        });
    }

    private static Table table() {
        return control(Table.class, "story.table");
    }

    private static List<String> titles() {
        return Stream.of(table().getItems()).map((TableItem row) -> row.getText(1)).toList();
    }

    @Test
    void nearDuplicatesAreSortedByTheHeaderOfAColumn() throws Exception {
        open("First");
        driver.waitFor("the near-duplicates", () -> titles().size() == 2);
        assertThat(driver.ui(() -> table().getItem(0).getText(0))).as("the most similar first").matches("\\d\\d %")
                .isGreaterThanOrEqualTo(driver.ui(() -> table().getItem(1).getText(0)));

        click(1);
        assertThat(driver.ui(StoryViewTest::titles)).containsExactly("Alike", "Second");
        click(1);
        assertThat(driver.ui(StoryViewTest::titles)).containsExactly("Second", "Alike");
        click(2);
        assertThat(driver.ui(StoryViewTest::titles)).as("by source").containsExactly("Second", "Alike");
        click(2);
        assertThat(driver.ui(StoryViewTest::titles)).containsExactly("Alike", "Second");
    }

    private void click(int column) throws Exception {
        driver.ui(() -> {
            table().getColumn(column).notifyListeners(SWT.Selection, null);
            return null;
        });
    }

    @Test
    void enterOpensTheNearDuplicateAndCtrlCCopiesIt() throws Exception {
        open("First");
        driver.waitFor("the near-duplicates", () -> titles().size() == 2);
        driver.ui(() -> {
            click(1);
            table().setSelection(0);
            table().notifyListeners(SWT.Selection, null);
            return null;
        });

        driver.key(driver.ui(StoryViewTest::table), SWT.MOD1, 'c');
        driver.waitFor("the row", () -> clipboard().matches("\\d\\d %\tAlike\tWire\t"));
        driver.key(driver.ui(StoryViewTest::table), 0, SWT.CR);
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor().getTitle().equals("Alike"));
        driver.waitFor("its own near-duplicates", () -> titles().contains("First"));
    }

    @Test
    void articleIsComparedWithTheNearDuplicateThatIsChosen() throws Exception {
        open("First");
        driver.waitFor("the near-duplicates", () -> titles().size() == 2);
        driver.ui(() -> window().getService(IHandlerService.class).executeCommand(COMPARE, null));
        driver.waitFor("the choice", () -> exists("pick.filter"));
        var filter = driver.ui(() -> control(Text.class, "pick.filter"));
        for (char c : "wire".toCharArray()) {
            driver.key(filter, 0, c);
        }
        driver.waitFor("the source to be typed", () -> filter.getText().equals("wire"));
        driver.key(filter, 0, SWT.CR);

        driver.waitFor("the comparison", () -> tab().equals("First \u2194 Alike"));
        assertThat(driver.ui(() -> control(Label.class, "versions.header").getText()))
                .contains("from \u201cFirst (The Ledger)\u201d to \u201cAlike (Wire)\u201d");
    }

    @Test
    void articleWithoutNearDuplicatesSaysSoWhenItIsToBeCompared() throws Exception {
        open("Other");
        driver.waitFor("the search", () -> message().startsWith("No other article"));
        driver.ui(() -> window().getService(IHandlerService.class).executeCommand(COMPARE, null));
        driver.waitFor("the reason", () -> UiDriver.shows(window().getShell(), "The article has no near-duplicate."));
        assertThat(driver.ui(StoryViewTest::tab)).isEqualTo("Other");
    }

    private static String tab() {
        return window().getActivePage().getActiveEditor().getTitle();
    }

    private static String clipboard() {
        var clipboard = new Clipboard(UiDriver.display());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void articleOfItsOwnSaysThatThereAreNone() throws Exception {
        driver.waitFor("the hint", () -> message().startsWith("Open an article"));
        open("Other");
        driver.waitFor("the sentence",
                () -> message().matches("(?s)No other article is at least \\d+ % similar to this one.*"));
    }

    private static String message() {
        return control(Link.class, "story.message").getText();
    }
}
