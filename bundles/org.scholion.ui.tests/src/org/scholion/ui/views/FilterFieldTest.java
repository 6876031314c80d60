package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.Contrast;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class FilterFieldTest extends WorkbenchTest {

    /** Pixels that hold the picture of a lens. */
    private static final int ICON = 32;

    private final AtomicReference<Shell> shell = new AtomicReference<>();
    private final List<String> filters = new ArrayList<>();
    private FilterField field;
    private Text text;
    private Table list;

    @BeforeEach
    void open() throws Exception {
        driver.ui(() -> {
            var window = new Shell(UiDriver.display());
            shell.set(window);
            GridLayoutFactory.swtDefaults().applyTo(window);
            field = new FilterField(window, "test.filter", "Layer, tag, analyst", filters::add);
            list = new Table(window, SWT.BORDER);
            field.leadTo(list);
            text = control(Text.class, "test.filter");
            window.setSize(300, 300);
            window.open();
            return null;
        });
    }

    @AfterEach
    void closeShell() throws Exception {
        driver.ui(() -> {
            shell.get().dispose();
            return null;
        });
    }

    @Test
    void hintCanBeRead() throws Exception {
        driver.waitFor("the hint", () -> list.setFocus() && contrast() > 1); // with the focus in it there is none
        assertThat(driver.ui(this::contrast)).isGreaterThanOrEqualTo(4.5);
    }

    private double contrast() {
        var size = text.getSize();
        return Contrast.in(text, new Rectangle(ICON, 6, size.x - 2 * ICON, size.y - 12));
    }

    @Test
    void escapeEmptiesItAndArrowDownLeadsToTheList() throws Exception {
        driver.key(text, 0, 'x');
        driver.waitFor("the letter", () -> filters.equals(List.of("x")));
        driver.key(text, 0, SWT.ESC);
        driver.waitFor("nothing", () -> filters.equals(List.of("x", "")));
        driver.key(text, 0, SWT.ARROW_DOWN);
        driver.waitFor("the list", () -> list.isFocusControl());
    }
}
