package org.scholion.ui.empty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.display;
import static org.scholion.ui.testing.UiDriver.window;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.WorkbenchTest;

class MiddlePlaceTest extends WorkbenchTest {

    @Test
    void middleIsFilledEvenWhereThePlatformCallsItsPlaceOtherwise() throws Exception {
        var named = driver.ui(() -> MiddlePlace.in(window()).orElseThrow());
        assertThat(driver.ui(() -> named.getData(MiddlePlace.PLATFORM_KEY))).isEqualTo(MiddlePlace.PLATFORM_CONTAINER);
        driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            named.setData(MiddlePlace.PLATFORM_KEY, "SomethingElse");
            EmptyMiddle.fill(window());
            return null;
        });
        try {
            var folder = driver.ui(() -> named.getParent());
            driver.waitFor("what to do", () -> places(folder).size() == 1 && places(folder).getFirst().isVisible()
                    && links(places(folder).getFirst()).stream().anyMatch(Control::isVisible));
        } finally {
            driver.ui(() -> {
                named.setData(MiddlePlace.PLATFORM_KEY, MiddlePlace.PLATFORM_CONTAINER);
                places(named.getParent()).forEach(Control::dispose);
                return null;
            });
        }
    }

    @Test
    void placeOfOursIsSeenAsLongAsTheFolderHasNoTabs() throws Exception {
        var shell = driver.ui(() -> new Shell(display()));
        try {
            var folder = driver.ui(() -> new CTabFolder(shell, SWT.BORDER));
            var place = driver.ui(() -> {
                shell.setLayout(new FillLayout());
                shell.setSize(400, 300);
                shell.open();
                return MiddlePlace.over(folder);
            });
            driver.waitFor("the place", () -> place.isVisible() && place.getSize().x > 300);
            var tab = driver.ui(() -> new CTabItem(folder, SWT.CLOSE));
            driver.waitFor("the tab alone", () -> !place.isVisible());
            driver.ui(() -> {
                tab.dispose();
                return null;
            });
            driver.waitFor("the place again", place::isVisible);
        } finally {
            driver.ui(() -> {
                shell.dispose();
                return null;
            });
        }
    }

    private static List<Composite> places(Composite folder) {
        return Arrays.stream(folder.getChildren())
                .filter(child -> "empty.place".equals(child.getData("org.scholion.id")))
                .map(Composite.class::cast).toList();
    }

    private static List<Control> links(Composite place) {
        return Arrays.stream(((Composite) place.getChildren()[0]).getChildren()).filter(Link.class::isInstance)
                .toList();
    }
}
