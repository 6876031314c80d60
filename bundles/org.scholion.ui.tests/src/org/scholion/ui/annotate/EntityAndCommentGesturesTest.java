package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.AttributeType;
import org.scholion.model.Comment;
import org.scholion.model.Entity;
import org.scholion.ui.testing.OpenArticleTest;
import org.scholion.ui.testing.UiDriver;

/** Mentions linked to entities, found again from these, and what is said of the article as a whole; all by keys. */
class EntityAndCommentGesturesTest extends OpenArticleTest {

    private static final String TEXT = "Ana Ruiz said on Monday that the harbour stops. Ruiz left at noon.\n\n"
            + "Nothing moved.\n\n".repeat(120) + "Later Ana came back.";

    @Override
    protected String words() {
        return TEXT;
    }

    @Test
    void mentionsAreLinkedToANewEntityAndToOneThatIsThereAndTheirEntityLeadsBackToThem() throws Exception {
        mark("Ana Ruiz", 'm');
        key(0, 'i');
        driver.waitFor("the choices", () -> !filters().isEmpty());
        driver.key(driver.ui(() -> filters().get(0)), 0, SWT.CR); // the new one, since none is called so
        driver.waitFor("the entity", () -> names().equals(List.of("Ana Ruiz")) && linked("Ana Ruiz").size() == 1);

        markLast();
        key(0, 'i');
        pick(0, "ruiz");
        driver.waitFor("the same entity", () -> linked("Ana").equals(linked("Ana Ruiz")));
        assertThat(driver.ui(() -> names())).containsExactly("Ana Ruiz");

        key(SWT.CTRL, SWT.HOME);
        var table = showEntities();
        driver.ui(() -> {
            table.setFocus();
            table.setSelection(0);
            return null;
        });
        driver.key(table, 0, SWT.CR);
        pick(0, "ana");
        driver.waitFor("a mention", () -> editor().currentAnnotation().map(OpenArticleTest::quote)
                .filter(List.of("Ana", "Ana Ruiz")::contains).isPresent());
    }

    @Test
    void keyWithoutAnAnnotationSaysWhatItIsFor() throws Exception {
        caretIn("Nothing");
        key(0, 'i');
        driver.waitFor("why not", () -> says("Nothing to link"));
        assertThat(driver.ui(() -> filters())).isEmpty();
    }

    @Test
    void commentOnTheArticleIsTypedAndStaysAfterUndoAndRedo() throws Exception {
        key(SWT.SHIFT, 'k');
        driver.waitFor("the question", () -> UiDriver.display().getFocusControl() instanceof Text field
                && field.getShell() != window().getShell());
        var field = driver.ui(() -> (Text) UiDriver.display().getFocusControl());
        for (char letter : "check date".toCharArray()) {
            driver.key(field, 0, letter);
        }
        driver.waitFor("the words", () -> field.getText().equals("check date"));
        driver.key(field, 0, SWT.CR);
        driver.waitFor("the comment", () -> comments().equals(List.of("check date")));
        key(SWT.CTRL, 'z');
        driver.waitFor("no comment", () -> comments().isEmpty());
        key(SWT.CTRL | SWT.SHIFT, 'z');
        driver.waitFor("the comment again", () -> comments().equals(List.of("check date")));
    }

    /** The name at the end of the article: the words stand at its beginning, too. */
    private void markLast() throws Exception {
        int last = TEXT.lastIndexOf("Ana");
        driver.ui(() -> {
            editor().text().select(last, last + 3);
            return null;
        });
        key(0, 'm');
        driver.waitFor("the second mark", () -> quotes().contains("Ana"));
    }

    private Table showEntities() throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.entities"));
        var table = driver.ui(() -> control(Table.class, "entities.table"));
        driver.waitFor("the entity in the list", () -> table.isVisible() && table.getItemCount() == 1);
        return table;
    }

    private static List<String> names() {
        return editor().session().store().casebook().getEntities().stream().map(Entity::getName).toList();
    }

    /** The identifiers of the entities that a mention is linked to. */
    private static List<String> linked(String quote) {
        var layer = Codebooks.layer(editor().session().codebook(), "mention").orElseThrow();
        return layer.getAttributes().stream().filter(attribute -> attribute.getType() == AttributeType.ENTITY)
                .flatMap(attribute -> AttributeValues.of(annotation(quote), attribute.getName()).stream()).toList();
    }

    private static List<String> comments() {
        return editor().session().own().getArticleAnnotations().stream()
                .flatMap(annotation -> annotation.getComments().stream()).map(Comment::getText).toList();
    }
}
