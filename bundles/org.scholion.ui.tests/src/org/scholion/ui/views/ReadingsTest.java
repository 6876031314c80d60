package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.comments.CommentThreads;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.WorkbenchTest;
import org.scholion.ui.views.nodes.NodeView;

/** Orphans, comments and history in the running workbench, by keys. */
class ReadingsTest extends WorkbenchTest {

    private static final String HEAD = "Cranes stop in Elmsund\n\nThe cranes of the port stood still on Monday night, "
            + "says harbour master Ida Voss. Lodestar calls the fault an isolated case.\n\n";
    private static final String FIRST = HEAD + "Tom Abel, who knew the code, left the company in March without a word.";
    private static final String SECOND = HEAD
            + "The company lost engineers. One who knew the code went in spring, two former colleagues say.";

    @TempDir
    private Path folder;
    private String second;

    @BeforeEach
    void openTheSecondVersion() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c"))) {
            var first = add(casebook, FIRST);
            try (var session = ArticleSession.open(casebook.store(), first,
                    casebook.store().analyst(ScholionPreferences.analystName()))) {
                for (var words : List.of("Ida Voss", "Tom Abel, who knew the code, left the company in March")) {
                    int begin = session.text().indexOf(words);
                    session.annotate(casebook.layer("claim"), "", List.of(new Span(begin, begin + words.length())));
                }
                session.relate(casebook.layer("supports"), session.own().getAnnotations().get(1),
                        session.own().getAnnotations().get(0));
            }
            second = add(casebook, SECOND);
            try (var session = ArticleSession.open(casebook.store(), second, casebook.store().analyst("Zoë"))) {
                int begin = session.text().indexOf("an isolated case");
                session.comment(session.annotate(casebook.layer("quotation"), "",
                        List.of(new Span(begin, begin + 16))), "Whose words?");
            }
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.article(second).orElseThrow());
            return null;
        });
    }

    private static String add(CasebookFixture casebook, String text) throws Exception {
        var document = Files.writeString(casebook.folder().resolveSibling("page.txt"), text);
        return new ImportOperation(casebook.store(), new TextReader().at(raw -> "https://ledger.example/cranes"),
                ReadLimits.DEFAULT, 1).execute(List.of(document), outcome -> {
                }, new NullProgressMonitor()).get(0).article();
    }

    @Test
    void enterTakesThePlaceOfAnOrphanAndUndoMakesItOneAgain() throws Exception {
        show("orphans");
        driver.waitFor("the orphan",
                () -> texts("orphans.tree").stream().anyMatch(text -> text.startsWith("Tom Abel")));
        var tree = driver.ui(() -> control(Tree.class, "orphans.tree"));
        pick("orphans.tree", 0);
        driver.key(tree, 0, SWT.CR);
        driver.waitFor("its first place", () -> selected("orphans.tree").contains("knew the code"));
        driver.key(tree, 0, SWT.CR);
        driver.waitFor("the annotation", () -> session().own().getAnnotations().size() == 2
                && session().own().getOrphans().isEmpty());
        assertThat(driver.ui(() -> session().own().getRelations())).singleElement()
                .satisfies(
                        relation -> assertThat(relation.getTo().getAnchors().get(0).getQuote()).isEqualTo("Ida Voss"));
        driver.ui(() -> {
            session().undo();
            return null;
        });
        driver.waitFor("the orphan again", () -> session().own().getOrphans().size() == 1
                && texts("orphans.tree").stream().anyMatch(text -> text.startsWith("Tom Abel")));
    }

    @Test
    void orphanIsPlacedWhereTheReaderSelectedOrGivenUp() throws Exception {
        show("orphans");
        driver.waitFor("the orphan", () -> !texts("orphans.tree").isEmpty());
        var text = driver.ui(() -> {
            editor().text().select(0, 6);
            return editor().text().control();
        });
        driver.key(text, SWT.SHIFT, 'O');
        driver.waitFor("the annotation of the selection", () -> session().own().getAnnotations().stream()
                .anyMatch(mark -> mark.getAnchors().get(0).getQuote().equals("Cranes")));
        driver.ui(() -> {
            session().undo();
            return null;
        });
        driver.waitFor("the orphan again", () -> texts("orphans.tree").stream().anyMatch(row -> row.startsWith("Tom")));
        var tree = driver.ui(() -> control(Tree.class, "orphans.tree"));
        pick("orphans.tree", 0);
        driver.key(tree, 0, SWT.DEL);
        driver.waitFor("no orphan", () -> session().own().getOrphans().isEmpty());
        assertThat(driver.ui(() -> session().undoLabel())).contains("Give up annotation");
    }

    @Test
    void threadIsAnsweredAndResolvedByKeys() throws Exception {
        driver.ui(() -> session().comment(session().own().getAnnotations().get(0), "Which Ida?"));
        show("comments");
        driver.waitFor("the comment", () -> texts("comments.tree").contains("Which Ida?"));
        var tree = driver.ui(() -> control(Tree.class, "comments.tree"));
        pick("comments.tree", driver.ui(() -> texts("comments.tree").indexOf("Which Ida?")));
        driver.key(tree, 0, 'r');
        driver.waitFor("the field", () -> control(Text.class, "comments.entry").isFocusControl());
        driver.ui(() -> {
            control(Text.class, "comments.entry").setText("The harbour master.");
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "comments.entry")), 0, SWT.CR);
        driver.waitFor("the reply", () -> texts("comments.tree").contains("The harbour master."));
        pick("comments.tree", driver.ui(() -> texts("comments.tree").indexOf("Which Ida?")));
        driver.key(tree, 0, 'x');
        driver.waitFor("the thread of another alone", () -> resolved("Which Ida?")
                && !texts("comments.tree").contains("Which Ida?"));
    }

    @Test
    void threadOfAnotherIsResolvedByTheSameKeyAndTheReadingOfTheOtherStaysAsItIs() throws Exception {
        show("comments");
        driver.waitFor("the comment", () -> texts("comments.tree").contains("Whose words?"));
        pick("comments.tree", 0);
        driver.key(driver.ui(() -> control(Tree.class, "comments.tree")), 0, 'x');
        driver.waitFor("nothing open",
                () -> resolved("Whose words?") && !control(Tree.class, "comments.tree").isVisible());
        assertThat(driver.ui(() -> session().own().getRemarks())).hasSize(1);
        assertThat(driver.ui(() -> session().undoLabel())).contains("Resolve comment");
        driver.ui(() -> {
            session().undo();
            return null;
        });
        driver.waitFor("the comment again", () -> texts("comments.tree").contains("Whose words?"));
    }

    private static boolean resolved(String words) {
        return CommentThreads.of(NodeView.sets(session())).stream()
                .anyMatch(thread -> thread.first().text().equals(words) && thread.resolved());
    }

    @Test
    void historyGoesBackToAStepAndForthAgain() throws Exception {
        driver.ui(() -> {
            session().setNote(session().own().getAnnotations().get(0), "One");
            session().setNote(session().own().getAnnotations().get(0), "Two");
            return null;
        });
        show("history");
        driver.waitFor("the steps", () -> rows("history.tree").size() >= 4);
        var tree = driver.ui(() -> control(Tree.class, "history.tree"));
        pick("history.tree", 2);
        driver.key(tree, 0, 'u');
        driver.waitFor("the first note", () -> "One".equals(session().own().getAnnotations().get(0).getNote()));
        driver.waitFor("the undone step", () -> rows("history.tree").stream()
                .anyMatch(row -> row.getText(1).equals("Change note (undone)")));
        pick("history.tree", 1);
        driver.key(tree, 0, 'u');
        driver.waitFor("the second note", () -> "Two".equals(session().own().getAnnotations().get(0).getNote()));
    }

    private void show(String view) throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui." + view));
    }

    /** Selects a row by its number among those that are not closed. */
    private void pick(String id, int row) throws Exception {
        driver.ui(() -> {
            var tree = control(Tree.class, id);
            tree.setFocus();
            tree.setSelection(rows(id).get(row));
            tree.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static ArticleEditor editor() {
        return (ArticleEditor) window().getActivePage().getActiveEditor();
    }

    private static ArticleSession session() {
        return editor().session();
    }

    private static List<String> texts(String tree) {
        return rows(tree).stream().map(TreeItem::getText).toList();
    }

    private static String selected(String tree) {
        var selection = control(Tree.class, tree).getSelection();
        return selection.length == 0 ? "" : selection[0].getText();
    }

    private static List<TreeItem> rows(String id) {
        var rows = new ArrayList<TreeItem>();
        Control tree = control(Tree.class, id);
        add(((Tree) tree).getItems(), rows);
        return rows;
    }

    private static void add(TreeItem[] items, List<TreeItem> rows) {
        for (var item : items) {
            rows.add(item);
            add(item.getItems(), rows);
        }
    }
}
