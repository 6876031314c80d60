package org.scholion.ui.article;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.OpenArticleTest;
import org.scholion.ui.testing.UiDriver;

class MarkHoverTest extends OpenArticleTest {

    @Override
    protected String words() {
        return "Ana Ruiz says that Quorrish never bid for the company.";
    }

    @Test
    void whatIsToldOfAMarkGoesWithIt() throws Exception {
        mark("Quorrish", 'm');
        hover();

        key(SWT.CTRL, 'z');

        driver.waitFor("no mark", () -> quotes().isEmpty());
        driver.waitFor("nothing told", () -> !isTold());
    }

    @Test
    void whatIsToldOfAMarkStandsInNobodysWayWhoWorksWithTheKeys() throws Exception {
        mark("Quorrish", 'm');
        hover();

        key(0, SWT.ARROW_LEFT);

        driver.waitFor("nothing told", () -> !isTold());
    }

    private void hover() throws Exception {
        driver.ui(() -> {
            var there = place("Quorrish").get();
            var event = new Event();
            event.x = there.x;
            event.y = there.y;
            text.notifyListeners(SWT.MouseHover, event);
            return null;
        });
        driver.waitFor("what is told of the mark", MarkHoverTest::isTold);
    }

    private static boolean isTold() {
        return Stream.of(UiDriver.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> UiDriver.controls(shell).stream())
                .anyMatch(control -> control instanceof CLabel label && label.getText().startsWith("Mention")
                        && label.getShell().getParent() != null);
    }
}
