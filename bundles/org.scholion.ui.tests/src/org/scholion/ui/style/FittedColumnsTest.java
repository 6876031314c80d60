package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class FittedColumnsTest extends WorkbenchTest {

    private static final List<Wish> WISHES = List.of(Wish.text(60, 300, 1), Wish.whole(70), Wish.whole(80));

    private final AtomicReference<Shell> shell = new AtomicReference<>();
    private Table table;
    private FittedColumns columns;

    @AfterEach
    void closeShell() throws Exception {
        driver.ui(() -> {
            shell.get().dispose();
            return null;
        });
    }

    private void open(int width, int... own) throws Exception {
        driver.ui(() -> {
            var window = new Shell(UiDriver.display());
            shell.set(window);
            window.setLayout(new FillLayout());
            table = new Table(window, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
            table.setHeaderVisible(true);
            for (int i = 0; i < WISHES.size(); i++) {
                new TableColumn(table, SWT.LEFT).setText("C" + i);
            }
            columns = FittedColumns.of(table, WISHES, own);
            new TableItem(table, SWT.NONE)
                    .setText(new String[] { "a text that is too long for a narrow column", "1", "2" });
            CutCellToolTips.on(table);
            window.setSize(width, 300);
            window.open();
            return null;
        });
        driver.waitFor("the columns", () -> width(0) > 0 && table.getClientArea().width > 100);
    }

    private int width(int column) {
        return table.getColumn(column).getWidth();
    }

    private void resize(int width) throws Exception {
        driver.ui(() -> {
            shell.get().setSize(width, 300);
            return null;
        });
    }

    @Test
    void textTakesTheRoomThatTheOthersLeave() throws Exception {
        open(400);
        driver.waitFor("all columns in view", () -> sum() <= table.getClientArea().width && width(0) > 200);
        resize(300);
        driver.waitFor("a narrower text", () -> sum() <= table.getClientArea().width && width(0) < 160);
        assertThat(driver.ui(() -> width(1))).isEqualTo(70);
        assertThat(driver.ui(() -> columns.own())).as("nobody gave a column a width").containsExactly(0, 0, 0);
    }

    private int sum() {
        return IntStream.range(0, WISHES.size()).map(this::width).sum();
    }

    @Test
    void columnKeepsTheWidthThatTheAnalystGaveIt() throws Exception {
        open(400);
        driver.waitFor("the first widths", () -> width(1) == 70);
        driver.ui(() -> {
            table.getColumn(1).setWidth(120); // as a drag at its header does
            return null;
        });
        driver.waitFor("the width to be noticed", () -> columns.own()[1] == 120);
        resize(500);
        driver.waitFor("the other columns to follow", () -> width(0) > 240 && sum() <= table.getClientArea().width + 1);
        assertThat(driver.ui(() -> columns.own())).containsExactly(0, 120, 0);
        assertThat(driver.ui(() -> width(1))).isEqualTo(120);
    }

    @Test
    void widthsOfTheTimeBeforeAreThereAgain() throws Exception {
        open(400, 90, 0, 0);
        driver.waitFor("the width", () -> width(0) == 90);
        assertThat(driver.ui(() -> columns.own())).containsExactly(90, 0, 0);
    }

    @Test
    void cellThatIsCutHasItsTextAsAToolTip() throws Exception {
        open(300);
        driver.waitFor("the first widths", () -> width(1) == 70);

        assertThat(driver.ui(() -> toolTipIn(0))).isEqualTo("a text that is too long for a narrow column");
        assertThat(driver.ui(() -> toolTipIn(1))).isNull();
    }

    private String toolTipIn(int column) {
        var cell = table.getItem(0).getBounds(column);
        var move = new Event();
        move.x = cell.x + 4;
        move.y = cell.y + cell.height / 2;
        table.notifyListeners(SWT.MouseMove, move);
        return table.getToolTipText();
    }
}
