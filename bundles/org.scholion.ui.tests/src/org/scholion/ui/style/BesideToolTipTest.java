package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class BesideToolTipTest extends WorkbenchTest {

    private static final String TIP = "a tip beside";

    @Test
    void tipStandsBesideTheListOnTheSideWhereThereIsRoom() throws Exception {
        var screen = driver.ui(() -> UiDriver.display().getPrimaryMonitor().getClientArea());
        for (int x : List.of(screen.x, screen.x + screen.width - 200)) {
            var shell = driver.ui(() -> new Shell(UiDriver.display(), SWT.NO_TRIM));
            try {
                var list = driver.ui(() -> {
                    shell.setLayout(new FillLayout());
                    var composite = new Composite(shell, SWT.NONE);
                    BesideToolTip.on(composite, place -> place.y < 40 ? TIP : "");
                    shell.setBounds(x, screen.y + 100, 200, 300);
                    shell.open();
                    return composite;
                });
                driver.waitFor("the list", () -> list.isVisible() && list.getSize().y > 100);
                driver.ui(() -> {
                    hover(list, 100);
                    assertThat(tip()).as("where there is nothing to say").isEmpty();
                    hover(list, 20);
                    return null;
                });
                driver.waitFor("the tip", () -> tip().isPresent());
                assertThat(driver.ui(() -> tip().orElseThrow().intersects(shell.getBounds()))).isFalse();
                assertThat(driver.ui(() -> screen.intersection(tip().orElseThrow()).equals(tip().orElseThrow())))
                        .isTrue();
            } finally {
                driver.ui(() -> {
                    shell.dispose();
                    return null;
                });
            }
        }
    }

    private static void hover(Composite list, int y) {
        var event = new Event();
        event.x = 10;
        event.y = y;
        list.notifyListeners(SWT.MouseHover, event);
    }

    private static Optional<Rectangle> tip() {
        return Stream.of(UiDriver.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible())
                .filter(shell -> UiDriver.controls(shell).stream()
                        .anyMatch(control -> control instanceof CLabel label && label.getText().equals(TIP)))
                .map(Shell::getBounds).findFirst();
    }
}
