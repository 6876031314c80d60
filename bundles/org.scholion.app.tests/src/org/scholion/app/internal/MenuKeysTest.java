package org.scholion.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Keys in the menus of the running workbench: what has one shows it, and what is shown can be drawn. */
class MenuKeysTest {

    /** What SWT for GTK can draw in a menu, beside single characters: other names it leaves out without a word. */
    private static final Set<String> DRAWN = Stream.concat(IntStream.rangeClosed(1, 15).mapToObj(i -> "F" + i),
            Stream.of("Insert", "Return", "Numpad *", "Numpad +", "Numpad -", "Numpad /", "Page Down", "Page Up",
                    "Backspace", "Up", "Down", "Left", "Right", "Del", "Delete", "ESC", "Escape", "End", "Home", "Ins",
                    "Tab", "Enter", "Space"))
            .collect(Collectors.toSet());

    /** Of the platform's list of all views: two keys one after the other are never drawn. */
    private static final String ALL_VIEWS = "Shift+Alt+Q Q";

    @Test
    void keysInTheMenusAreSuchThatGtkDraws() throws Exception {
        var keys = inWorkbench(MenuKeysTest::entries).stream().filter(entry -> entry.contains("\t"))
                .map(entry -> entry.substring(entry.indexOf('\t') + 1)).filter(key -> !key.equals(ALL_VIEWS)).toList();

        assertThat(keys).contains("Ctrl+Page Down", "Ctrl+I", "F11");
        assertThat(keys).allMatch(key -> isDrawn(key.replaceAll("^((Ctrl|Shift|Alt)\\+)*", "")));
    }

    @Test
    void commandsThatHaveAKeyEverywhereShowItInTheirMenu() throws Exception {
        var bound = inWorkbench(MenuKeysTest::boundCommands);

        assertThat(bound).hasSizeGreaterThan(10).contains("Next article\tCtrl+Page Down");
        assertThat(inWorkbench(MenuKeysTest::entries)).containsAll(bound);
    }

    private static boolean isDrawn(String key) {
        return key.length() == 1 || DRAWN.contains(key);
    }

    /** The commands in the menus of the product that have a key wherever the keyboard is, as an entry writes them. */
    private static List<String> boundCommands() throws Exception {
        var workbench = PlatformUI.getWorkbench();
        var bindings = workbench.getService(IBindingService.class);
        var bound = new ArrayList<String>();
        for (var id : commandsInMenus()) {
            var key = Arrays.stream(bindings.getBindings())
                    .filter(binding -> binding.getParameterizedCommand() != null
                            && binding.getParameterizedCommand().getId().equals(id)
                            && binding.getContextId().equals("org.eclipse.ui.contexts.window"))
                    .findFirst();
            var shown = bindings.getBestActiveBindingFormattedFor(id); // null where another bundle has taken the key
            if (key.isPresent() && shown != null) {
                bound.add(workbench.getService(ICommandService.class).getCommand(id).getName() + '\t' + shown);
            }
        }
        return bound;
    }

    private static List<String> commandsInMenus() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
                .filter(contribution -> contribution.getContributor().getName().startsWith("org.scholion")
                        && String.valueOf(contribution.getAttribute("locationURI")).startsWith("menu:"))
                .flatMap(contribution -> Arrays.stream(contribution.getChildren("command")))
                .map((IConfigurationElement command) -> command.getAttribute("commandId"))
                .filter(id -> id.startsWith("org.scholion")).toList();
    }

    /** What the entries of the menu bar say: what they are called, then, behind a tab, the key. */
    private static List<String> entries() {
        return items(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar()).stream()
                .map(item -> item.getText().replace("&", "")).toList();
    }

    private static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        var items = new ArrayList<MenuItem>();
        for (var item : menu.getItems()) {
            if (item.getMenu() != null) {
                items.addAll(items(item.getMenu()));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private static <T> T inWorkbench(Callable<T> question) throws Exception {
        return PlatformUI.getWorkbench().getDisplay().syncCall(question::call);
    }
}
