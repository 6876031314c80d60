package org.scholion.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scholion.ui.casebook.OpenCasebook;

/** A test in the running workbench: it leaves no casebook open, and it fails when anything was logged as an error. */
@ExtendWith(ReportsLongestBlocks.class)
public abstract class WorkbenchTest {

    protected final UiDriver driver = new UiDriver();

    /** The workbench's casebook. For the UI thread. */
    protected static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }

    @AfterEach
    void leaveNothingOpen() throws Exception {
        driver.ui(() -> {
            if (casebook().store().isPresent()) {
                casebook().close();
            }
            UiDriver.window().getActivePage().resetPerspective(); // a view more would leave the next test less room
            return null;
        });
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }
}
