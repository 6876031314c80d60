package org.scholion.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.ui.testing.Pointer;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** What keys and pointer do in a report text besides typing: find, undo by name, say and open what a reference means. */
class ReportTextGesturesTest extends WorkbenchTest {

    private static final String WORDS = "Cranes stood. One crane, [@Ana](scholion:entity/ana-ruiz) says,\n\nstood "
            + "longer than the other\ncranes, [and\nmore](scholion:entity/ana-ruiz).";

    private static final RGB CURRENT = new RGB(0xF5, 0xC1, 0x5C);

    @TempDir
    private Path folder;
    private StyledText source;
    private int moves;

    @BeforeEach
    void openText() throws Exception {
        try (var made = aCasebook(folder.resolve("c")).with(anArticle().titled("Cranes").withText("Ana Ruiz left."))) {
            made.store().entity("Aba");
            made.store().entity("Ana Ruiz");
            new ReportTexts(made.store()).create("brief", WORDS);
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return LastReportText.open(window().getActivePage(), casebook().requireStore(), "brief", true);
        });
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ReportTextEditor);
        source = driver.ui(() -> control(StyledText.class, "report.source"));
        driver.waitFor("the references", () -> source.getSize().y > 100
                && control(StyledText.class, "report.preview").getText().contains("Ana Ruiz says"));
    }

    private static String status() {
        return control(Label.class, "find.status").getText();
    }

    @Test
    void findBarFindsInTheMarkdownAndFollowsWhatIsTyped() throws Exception {
        driver.key(source, SWT.CTRL, SWT.HOME);
        driver.key(source, SWT.CTRL, 'f');
        driver.waitFor("the bar", () -> control(Text.class, "find.text").isFocusControl());
        var field = driver.ui(() -> control(Text.class, "find.text"));
        for (char c : "crane".toCharArray()) {
            driver.key(field, 0, c);
        }
        driver.waitFor("three hits", () -> status().equals("1 of 3"));
        driver.waitFor("the emphasis", () -> shows(CURRENT));
        driver.key(field, 0, SWT.CR);
        driver.waitFor("the second", () -> status().equals("2 of 3"));
        driver.key(field, 0, SWT.ESC);
        driver.waitFor("the hit selected", () -> source.getSelectionText().equals("crane")
                && source.isFocusControl());
        assertThat(driver.ui(() -> source.getSelection().x)).isEqualTo(WORDS.indexOf("crane,"));
        driver.waitFor("the end of the emphasis", () -> !shows(CURRENT));

        driver.key(source, 0, 'x'); // one less
        driver.key(source, SWT.CTRL, 'f');
        driver.waitFor("what is there now", () -> status().equals("2 of 2"));
        driver.key(driver.ui(() -> control(Text.class, "find.text")), 0, SWT.ESC);
        driver.key(source, SWT.CTRL, 'g');
        driver.waitFor("the first again", () -> source.getCaretOffset() == 0);
    }

    /** Whether the Markdown shows a colour; a picture of the widget tells. */
    private boolean shows(RGB color) {
        var size = source.getClientArea();
        var image = new Image(source.getDisplay(), size.width, size.height);
        var gc = new GC(source);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return IntStream.range(0, size.width * size.height).anyMatch(
                i -> data.palette.getRGB(data.getPixel(i % size.width, i / size.width)).equals(color));
    }

    @Test
    void menuNamesWhatCanBeUndone() throws Exception {
        assertThat(driver.ui(() -> undo().isEnabled())).isFalse();
        driver.key(source, SWT.CTRL, SWT.HOME);
        driver.key(source, 0, 'x');
        driver.waitFor("the name", () -> undo().isEnabled() && undo().getText().startsWith("Undo typing"));
        driver.key(source, SWT.CTRL, 'z');
        driver.waitFor("the undo", () -> source.getText().equals(WORDS) && !undo().isEnabled());
        assertThat(driver.ui(() -> redo().getText())).startsWith("Redo typing");
    }

    private static IAction undo() {
        return action(ActionFactory.UNDO);
    }

    private static IAction redo() {
        return action(ActionFactory.REDO);
    }

    private static IAction action(ActionFactory factory) {
        return ((IEditorSite) window().getActivePage().getActiveEditor().getSite()).getActionBars()
                .getGlobalActionHandler(factory.getId());
    }

    @Test
    void pointerSaysWhatAReferenceMeansAndAClickWithCtrlSelectsTheEntity() throws Exception {
        var place = driver.ui(() -> source.getLocationAtOffset(WORDS.indexOf("more]") + 2));
        place.y += 4;
        pointAt(place);
        driver.waitFor("what it means", () -> {
            post(new Point(place.x + ++moves % 3, place.y)); // a pointer that rests where it was tells nothing
            return "Ana Ruiz\nEntity".equals(source.getToolTipText());
        });

        driver.waitFor("the control key to go down", () -> post(SWT.KeyDown));
        pointAt(new Point(place.x + 3, place.y));
        pointAt(place);
        new Pointer(driver, source).click(SWT.MOD1, 1, () -> place);
        driver.waitFor("the control key to go up", () -> post(SWT.KeyUp));
        driver.waitFor("the entity in the list", () -> selected().equals(List.of("Ana Ruiz")));
    }

    private static List<String> selected() {
        return window().getActivePage().findView("org.scholion.ui.entities") == null ? List.of()
                : Stream.of(control(Table.class, "entities.table").getSelection()).map(TableItem::getText).toList();
    }

    private static boolean post(int type) {
        var event = new Event();
        event.type = type;
        event.keyCode = SWT.CTRL;
        return UiDriver.display().post(event);
    }

    private void pointAt(Point place) throws Exception {
        driver.waitFor("the pointer at " + place, () -> {
            source.getShell().forceActive();
            source.setFocus();
            post(place);
            return UiDriver.display().getCursorControl() == source
                    && UiDriver.display().getCursorLocation().equals(source.toDisplay(place));
        });
    }

    private void post(Point place) {
        var there = source.toDisplay(place);
        var event = new Event();
        event.type = SWT.MouseMove;
        event.x = there.x;
        event.y = there.y;
        UiDriver.display().post(event);
    }
}
