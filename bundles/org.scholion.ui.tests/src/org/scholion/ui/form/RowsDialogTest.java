package org.scholion.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class RowsDialogTest extends WorkbenchTest {

    private final AtomicReference<Sample> below = new AtomicReference<>();
    private final AtomicReference<Sample> above = new AtomicReference<>();

    private static final class Sample extends RowsDialog {

        Sample(Shell parent, String title) {
            super(parent, title);
            stayAside();
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            var area = (Composite) super.createDialogArea(parent);
            Table table = table(area, SWT.SINGLE, "sample.table", 20, 4);
            column(table, "Name", 1);
            return area;
        }
    }

    @AfterEach
    void closeDialogs() throws Exception {
        driver.ui(() -> {
            above.get().close();
            below.get().close();
            return null;
        });
    }

    @Test
    void keysGoBackToTheDialogBelowWhenTheOneAboveCloses() throws Exception {
        driver.ui(() -> {
            below.set(new Sample(UiDriver.window().getShell(), "Below"));
            below.get().open();
            return null;
        });
        driver.waitFor("the first dialog in front", () -> isInFront(below.get()));
        driver.ui(() -> {
            above.set(new Sample(UiDriver.window().getShell(), "Above"));
            above.get().open();
            return null;
        });
        driver.waitFor("the second dialog in front", () -> isInFront(above.get()));

        assertThat(driver.ui(() -> {
            above.get().close();
            return UiDriver.display().getActiveShell();
        })).isSameAs(driver.ui(() -> below.get().getShell()));
    }

    private static boolean isInFront(Sample dialog) {
        dialog.getShell().forceActive();
        return UiDriver.display().getActiveShell() == dialog.getShell();
    }
}
