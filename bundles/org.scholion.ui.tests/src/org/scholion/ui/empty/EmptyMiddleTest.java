package org.scholion.ui.empty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.display;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.testing.WorkbenchTest;

class EmptyMiddleTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @Test
    void keysStandThereAndAreHeardWhenADialogHasMadeTheFirstCasebook() throws Exception {
        aCasebook(folder.resolve("new")).close();
        var link = driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            return control(Link.class, "empty.org.scholion.ui.newCasebook");
        });
        driver.waitFor("the focus on the link", () -> {
            window().getShell().forceActive();
            return link.setFocus() && link.isFocusControl();
        });
        var dialog = driver.ui(() -> new Shell(window().getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL));
        driver.ui(() -> {
            dialog.open();
            return null;
        });
        driver.waitFor("the dialog in front", () -> {
            dialog.forceActive();
            return display().getActiveShell() == dialog;
        });

        driver.ui(() -> {
            casebook().open(folder.resolve("new"));
            dialog.dispose();
            return null;
        });

        assertThat(driver.ui(link::isDisposed)).isTrue();
        driver.waitFor("the focus in the window",
                () -> display().getFocusControl() != null && display().getFocusControl().isVisible()
                        && display().getActiveShell() == window().getShell());
        driver.waitFor("the key",
                () -> control(Label.class, "empty.key.org.scholion.ui.importArticles").getText().equals("Ctrl+I"));
    }
}
