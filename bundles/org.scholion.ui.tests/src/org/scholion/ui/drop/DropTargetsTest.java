package org.scholion.ui.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.testing.WorkbenchTest;
import org.scholion.ui.wizards.ImportJob;

/** What the places in the window that take drops do with them. */
class DropTargetsTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).close();
        driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            window().getActivePage().showView("org.scholion.ui.articles");
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    @Test
    void fileDroppedOnTheListBecomesAnArticle() throws Exception {
        var file = Files.writeString(folder.resolve("cranes.txt"), "Cranes stop\n\nThe cranes of Ostkai stand still.");

        drop(driver.ui(() -> control(Table.class, "articles.table")), new String[] { file.toString() });

        assertThat(casebook().requireStore().articles()).extracting(ArticleSummary::title)
                .containsExactly("Cranes stop");
    }

    @Test
    void wordsDroppedOnTheMiddleBecomeAnArticleTitledByThem() throws Exception {
        var middle = driver.ui(() -> control(Composite.class, "empty").getParent().getParent());

        drop(middle, "The cranes of Ostkai stand still since Monday.");

        assertThat(casebook().requireStore().articles()).extracting(ArticleSummary::title)
                .containsExactly("The cranes of Ostkai stand still since Monday.");
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() != null);
    }

    @Test
    void listThatIsEmptyTakesDropsToo() throws Exception {
        var stack = driver.ui(() -> control(Control.class, "articles.message").getParent().getParent());

        drop(stack, "The cranes of Ostkai stand still.");

        assertThat(casebook().requireStore().articles()).hasSize(1);
    }

    private void drop(Control control, Object data) throws Exception {
        driver.ui(() -> {
            var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
            assertThat(target).as("drop target of " + control).isNotNull();
            var event = event(target);
            event.data = data;
            event.operations = DND.DROP_COPY;
            event.detail = DND.DROP_DEFAULT;
            for (DropTargetListener listener : target.getDropListeners()) {
                listener.dragEnter(event);
                assertThat(event.detail).isEqualTo(DND.DROP_COPY);
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
                listener.dragOver(event);
                assertThat(event.feedback).as("no row is meant").isEqualTo(DND.FEEDBACK_SCROLL);
                listener.drop(event);
            }
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);
    }

    /** SWT makes such events itself alone. */
    private static DropTargetEvent event(DropTarget target) throws ReflectiveOperationException {
        var constructor = Arrays.stream(DropTargetEvent.class.getDeclaredConstructors())
                .filter(candidate -> candidate.getParameterCount() == 1).findFirst().orElseThrow();
        constructor.setAccessible(true);
        var inner = constructor.getParameterTypes()[0].getDeclaredConstructor();
        inner.setAccessible(true);
        var event = (Event) inner.newInstance();
        event.widget = target;
        return (DropTargetEvent) constructor.newInstance(event);
    }
}
