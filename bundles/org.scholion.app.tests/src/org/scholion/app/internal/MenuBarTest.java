package org.scholion.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
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

    /** They list wizards of the platform, beside items of our own that name what comes in. */
    @Test
    void fileMenuDoesNotOfferTheListsOfThePlatform() throws Exception {
        assertThat(idsOf("file")).doesNotContain(ActionFactory.EXPORT.getId()).as("the group alone is called so")
                .containsOnlyOnce(ActionFactory.IMPORT.getId());
    }

    @Test
    void editMenuStartsWithUndoAndRedo() throws Exception {
        assertThat(idsOf("edit")).startsWith("undo", "redo").containsSubsequence("cut", "copy", "paste", "find");
    }

    @Test
    void itemsOfThePlatformAreWrittenLikeAllOthers() throws Exception {
        var inTitleCase = inWorkbench(() -> {
            var window = (WorkbenchWindow) PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            return Stream.of("file", "edit", "window", "help")
                    .flatMap(menu -> Arrays.stream(window.getMenuManager().findMenuUsingPath(menu).getItems()))
                    .filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction().getText().replace("&", ""))
                    .filter(text -> text.matches("\\w+ .*[A-Z].*") && !text.contains("Scholion")).toList();
        });
        assertThat(inTitleCase).isEmpty();
    }

    @Test
    void helpThatThePlatformOffersIsTheGuide() throws Exception {
        var view = inWorkbench(() -> {
            PlatformUI.getWorkbench().getHelpSystem().search("orphans");
            return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findView("org.scholion.ui.guide");
        });
        assertThat(view).isNotNull();
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
