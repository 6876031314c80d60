package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class RowToolTipsTest extends WorkbenchTest {

    private static final String TIP = "a row with a tip";

    private final AtomicReference<Shell> window = new AtomicReference<>();
    private final AtomicReference<Shell> dialog = new AtomicReference<>();
    private TableViewer viewer;

    @BeforeEach
    void open() throws Exception {
        driver.ui(() -> {
            var shell = new Shell(UiDriver.display());
            window.set(shell);
            shell.setLayout(new FillLayout());
            viewer = new TableViewer(shell, SWT.FULL_SELECTION);
            viewer.setContentProvider(ArrayContentProvider.getInstance());
            viewer.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getToolTipText(Object row) {
                    return TIP;
                }
            });
            RowToolTips.on(viewer);
            viewer.setInput(List.of("one", "two"));
            shell.setSize(300, 200);
            shell.open();
            return null;
        });
        driver.waitFor("the window in front", () -> {
            window.get().forceActive();
            return viewer.getControl().setFocus() && UiDriver.display().getActiveShell() == window.get();
        });
    }

    @AfterEach
    void closeShells() throws Exception {
        driver.ui(() -> {
            if (dialog.get() != null) {
                dialog.get().dispose();
            }
            window.get().dispose();
            return null;
        });
    }

    private void pointAtFirstRow() throws Exception {
        driver.ui(() -> {
            notify(SWT.MouseHover);
            return null;
        });
        driver.waitFor("the tip", RowToolTipsTest::isTipShown);
    }

    private void notify(int type) {
        var bounds = viewer.getTable().getItem(0).getBounds();
        var event = new Event();
        event.x = bounds.x + 5;
        event.y = bounds.y + bounds.height / 2;
        viewer.getTable().notifyListeners(type, event);
    }

    private static boolean isTipShown() {
        return List.of(UiDriver.display().getShells()).stream()
                .filter(shell -> !shell.isDisposed() && shell.isVisible())
                .anyMatch(shell -> UiDriver.shows(shell, TIP));
    }

    @Test
    void tipThatHidesLeavesTheKeysToADialogThatHasComeUp() throws Exception {
        pointAtFirstRow();
        var field = driver.ui(() -> {
            var shell = new Shell(window.get(), SWT.DIALOG_TRIM);
            dialog.set(shell);
            shell.setLayout(new FillLayout());
            var text = new Text(shell, SWT.BORDER);
            shell.setSize(200, 100);
            shell.open();
            return text;
        });
        driver.waitFor("the dialog in front", () -> {
            dialog.get().forceActive();
            return field.setFocus() && field.isFocusControl() && UiDriver.display().getActiveShell() == dialog.get();
        });

        var focused = driver.ui(() -> {
            notify(SWT.KeyDown); // hides the tip
            return UiDriver.display().getFocusControl();
        });

        driver.waitFor("no tip", () -> !isTipShown());
        assertThat(focused).isSameAs(field);
        assertThat(driver.ui(() -> UiDriver.display().getActiveShell())).isSameAs(dialog.get());
    }

    @Test
    void tipThatHidesWithoutADialogLeavesTheKeysToTheList() throws Exception {
        pointAtFirstRow();

        driver.ui(() -> {
            notify(SWT.KeyDown);
            return null;
        });

        driver.waitFor("the list with the keys", () -> !isTipShown() && viewer.getTable().isFocusControl());
    }
}
