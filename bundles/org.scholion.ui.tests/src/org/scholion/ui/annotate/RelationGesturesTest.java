package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.OpenArticleTest;
import org.scholion.ui.testing.UiDriver;

/** Relations made by keys, from a list and with the pointer, and changed. */
class RelationGesturesTest extends OpenArticleTest {

    private static final String TEXT = "Ana Ruiz said on Monday that the harbour stops. Ben Okri denies it.";

    @Override
    protected String words() {
        return TEXT;
    }

    @Test
    void annotationIsRelatedToTheOneThatEnterIsPressedOn() throws Exception {
        mark("Ana Ruiz", 'm');
        mark("the harbour stops", 'c');
        caretIn("Ana");
        key(0, 'r');
        driver.waitFor("the hint", () -> says("Relating “Ana Ruiz”"));
        key(0, SWT.CR);
        driver.waitFor("why not", () -> says("Go to another annotation"));
        key(0, SWT.TAB);
        driver.waitFor("the claim", () -> editor().currentAnnotation().map(OpenArticleTest::quote)
                .filter("the harbour stops"::equals).isPresent());
        key(0, SWT.CR);
        pick(0, "says");
        driver.waitFor("the relation", () -> relations().equals(List.of("Ana Ruiz says the harbour stops")));
        assertThat(driver.ui(() -> editor().gestures().linkFrom())).isEmpty();
        assertThat(driver.ui(() -> editor().session().undoLabel())).contains("Mark as says");
    }

    @Test
    void escapeEndsRelating() throws Exception {
        mark("Ana Ruiz", 'm');
        caretIn("Ana");
        key(0, 'r');
        driver.waitFor("the hint", () -> says("Relating “Ana Ruiz”"));
        key(0, SWT.ESC);
        driver.waitFor("its end", () -> editor().gestures().linkFrom().isEmpty());
    }

    @Test
    void annotationIsRelatedToOneFromTheListAndRelationIsChangedReversedAndRemoved() throws Exception {
        mark("the harbour stops", 'c');
        mark("Ben Okri denies it", 'c');
        key(SWT.SHIFT, 'r');
        pick(0, "harbour");
        pick(0, "contra");
        driver.waitFor("the relation",
                () -> relations().equals(List.of("Ben Okri denies it contradicts the harbour stops")));
        run("org.scholion.ui.reverseRelation");
        driver.waitFor("the other way",
                () -> relations().equals(List.of("the harbour stops contradicts Ben Okri denies it")));
        run("org.scholion.ui.changeRelation");
        pick(0, "supp");
        driver.waitFor("another layer",
                () -> relations().equals(List.of("the harbour stops supports Ben Okri denies it")));
        run("org.scholion.ui.removeRelation");
        driver.waitFor("no relation", () -> relations().isEmpty());
        for (int step = 0; step < 3; step++) {
            var now = driver.ui(() -> relations());
            key(SWT.CTRL, 'z');
            driver.waitFor("undo", () -> !relations().equals(now));
        }
        assertThat(driver.ui(() -> relations())).containsExactly("Ben Okri denies it contradicts the harbour stops");
    }

    @Test
    void lineDrawnFromOneAnnotationToAnotherRelatesThem() throws Exception {
        mark("Ana Ruiz", 'm');
        mark("the harbour stops", 'c');
        pointer.drag(0, 2, place("Ana Ruiz"), place("the harbour stops"));
        pick(0, "says");
        driver.waitFor("the relation", () -> relations().equals(List.of("Ana Ruiz says the harbour stops")));
        pointer.drag(SWT.ALT, 1, place("the harbour stops"), place("Ana Ruiz"));
        pick(0, "about");
        driver.waitFor("another relation", () -> relations().contains("the harbour stops about Ana Ruiz"));
        pointer.drag(0, 2, place("Ana Ruiz"), place("denies"));
        driver.waitFor("why not", () -> says("No relation"));
        assertThat(driver.ui(() -> relations())).hasSize(2);
    }

    private void run(String command) throws Exception {
        driver.ui(() -> {
            editor().getSite().getPage().activate(editor());
            return null;
        });
        UiDriver.display().asyncExec(() -> {
            try {
                editor().getSite().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static List<String> relations() {
        return editor().session().own().getRelations().stream().map(relation -> quote(relation.getFrom()) + " "
                + relation.getLayer() + " " + quote(relation.getTo())).toList();
    }
}
