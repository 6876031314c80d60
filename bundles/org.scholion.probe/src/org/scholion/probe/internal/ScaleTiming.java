package org.scholion.probe.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Times what is beside the text while an article with very many annotations is in front: finding in it, its history, its
 * annotations and those of the casebook, the entities. Of each gesture it tells how long it takes until its result is
 * shown, and for how long the window did not answer at most meanwhile.
 */
final class ScaleTiming {

    private static final String VIEWS = "org.scholion.ui.";

    private final Screen screen;
    private final List<String> lines = new ArrayList<>();

    ScaleTiming(Screen screen) {
        this.screen = screen;
    }

    /** Makes the gestures, one after another. */
    List<String> time() throws InterruptedException {
        lines.add(String.format("%-34s %8s %8s", "milliseconds", "result", "longest block"));
        find();
        view("history", "huge: history", () -> rows("history.tree") > 0);
        gesture("huge: mark beside its history",
                () -> Screen.run(VIEWS + "mark", Map.of(VIEWS + "mark.layer", "event")),
                () -> true);
        screen.settle();
        view("annotations", "huge: annotations", () -> rows("annotations.tree") > 0);
        type("annotations.filter", "huge: annotations, filtered", () -> isEmpty("annotations"));
        gesture("casebook: annotations", () -> choose("annotations", "Casebook"),
                () -> rows("annotations.tree") > 0 && !Screen.isBusy());
        type("annotations.filter", "casebook: annotations, filtered", () -> isEmpty("annotations"));
        screen.display().syncExec(() -> choose("annotations", "Article"));
        view("entities", "entities", () -> Screen.find(Table.class, "entities.table").getItemCount() > 1_000);
        type("entities.filter", "entities, filtered", () -> isEmpty("entities"));
        return lines;
    }

    private void find() throws InterruptedException {
        screen.display().syncExec(() -> Screen.run(VIEWS + "find", Map.of()));
        gesture("huge: find, first hit", () -> Screen.find(Text.class, "find.text").setText("signal signal"),
                () -> status().contains(" of ") && !status().startsWith("0 "));
        gesture("huge: find, all hits", () -> {
        }, () -> !status().endsWith("…"));
        screen.display().syncExec(() -> key(Screen.find(Text.class, "find.text"), SWT.ESC));
        screen.settle();
    }

    private static String status() {
        return Screen.find(Label.class, "find.status").getText();
    }

    private static void key(Text field, int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        event.detail = SWT.TRAVERSE_ESCAPE;
        field.notifyListeners(SWT.KeyDown, event);
        field.notifyListeners(SWT.Traverse, event);
    }

    private void view(String id, String name, BooleanSupplier shown) throws InterruptedException {
        gesture(name, () -> show(id), shown);
        screen.settle();
    }

    private static IViewPart show(String id) {
        try {
            return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(VIEWS + id, null,
                    IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new IllegalStateException(id, e);
        }
    }

    /** What nothing matches: then there is nothing left to look at before the message is shown. */
    private void type(String field, String name, BooleanSupplier shown) throws InterruptedException {
        gesture(name, () -> Screen.find(Text.class, field).setText("no such word"), shown);
        screen.display().syncExec(() -> Screen.find(Text.class, field).setText(""));
        screen.settle();
    }

    private static boolean isEmpty(String view) {
        return Screen.all().stream().anyMatch(
                control -> (view + ".message").equals(control.getData("org.scholion.id")) && control.isVisible());
    }

    private static int rows(String tree) {
        return Screen.find(Tree.class, tree).getItemCount();
    }

    /** Chooses in the menu of a view. */
    private static void choose(String view, String label) {
        for (var item : show(view).getViewSite().getActionBars().getMenuManager().getItems()) {
            if (item instanceof MenuManager menu) {
                menu.createContextMenu(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
                        .notifyListeners(SWT.Show, new Event());
                Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                        .map(choice -> ((ActionContributionItem) choice).getAction())
                        .filter(action -> action.getText().equals(label)).findFirst().ifPresent(action -> {
                            action.setChecked(true);
                            action.run();
                        });
            }
        }
    }

    private void gesture(String name, Runnable gesture, BooleanSupplier done) throws InterruptedException {
        long began = System.nanoTime();
        long longest = screen.watch(name, gesture, done);
        lines.add(String.format(Locale.ROOT, "%-34s %8.1f %8.1f", name, (System.nanoTime() - began) / 1e6,
                longest / 1e6));
    }
}
