package org.scholion.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** Writing a report text by keys: complete, save, come back; what is deleted, renamed or changed elsewhere shows. */
class ReportTextEditorTest extends WorkbenchTest {

    private static final String WORDS = "Ana Ruiz left. Nobody knows more.";

    @TempDir
    private Path folder;

    private String article;
    private String claim;

    @BeforeEach
    void openCasebook() throws Exception {
        var me = ScholionPreferences.analystName();
        try (var made = aCasebook(folder.resolve("c")).with(anArticle().titled("Cranes").from("Courier")
                .withText(WORDS).annotatedBy(me).withClaim(15, 32))) {
            article = made.article(0);
            made.store().entity("Ana Ruiz");
            claim = made.store().readSet(article, made.store().analyst(me).getId()).getAnnotations().getFirst().getId();
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    private Path file(String name) {
        return folder.resolve("c/reports/" + name + ".md");
    }

    /** Makes a text and opens it, without the dialog. */
    private StyledText text(String words) throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            new ReportTexts(store).create("brief", words);
            return LastReportText.open(window().getActivePage(), store, "brief", true);
        });
        return source();
    }

    private StyledText source() throws Exception {
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ReportTextEditor);
        var source = driver.ui(() -> control(StyledText.class, "report.source"));
        driver.waitFor("the editor's size", () -> source.getSize().y > 100);
        return source;
    }

    private static String preview() {
        return control(StyledText.class, "report.preview").getText();
    }

    private void type(StyledText into, String words) throws Exception {
        for (char c : words.toCharArray()) {
            driver.key(into, c == '@' ? SWT.SHIFT : 0, c == '@' ? '2' : c);
        }
    }

    private static List<String> proposals() {
        return popup().stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
    }

    private static List<Table> popup() {
        return Arrays.stream(UiDriver.display().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell != window().getShell()).flatMap(shell -> UiDriver.controls(shell).stream())
                .filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    /** Double-clicks a proposal: without a window manager, keys do not go past the list that is above the text. */
    private void choose(String words) throws Exception {
        driver.ui(() -> {
            var table = popup().getFirst();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText().startsWith(words)) {
                    table.setSelection(i);
                    table.notifyListeners(SWT.DefaultSelection, new Event());
                    return null;
                }
            }
            throw new AssertionError("No proposal " + words);
        });
    }

    private void run(String command) {
        UiDriver.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void typedReferenceBecomesANoteAndIsSavedAndThereAgain() throws Exception {
        run("org.scholion.ui.newReportText");
        driver.waitFor("the question for a name", () -> shell("New report text").isPresent());
        driver.ui(() -> {
            press(shell("New report text").orElseThrow(), "OK");
            return null;
        });
        var source = source();
        driver.key(source, SWT.CTRL, SWT.END);
        type(source, "so @");
        driver.waitFor("all that can be referred to", () -> proposals().size() == 3);
        choose("Nobody knows more");
        var link = "[@Nobody knows more](scholion:annotation/" + claim + ")";
        driver.waitFor("the reference", () -> source.getText().equals("# brief\n\nso " + link));
        driver.waitFor("the note", () -> preview().contains("so Nobody knows more1")
                && preview().contains("1.  “Nobody knows more”, Cranes, Courier, Grade F6, Claim, by "));

        driver.key(source, SWT.CTRL, 's');
        driver.waitFor("the save", () -> !window().getActivePage().getActiveEditor().isDirty());
        assertThat(file("brief")).hasContent("# brief\n\nso " + link);
        driver.key(source, SWT.CTRL, 'z');
        driver.waitFor("undo", () -> !source.getText().contains(link));
        driver.key(source, SWT.CTRL | SWT.SHIFT, 'z');
        driver.waitFor("redo", () -> source.getText().contains(link));
    }

    @Test
    void proposalsAreWhatMatchesTheWordsBehindTheAt() throws Exception {
        var source = text("so @knows nob");
        driver.key(source, SWT.CTRL, SWT.END);
        driver.waitFor("the preview", () -> preview().startsWith("so @knows"));
        driver.key(source, SWT.CTRL, ' ');
        driver.waitFor("the proposal", () -> proposals().size() == 1
                && proposals().getFirst().startsWith("Nobody knows more  Claim"));
        choose("Nobody knows more");
        driver.waitFor("the reference", () -> source.getText()
                .equals("so [@Nobody knows more](scholion:annotation/" + claim + ")"));
    }

    @Test
    void whatIsDeletedIsMarkedAndF8GoesThere() throws Exception {
        var link = "[@Nobody](scholion:annotation/" + claim + ")";
        var source = text("One\n\n" + link + " and more");
        driver.waitFor("the note", () -> preview().contains("Nobody knows more1"));
        driver.ui(() -> {
            var session = casebook().acquire(article);
            session.delete(List.copyOf(session.own().getAnnotations()));
            casebook().release(session);
            return null;
        });
        driver.waitFor("the line below", () -> control(Link.class, "report.lost").getVisible()
                && control(Link.class, "report.lost").getText().startsWith("1 reference leads nowhere"));
        assertThat(driver.ui(ReportTextEditorTest::preview)).contains("Nobody and more").doesNotContain("Notes");
        driver.key(source, 0, SWT.F8);
        driver.waitFor("the reference", () -> source.getSelectionText().equals(link));
    }

    @Test
    void newNameOfAnEntityIsInThePreview() throws Exception {
        text("[@x](scholion:entity/ana-ruiz) said");
        driver.waitFor("the name", () -> preview().startsWith("Ana Ruiz said"));
        driver.ui(() -> {
            casebook().requireStore().casebook().getEntities().getFirst().setName("Ana Lopez");
            casebook().requireStore().saveCasebook();
            return null;
        });
        driver.waitFor("the new name", () -> preview().startsWith("Ana Lopez said"));
    }

    @Test
    void whatWasNotSavedIsThereAgainAndUndoTakesItBack() throws Exception {
        var source = text("saved");
        driver.key(source, SWT.CTRL, SWT.END);
        type(source, "xyz");
        var draft = folder.resolve("c/.scholion/drafts/brief.md");
        driver.waitFor("the draft", () -> Files.isRegularFile(draft) && read(draft).endsWith("savedxyz"));
        driver.ui(() -> {
            casebook().close();
            casebook().open(folder.resolve("c"));
            return null;
        });
        assertThat(file("brief")).hasContent("saved");
        driver.ui(() -> LastReportText.open(window().getActivePage(), casebook().requireStore(), "brief", true));
        var again = source();
        assertThat(driver.ui(() -> again.getText())).isEqualTo("savedxyz");
        assertThat(driver.ui(() -> control(Link.class, "report.notice").getText())).contains("not saved last time");
        driver.key(again, SWT.CTRL, 'z');
        driver.waitFor("the saved text", () -> again.getText().equals("saved"));
        driver.key(again, SWT.CTRL, 's');
        driver.waitFor("the end of the draft", () -> !Files.exists(draft));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return "";
        }
    }

    @Test
    void changeByAnotherProgramIsKeptBesideWhatWasTyped() throws Exception {
        var source = text("ours");
        driver.key(source, SWT.CTRL, SWT.END);
        type(source, "x");
        Files.writeString(file("brief"), "theirs");
        driver.key(source, SWT.CTRL, 's');
        driver.waitFor("the question", () -> shell("Text changed elsewhere").isPresent());
        driver.ui(() -> {
            press(shell("Text changed elsewhere").orElseThrow(), "Save mine as brief-2");
            return null;
        });
        driver.waitFor("both", () -> Files.exists(file("brief-2")));
        assertThat(file("brief")).hasContent("theirs");
        assertThat(file("brief-2")).hasContent("oursx");
        assertThat(driver.ui(() -> window().getActivePage().getActiveEditor().getTitle())).isEqualTo("brief-2");
    }

    @Test
    void enterInThePreviewOpensTheArticleAtTheWords() throws Exception {
        text("See [@x](scholion:annotation/" + claim + ")");
        driver.waitFor("the note", () -> preview().contains("Nobody knows more1"));
        var preview = driver.ui(() -> control(StyledText.class, "report.preview"));
        driver.ui(() -> {
            preview.setCaretOffset(6);
            return null;
        });
        driver.key(preview, 0, SWT.CR);
        driver.waitFor("the annotation", () -> isCurrent(claim));
    }

    private static boolean isCurrent(String annotation) {
        return window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                && editor.currentAnnotation().filter(current -> current.getId().equals(annotation)).isPresent();
    }

    @Test
    void annotationOfTheArticleIsInsertedIntoTheTextThatWasWorkedOnLast() throws Exception {
        var source = text("See");
        driver.key(source, SWT.CTRL, SWT.END);
        driver.ui(() -> {
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().getFirst());
            return null;
        });
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.waitFor("the text", () -> text.getSize().y > 100);
        driver.key(text, SWT.CTRL, SWT.HOME);
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the annotation", () -> isCurrent(claim));
        driver.key(text, SWT.CTRL | SWT.SHIFT, 'i');
        driver.waitFor("the reference", () -> source.getText()
                .equals("See [@Nobody knows more](scholion:annotation/" + claim + ")"));
        assertThat(driver.ui(() -> UiDriver.shows(window().getShell(), "A reference was added to brief"))).isTrue();
    }

    @Test
    void addressOfAReportOpensTheWordsThatItQuotes() throws Exception {
        run("org.scholion.ui.openReference");
        driver.waitFor("the question", () -> shell("Open reference").isPresent());
        driver.ui(() -> {
            var dialog = shell("Open reference").orElseThrow();
            var field = UiDriver.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(Text::getEditable).findFirst().orElseThrow();
            field.setText(new TraceAddress(article, claim, new Span(15, 32)).text());
            press(dialog, "OK");
            return null;
        });
        driver.waitFor("the annotation", () -> isCurrent(claim));
    }

    @Test
    void newTextIsBegunAtItsEndAndSaysHowToRefer() throws Exception {
        UiDriver.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand("org.scholion.ui.newReportText", null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
        driver.waitFor("the question", () -> shell("New report text").isPresent());
        driver.ui(() -> {
            press(shell("New report text").orElseThrow(), "OK");
            return null;
        });
        driver.waitFor("the text", () -> window().getActivePage().getActiveEditor() instanceof ReportTextEditor);
        var source = source();
        assertThat(driver.ui(() -> source.getCaretOffset())).isEqualTo(driver.ui(() -> source.getCharCount()))
                .isPositive();
        assertThat(driver.ui(() -> UiDriver.shows(window().getShell(),
                "@ refers to an annotation, an entity or an article."))).isTrue();
    }

    @Test
    void textsAreListedRenamedAndDeletedByKeys() throws Exception {
        driver.ui(() -> {
            new ReportTexts(casebook().requireStore()).create("brief", "words");
            window().getActivePage().showView("org.scholion.ui.reports");
            return null;
        });
        var table = driver.ui(() -> control(Table.class, "reports.table"));
        driver.waitFor("the list", () -> table.isVisible() && table.getItemCount() == 1);
        driver.key(table, 0, SWT.F2);
        driver.waitFor("the question", () -> shell("Rename report text").isPresent());
        driver.ui(() -> {
            var dialog = shell("Rename report text").orElseThrow();
            UiDriver.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(Text::getEditable).findFirst().orElseThrow().setText("weekly");
            press(dialog, "OK");
            return null;
        });
        driver.waitFor("the new name",
                () -> Files.exists(file("weekly")) && table.getItem(0).getText().equals("weekly"));
        driver.key(table, 0, SWT.CR);
        source();
        driver.key(table, 0, SWT.DEL);
        driver.waitFor("the question", () -> shell("Delete report text").isPresent());
        driver.ui(() -> {
            press(shell("Delete report text").orElseThrow(), "Delete");
            return null;
        });
        driver.waitFor("the end", () -> !Files.exists(file("weekly"))
                && window().getActivePage().getActiveEditor() == null);
    }
}
