package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.shows;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/**
 * The views in the running workbench: list, open, select, edit, undo, with what each says when it has nothing to show.
 */
class ViewsTest extends WorkbenchTest {

    private static final String TEXT = "Ana Ruiz leads the model team. It reportedly has 40 people.";

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        var me = ScholionPreferences.analystName();
        aCasebook(folder.resolve("c"))
                .with(anArticle().titled("Cranes stop").withText(TEXT).published("2026-03-04").annotatedBy(me)
                        .withMention(0, 8).withClaim(31, 59).annotatedBy("Zoë Okafor").withMention(15, 29))
                .with(anArticle().titled("Budget passed").withText("The budget passed.").published("2026-03-05"))
                .with(anArticle().titled("Answer").withText("No date here.")).close();
        driver.ui(() -> {
            for (var view : List.of("articles", "annotations", "properties", "codebook")) {
                window().getActivePage().showView("org.scholion.ui." + view);
            }
            casebook().open(folder.resolve("c"));
            return null;
        });
        driver.waitFor("three articles", () -> titles().size() == 3);
    }

    @Test
    void emptyMiddleSaysWhatToDo() throws Exception {
        driver.ui(() -> window().getActivePage().closeAllEditors(false));
        driver.waitFor("what to do", () -> shows(window().getShell(), "Choose an article from the list"));
        assertThat(driver.ui(() -> control(Link.class, "empty.org.scholion.ui.importArticles").getText()))
                .isEqualTo("<a>Import articles…</a>");

        driver.ui(() -> {
            casebook().close();
            return null;
        });
        assertThat(driver.ui(() -> control(Link.class, "empty.org.scholion.ui.openCasebook").isVisible())).isTrue();
        aCasebook(folder.resolve("new")).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("new"));
            return null;
        });
        driver.waitFor("what to do in a new casebook", () -> shows(window().getShell(), "has no articles yet"));
    }

    @Test
    void linkInTheEmptyMiddleOpensTheFirstArticle() throws Exception {
        driver.ui(() -> window().getActivePage().closeAllEditors(false));
        driver.key(driver.ui(() -> control(Link.class, "empty.org.scholion.ui.nextArticle")), 0, SWT.CR);

        driver.waitFor("the first article", () -> window().getActivePage().getActiveEditor() != null
                && window().getActivePage().getActiveEditor().getTitle().equals(titles().getFirst()));
        assertThat(driver.ui(() -> control(Link.class, "empty.org.scholion.ui.nextArticle").isVisible())).isFalse();
    }

    @Test
    void firstOfTheImportedArticlesIsSelected() throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            casebook().tellImported(store, store.articles().stream()
                    .filter(article -> !article.title().equals("Budget passed")).map(ArticleSummary::id).toList());
            return null;
        });

        driver.waitFor("the first of the new ones", () -> {
            var selected = control(Table.class, "articles.table").getSelection();
            return selected.length == 1 && selected[0].getText().equals("Cranes stop");
        });
    }

    @Test
    void articlesAreListedSortedFilteredAndGivenBackWhenTheFilterIsEmptied() throws Exception {
        assertThat(driver.ui(ViewsTest::titles)).containsExactly("Budget passed", "Cranes stop", "Answer");

        type("articles.filter", "cran");
        driver.waitFor("the filter", () -> titles().equals(List.of("Cranes stop")));
        driver.key(driver.ui(() -> control(Text.class, "articles.filter")), 0, SWT.ARROW_DOWN);
        driver.waitFor("the first of them", () -> control(Table.class, "articles.table").isFocusControl()
                && control(Table.class, "articles.table").getSelectionCount() == 1);
        type("articles.filter", "nothing like it");
        driver.waitFor("the message", () -> isShown("articles.message"));
        driver.key(driver.ui(() -> control(Text.class, "articles.filter")), 0, SWT.ESC);
        driver.waitFor("all articles", () -> titles().size() == 3 && !isShown("articles.message"));

        driver.ui(() -> {
            control(Table.class, "articles.table").getColumn(0).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.waitFor("the order by title", () -> titles().equals(List.of("Answer", "Budget passed", "Cranes stop"))
                && control(Table.class, "articles.table").getSortDirection() == SWT.UP);
        var order = driver.ui(() -> window().getActivePage().findView("org.scholion.ui.articles")
                .getAdapter(ArticleOrder.class));
        assertThat(order.before("").orElseThrow().title()).isEqualTo("Cranes stop");
        driver.ui(() -> {
            control(Table.class, "articles.table").getColumn(2).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.waitFor("the order by date", () -> control(Table.class, "articles.table")
                .getSortDirection() == SWT.DOWN);
    }

    @Test
    void enterOpensTheSelectedArticleAndItsAnnotationsAreListed() throws Exception {
        openCranes();

        assertThat(driver.ui(ViewsTest::annotations)).containsExactly("Ana Ruiz", "the model team",
                "It reportedly has 40 people.");
        assertThat(driver.ui(() -> control(Tree.class, "annotations.tree").getItem(0).getItem(1).getText(1)))
                .contains("Zoë Okafor");
        assertThat(driver.ui(() -> control(Table.class, "articles.table").getSelection()[0].getText()))
                .isEqualTo("Cranes stop");
    }

    @Test
    void groupingIsChangedByAKeyWithoutLosingTheSelection() throws Exception {
        openCranes();
        select(1, 0);
        var tree = driver.ui(() -> control(Tree.class, "annotations.tree"));

        driver.key(tree, 0, 'g');
        driver.key(tree, 0, 'g');
        driver.waitFor("a group for each analyst", () -> rows().contains("Zoë Okafor") && rows().size() == 2
                && selectedRow().startsWith("It"));
        driver.key(tree, 0, 'g');
        driver.key(tree, 0, 'g');
        driver.waitFor("a group for the article", () -> rows().equals(List.of("Cranes stop")));
        driver.key(tree, 0, 'g');
        driver.waitFor("the flat list", () -> rows().equals(
                List.of("Ana Ruiz", "the model team", "It reportedly has 40 people."))
                && selectedRow().startsWith("It"));
        driver.key(tree, 0, 'g');
        driver.waitFor("the groups",
                () -> rows().equals(List.of("Mention", "Claim")) && selectedRow().startsWith("It"));
    }

    @Test
    void twoFiltersNarrowByKindAndByText() throws Exception {
        openCranes();

        type("annotations.kind", "mention");
        driver.waitFor("mentions", () -> annotations().equals(List.of("Ana Ruiz", "the model team")));
        type("annotations.filter", "team");
        driver.waitFor("one of them", () -> annotations().equals(List.of("the model team")));
        type("annotations.kind", "claim");
        driver.waitFor("the message", () -> isShown("annotations.message"));
        driver.key(driver.ui(() -> control(Text.class, "annotations.kind")), 0, SWT.ESC);
        driver.key(driver.ui(() -> control(Text.class, "annotations.filter")), 0, SWT.ESC);
        driver.waitFor("all", () -> annotations().size() == 3);
    }

    @Test
    void attributeTypedInThePropertiesIsStoredAndUndoneAndABadOneSaysWhy() throws Exception {
        openCranes();
        select(1, 0);
        driver.waitFor("the properties", () -> isShown("properties.attribute.hedge"));

        type("properties.attribute.hedge", "reportedly");
        driver.key(driver.ui(() -> control(Text.class, "properties.attribute.hedge")), 0, SWT.CR);
        driver.waitFor("the value", () -> values("hedge").equals(List.of("reportedly")));
        driver.ui(() -> {
            session().undo();
            return null;
        });
        driver.waitFor("the field to follow", () -> control(Text.class, "properties.attribute.hedge").getText()
                .isEmpty());

        type("properties.attribute.speaker", "Bo Nil");
        driver.key(driver.ui(() -> control(Text.class, "properties.attribute.speaker")), 0, SWT.CR);
        driver.waitFor("the offer to add", () -> isShown("properties.attribute.speaker.message"));
        driver.ui(() -> {
            control(Link.class, "properties.attribute.speaker.message").notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.waitFor("the entity", () -> values("speaker").size() == 1);
        assertThat(driver.ui(() -> casebook().requireStore().casebook().getEntities().get(0).getName()))
                .isEqualTo("Bo Nil");
    }

    @Test
    void severalValuesAreAddedOneByOne() throws Exception {
        openCranes();
        select(1, 0);
        driver.waitFor("the properties", () -> isShown("properties.attribute.chain"));
        var chain = driver.ui(() -> control(Text.class, "properties.attribute.chain"));

        for (var source : List.of("Harbour Board", "Ana Ruiz")) {
            type("properties.attribute.chain", source);
            driver.key(chain, 0, SWT.CR);
            driver.waitFor(source, () -> values("chain").contains(source) && chain.getText().isEmpty());
        }

        assertThat(driver.ui(() -> values("chain"))).containsExactly("Harbour Board", "Ana Ruiz");
        assertThat(driver.ui(
                () -> control(org.eclipse.swt.widgets.List.class, "properties.attribute.chain.list").getItems()))
                .containsExactly("Harbour Board", "Ana Ruiz");
    }

    @Test
    void annotationOfAnotherAnalystIsReadOnlyAndCannotBeDeleted() throws Exception {
        openCranes();
        select(0, 1);
        driver.waitFor("the reason", () -> isShown("properties.readOnly"));

        assertThat(driver.ui(() -> control(Combo.class, "properties.tag").isEnabled())).isFalse();
        assertThat(driver.ui(() -> control(Text.class, "properties.note").getEditable())).isFalse();
        driver.key(driver.ui(() -> control(Tree.class, "annotations.tree")), 0, SWT.DEL);
        driver.key(driver.ui(() -> control(Tree.class, "annotations.tree")), 0, SWT.HOME);
        driver.waitFor("the key behind it", () -> {
            var tree = control(Tree.class, "annotations.tree");
            return tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(0);
        });
        assertThat(driver.ui(ViewsTest::annotations)).hasSize(3);
    }

    @Test
    void deleteKeyInTheListDeletesAndUndoBringsBack() throws Exception {
        openCranes();
        select(1, 0);

        driver.key(driver.ui(() -> control(Tree.class, "annotations.tree")), 0, SWT.DEL);
        driver.waitFor("the deletion", () -> annotations().size() == 2);
        driver.ui(() -> {
            session().undo();
            return null;
        });
        driver.waitFor("the annotation again", () -> annotations().size() == 3);
    }

    @Test
    void viewsSayWhatToDoWhenNoCasebookIsOpen() throws Exception {
        openCranes();

        driver.ui(() -> {
            casebook().close();
            return null;
        });

        driver.waitFor("all messages", () -> isShown("articles.message") && isShown("annotations.message")
                && isShown("properties.message") && isShown("codebook.message"));
        assertThat(driver.ui(() -> control(Link.class, "articles.message").getText())).contains("No casebook is open",
                "org.scholion.ui.newCasebook", "org.scholion.ui.openDemo");
    }

    private void openCranes() throws Exception {
        driver.ui(() -> {
            var table = control(Table.class, "articles.table");
            table.setSelection(titles().indexOf("Cranes stop"));
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        driver.waitFor("the article", () -> isShown("article.text") && annotations().size() == 3);
        driver.ui(() -> control(StyledText.class, "article.text").setFocus());
    }

    private void select(int group, int member) throws Exception {
        driver.ui(() -> {
            window().getActivePage().showView("org.scholion.ui.annotations");
            var tree = control(Tree.class, "annotations.tree");
            tree.setSelection(tree.getItem(group).getItem(member));
            tree.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private void type(String id, String words) throws Exception {
        driver.ui(() -> {
            var field = control(Text.class, id);
            field.setFocus();
            field.setText(words);
            return null;
        });
    }

    private static boolean isShown(String id) {
        return controls(UiDriver.window().getShell())
                .anyMatch(control -> id.equals(control.getData("org.scholion.id")) && control.isVisible());
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite))
                : Stream.of(child));
    }

    private static List<String> titles() {
        return Arrays.stream(control(Table.class, "articles.table").getItems()).map(TableItem::getText).toList();
    }

    private static List<String> annotations() {
        var quotes = new ArrayList<String>();
        for (var group : control(Tree.class, "annotations.tree").getItems()) {
            Arrays.stream(group.getItems()).map(TreeItem::getText).forEach(quotes::add);
        }
        return quotes;
    }

    /** The rows that are below no other. */
    private static List<String> rows() {
        return Arrays.stream(control(Tree.class, "annotations.tree").getItems()).map(TreeItem::getText).toList();
    }

    private static String selectedRow() {
        var selected = control(Tree.class, "annotations.tree").getSelection();
        return selected.length == 1 ? selected[0].getText() : "";
    }

    private static List<String> values(String attribute) {
        AnnotationElement claim = session().own().getAnnotations().get(1);
        return AttributeValues.of(claim, attribute);
    }

    private static ArticleSession session() {
        return window().getActivePage().getActiveEditor().getAdapter(ArticleSession.class);
    }
}
