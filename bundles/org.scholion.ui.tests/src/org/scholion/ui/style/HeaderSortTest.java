package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class HeaderSortTest extends WorkbenchTest {

    private record Row(String name, int number) {
    }

    private final AtomicReference<Shell> shell = new AtomicReference<>();
    private final Locale before = Locale.getDefault();
    private TableViewer viewer;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        driver.ui(() -> {
            shell.set(new Shell(UiDriver.display()));
            viewer = new TableViewer(shell.get(), SWT.FULL_SELECTION);
            viewer.setContentProvider(ArrayContentProvider.getInstance());
            var sort = new HeaderSort<>(viewer, Row.class);
            sort.byText(column(), Row::name);
            sort.by(column(), Comparator.comparingInt(Row::number));
            viewer.setInput(List.of(new Row("zebra", 2), new Row("", 10), new Row("Ähre", 2), new Row("apple", 1)));
            return null;
        });
    }

    private TableColumn column() {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Row) row).name()));
        return column.getColumn();
    }

    @AfterEach
    void close() throws Exception {
        Locale.setDefault(before);
        driver.ui(() -> {
            shell.get().dispose();
            return null;
        });
    }

    private List<String> after(int clicked) throws Exception {
        return driver.ui(() -> {
            viewer.getTable().getColumn(clicked).notifyListeners(SWT.Selection, null);
            return names();
        });
    }

    private List<String> names() {
        return Stream.of(viewer.getTable().getItems()).map(item -> item.getText(0)).toList();
    }

    @Test
    void textsAreInTheOrderOfTheAlphabetAndNoneComesLastBothWays() throws Exception {
        assertThat(after(0)).containsExactly("Ähre", "apple", "zebra", "");
        assertThat(driver.ui(() -> viewer.getTable().getSortDirection())).isEqualTo(SWT.UP);
        assertThat(after(0)).containsExactly("zebra", "apple", "Ähre", "");
        assertThat(driver.ui(() -> viewer.getTable().getSortDirection())).isEqualTo(SWT.DOWN);
    }

    @Test
    void equalRowsStayInTheOrderInWhichTheyCame() throws Exception {
        assertThat(after(1)).containsExactly("apple", "zebra", "Ähre", "");
        assertThat(after(1)).containsExactly("", "zebra", "Ähre", "apple");
    }

    @Test
    void rowThatComesLaterHasItsPlace() throws Exception {
        after(0);

        assertThat(driver.ui(() -> {
            viewer.add(new Row("bee", 0));
            return names();
        })).containsExactly("Ähre", "apple", "bee", "zebra", "");
    }
}
