package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.window;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.WorkbenchTest;

class ReadingPerspectiveTest extends WorkbenchTest {

    @Test
    void viewsThatAreAskedForComeWhereTheNamesOnTheirTabsHaveRoom() throws Exception {
        driver.ui(() -> {
            var page = window().getActivePage();
            for (var view : List.of("comments", "history", "orphans", "sources", "reports")) {
                page.showView("org.scholion.ui." + view);
            }
            page.showView("org.eclipse.ui.views.ProgressView");
            var stacks = Arrays.stream(page.getViewReferences()).filter(view -> view.getView(false) != null)
                    .map(view -> page.getViewStack(view.getView(false)).length).toList();
            assertThat(stacks).contains(6).as("beside the text").filteredOn(tabs -> tabs != 6)
                    .allMatch(tabs -> tabs <= 2);
            return null;
        });
    }
}
