package org.scholion.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReportsLongestBlocks.class)
class EventLoopWatchTest {

    private static final Duration LONG = Duration.ofMillis(400);

    private final UiDriver driver = new UiDriver();
    private Shell shell;
    private Text field;

    @BeforeEach
    void openWindow() throws Exception {
        shell = driver.ui(() -> {
            var opened = new Shell(UiDriver.display());
            opened.setLayout(new FillLayout());
            field = new Text(opened, SWT.BORDER);
            var button = new Button(opened, SWT.PUSH);
            button.setText("Work");
            button.addListener(SWT.Selection, pressed -> work());
            opened.setSize(300, 100);
            opened.open();
            return opened;
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        driver.ui(() -> {
            shell.dispose();
            return null;
        });
        driver.close();
    }

    @Test
    void workOfAGestureInTheEventLoopIsReportedWithItsPlace() throws Exception {
        driver.ui(() -> {
            UiDriver.press(shell, "Work");
            return null;
        });
        assertThat(longest().get("press Work").length()).isBetween(LONG, LONG.multipliedBy(10));
        assertThat(driver.ui(() -> EventLoopWatch.on(UiDriver.display()).report("a test")))
                .matches("(?s)Longest blocks of the event loop, a test\n! +\\d+ ms  press Work +.*\n");
    }

    @Test
    void workThatAKeyLeavesToTheEventLoopIsTheKeys() throws Exception {
        driver.ui(() -> {
            field.addListener(SWT.Modify, typed -> UiDriver.display().asyncExec(EventLoopWatchTest::work));
            return null;
        });
        driver.key(field, 0, 'm');
        driver.waitFor("the letter", () -> field.getText().equals("m"));
        driver.waitFor("the work", () -> true);
        assertThat(longest().get("M").length()).isGreaterThanOrEqualTo(LONG);
    }

    @Test
    void workOfTheTestItselfDoesNotCount() throws Exception {
        driver.key(field, 0, 'm');
        driver.waitFor("the letter", () -> field.getText().equals("m"));
        driver.ui(() -> {
            work();
            return null;
        });
        assertThat(longest().get("M").length()).isLessThan(LONG);
    }

    private Map<String, EventLoopWatch.Block> longest() throws Exception {
        return driver.ui(() -> EventLoopWatch.on(UiDriver.display()).longest());
    }

    private static void work() {
        long until = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
