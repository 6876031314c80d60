package org.scholion.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** The columns of a window of choices have the room that their words need. */
class PickPopupTest extends WorkbenchTest {

    private int[] widths(String label, String detail, String key) throws Exception {
        driver.ui(() -> {
            new PickPopup<>(UiDriver.window().getShell(), "Choices", "",
                    List.of(new PickRow<>(1, label, detail, key, null)), 0,
                    new Rectangle(100, 100, 1, 1), (value, otherwise) -> {
                    }).open();
            return null;
        });
        driver.waitFor("the columns", () -> UiDriver.exists("pick.list")
                && UiDriver.control(Table.class, "pick.list").getColumn(1).getWidth() > 0);
        return driver.ui(() -> {
            var table = UiDriver.control(Table.class, "pick.list");
            var widths = IntStream.range(0, 3).map(column -> table.getColumn(column).getWidth()).toArray();
            table.getShell().close();
            return widths;
        });
    }

    @Test
    void longDescriptionHasMoreRoomThanAShortLabel() throws Exception {
        var widths = widths("Says", "From a speaker to the claim or quotation that comes from them", "");
        assertThat(widths[1]).isGreaterThan(2 * widths[0]);
        assertThat(widths[2]).as("no key, no room for one").isLessThan(10);
    }

    @Test
    void keysHaveTheirColumn() throws Exception {
        assertThat(widths("Mention", "", "M")[2]).isGreaterThan(40);
    }
}
