package org.scholion.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.junit.jupiter.api.Test;

/** The menus as the running workbench has them: other plug-ins rely on these ids. */
class MenuBarTest {

    @Test
    void menusStandInTheOrderThatAnAnalystExpects() throws Exception {
        assertThat(idsOf(null)).containsSubsequence("file", "edit", "article", "annotate", "view", "additions",
                "window", "help");
    }

    @Test
    void menusThatPlugInsFillOfferTheirAdditions() throws Exception {
        for (var menu : List.of("file", "edit", "article", "annotate", "view", "window", "help")) {
            assertThat(idsOf(menu)).as(menu).contains(IWorkbenchActionConstants.MB_ADDITIONS);
        }
    }

    @Test
    void fileMenuHasItsGroupsBeforeQuit() throws Exception {
        assertThat(idsOf("file")).containsSubsequence("new", "open", "close", "import", "additions", "quit");
    }

    @Test
    void editMenuStartsWithUndoAndRedo() throws Exception {
        assertThat(idsOf("edit")).startsWith("undo", "redo").containsSubsequence("cut", "copy", "paste", "find");
    }

    /** The ids in a menu of the menu bar, or of the menu bar itself for {@code null}. */
    private static List<String> idsOf(String menu) throws Exception {
        return inWorkbench(() -> {
            var window = (WorkbenchWindow) PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            IMenuManager bar = window.getMenuManager();
            var items = menu == null ? bar.getItems() : bar.findMenuUsingPath(menu).getItems();
            return Arrays.stream(items).map(IContributionItem::getId).filter(id -> id != null).toList();
        });
    }

    private static <T> T inWorkbench(Callable<T> question) throws Exception {
        return PlatformUI.getWorkbench().getDisplay().syncCall(question::call);
    }
}
