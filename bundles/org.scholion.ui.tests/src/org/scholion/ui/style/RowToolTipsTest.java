package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
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
            shell.setBounds(300, 300, 300, 200); // away from where the pointer goes
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
            var bounds = viewer.getTable().getItem(0).getBounds();
            var event = new Event();
            event.x = bounds.x + 5;
            event.y = bounds.y + bounds.height / 2;
            viewer.getTable().notifyListeners(SWT.MouseHover, event);
            UiDriver.display().setCursorLocation(0, 0);
            return null;
        });
        driver.waitFor("the tip", () -> tip().isPresent());
    }

    private static Optional<Control> tip() {
        return Stream.of(UiDriver.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible())
                .flatMap(shell -> UiDriver.controls(shell).stream())
                .filter(control -> control instanceof Label label && label.getText().equals(TIP)
                        || control instanceof CLabel words && words.getText().equals(TIP))
                .findFirst();
    }

    @Test
    void tipThatHidesLeavesTheKeysToADialogThatHasComeUp() throws Exception {
        pointAtFirstRow();
        driver.ui(() -> {
            var shell = new Shell(window.get(), SWT.DIALOG_TRIM);
            dialog.set(shell);
            shell.setLayout(new FillLayout());
            var field = new Text(shell, SWT.BORDER);
            shell.setSize(200, 100);
            shell.open();
            shell.forceActive();
            field.setFocus();
            assertThat(UiDriver.display().getActiveShell()).isSameAs(shell);
            leaveTip();
            assertThat(UiDriver.display().getActiveShell()).isSameAs(shell);
            return null;
        });
    }

    /** As the pointer does that finds itself over a dialog. */
    private static void leaveTip() {
        tip().orElseThrow().notifyListeners(SWT.MouseExit, new Event());
        assertThat(tip()).isEmpty();
    }
}
