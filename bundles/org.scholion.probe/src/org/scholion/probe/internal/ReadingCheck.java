package org.scholion.probe.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What an analyst did is there after a restart. The first start, with the property {@code scholion.probe.reading} set to
 * {@code mark}, opens the first article and marks its first long word; the second, with {@code find}, expects the article
 * open and the mark listed. Without the property nothing is checked.
 */
final class ReadingCheck implements Consumer<Findings> {

    private static final int PATIENCE_SECONDS = 30;
    private static final int ROUND_MILLIS = 50;
    private static final int LONG_WORD = 7;

    @Override
    public void accept(Findings findings) {
        var mode = System.getProperty("scholion.probe.reading", "");
        if (mode.equals("mark")) {
            openFirstArticle(findings);
            mark(findings);
        }
        if (!mode.isEmpty()) {
            findings.tried("1 mark (" + mode + ")");
            expectMark(findings);
        }
    }

    private static void openFirstArticle(Findings findings) {
        if (!waitFor(() -> find(Table.class, "articles.table").filter(table -> table.getItemCount() > 0).isPresent())) {
            findings.problem("the casebook shows no articles");
            return;
        }
        var table = find(Table.class, "articles.table").orElseThrow();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        var open = new Event();
        open.item = table.getItem(0);
        table.notifyListeners(SWT.DefaultSelection, open);
        if (!waitFor(() -> text().isPresent())) {
            findings.problem("the first article does not open");
        }
    }

    private static void mark(Findings findings) {
        text().ifPresent(text -> {
            int begin = text.getText().indexOf(word(text));
            text.setFocus();
            text.setSelection(begin, begin + word(text).length());
            var command = PlatformUI.getWorkbench().getService(ICommandService.class)
                    .getCommand("org.scholion.ui.mark");
            var claim = ParameterizedCommand.generateCommand(command, Map.of("org.scholion.ui.mark.layer", "claim"));
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(claim, null);
            } catch (CommandException e) {
                findings.problem("the first long word cannot be marked: " + e);
            }
        });
    }

    private static void expectMark(Findings findings) {
        showAnnotations(findings);
        if (!waitFor(() -> text().isPresent())) {
            findings.problem("no article is open");
        } else if (!waitFor(() -> listed().contains(word(text().orElseThrow())))) {
            findings.problem("\"" + word(text().orElseThrow()) + "\" is not among the annotations " + listed());
        }
    }

    /** The list is filled when it can be seen. */
    private static void showAnnotations(Findings findings) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView("org.scholion.ui.annotations");
        } catch (PartInitException e) {
            findings.problem("the annotations cannot be shown: " + e.getMessage());
        }
    }

    /** The text once it is there: it comes when the editor has its size. */
    private static Optional<StyledText> text() {
        return find(StyledText.class, "article.text").filter(text -> text.getCharCount() > 0);
    }

    /** The same word in both starts, since an article's text never changes. */
    private static String word(StyledText text) {
        return Arrays.stream(text.getText().split("[^\\p{L}]+")).filter(word -> word.length() >= LONG_WORD).findFirst()
                .orElse("");
    }

    private static List<String> listed() {
        return find(Tree.class, "annotations.tree").stream().flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(group -> Arrays.stream(group.getItems())).map(TreeItem::getText).toList();
    }

    private static <C extends Control> Optional<C> find(Class<C> type, String id) {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return all(shell).stream().filter(control -> id.equals(control.getData("org.scholion.id"))).map(type::cast)
                .findFirst();
    }

    private static List<Control> all(Composite parent) {
        var controls = new ArrayList<Control>(List.of(parent.getChildren()));
        for (var child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                controls.addAll(all(composite));
            }
        }
        return controls;
    }

    /** Lets the workbench work until something holds; false when it does not in time. */
    private static boolean waitFor(BooleanSupplier condition) {
        var display = PlatformUI.getWorkbench().getDisplay();
        var deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            display.timerExec(ROUND_MILLIS, () -> {}); // wakes the sleep below
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return condition.getAsBoolean();
    }
}
