package org.scholion.probe.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the articles of the casebook that the system property {@code scholion.probe.casebook} names, reads and marks them,
 * and writes how long each gesture takes until it is painted to the file that {@code scholion.probe.editor} names. Without
 * the properties it does nothing.
 */
public class EditorTiming implements IStartup {

    private static final int EDITS = 15;
    private static final Map<String, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> adding = new HashMap<>();
    private final Map<String, Double> paging = new HashMap<>();
    private Display display;
    private Screen screen;

    @Override
    public void earlyStartup() {
        var casebook = System.getProperty("scholion.probe.casebook");
        var result = System.getProperty("scholion.probe.editor");
        if (casebook != null && result != null) {
            display = PlatformUI.getWorkbench().getDisplay();
            screen = new Screen(display);
            var thread = new Thread(() -> time(Path.of(casebook), Path.of(result)), "scholion timing");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void time(Path casebook, Path result) {
        try {
            screen.settle();
            lines.add(String.format("%-24s %8s %8s", "milliseconds until painted", "median", "longest"));
            screen.waitFor("the articles", () -> Screen.find(Table.class, "articles.table").getItemCount() >= 5);
            article("page", casebook); // warms up
            lines.subList(1, lines.size()).clear();
            for (var title : List.of("page", "long", "layers", "paragraph", "huge")) {
                article(title, casebook);
            }
            lines.add(String.format(Locale.ROOT, "layers: page down beside long  ratio %6.2f",
                    paging.get("layers") / paging.get("long")));
            for (var title : List.of("long", "layers", "huge")) {
                lines.add(String.format(Locale.ROOT, "%s: adding beside a page      ratio %6.2f", title,
                        adding.get(title) / adding.get("page")));
            }
            screen.watch("the article", () -> open("huge"), () -> text().isPresent() && isShown("huge"));
            screen.settle();
            lines.addAll(new ScaleTiming(screen).time());
            Files.write(result, lines);
        } catch (IOException | InterruptedException | RuntimeException e) {
            ILog.of(getClass()).error("The editor was not timed to the end.", e);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void article(String title, Path casebook) throws InterruptedException, IOException {
        double bare = 0;
        if (!title.equals("page")) {
            bare = bare(title, casebook);
        }
        long began = System.nanoTime();
        long longest = screen.watch(title, () -> open(title), () -> text().isPresent() && isShown(title));
        double opening = (System.nanoTime() - began) / 1e6;
        add(title + ": open", List.of(opening));
        lines.add(String.format(Locale.ROOT, "%-24s %17.1f", title + ": open, one block", longest / 1e6));
        if (bare > 0) {
            add(title + ": bare", List.of(bare));
            lines.add(String.format(Locale.ROOT, "%s: opening beside bare      ratio %6.2f", title, opening / bare));
        }
        var pages = repeat(40, i -> text().orElseThrow().invokeAction(ST.PAGE_DOWN));
        paging.put(title, median(pages));
        add(title + ": page down", pages);
        add(title + ": jump to an end", repeat(6, i -> text().orElseThrow()
                .invokeAction(i % 2 == 0 ? ST.TEXT_END : ST.TEXT_START)));
        edit(title);
        add(title + ": resize", repeat(6, i -> resize(i % 2 == 0 ? -160 : 160)));
        display.syncExec(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .closeAllEditors(false));
        screen.settle();
    }

    private void edit(String title) throws InterruptedException {
        display.syncExec(() -> text().orElseThrow().invokeAction(ST.PAGE_DOWN));
        var added = new ArrayList<Double>();
        var deleted = new ArrayList<Double>();
        var undone = new ArrayList<Double>();
        for (int i = 0; i < EDITS; i++) {
            int place = i;
            display.syncExec(() -> caret(place));
            added.addAll(
                    repeat(1, j -> Screen.run("org.scholion.ui.mark", Map.of("org.scholion.ui.mark.layer", "claim"))));
            deleted.addAll(repeat(1, j -> Screen.run("org.scholion.ui.deleteAnnotation", Map.of())));
            undone.addAll(repeat(1, j -> Screen.run("org.eclipse.ui.edit.undo", Map.of())));
            // the mark is taken away: where one is already, adding it again does nothing
            display.syncExec(() -> Screen.run("org.eclipse.ui.edit.undo", Map.of()));
        }
        add(title + ": add", added);
        add(title + ": delete", deleted);
        add(title + ": undo", undone);
        adding.put(title, median(added));
    }

    /** On a word that can be seen. */
    private static void caret(int place) {
        var text = text().orElseThrow();
        text.setFocus();
        int line = text.getLineIndex(text.getClientArea().height / 2);
        int begin = text.getOffsetAtLine(line);
        text.setSelection(Math.min(begin + 11 * place, begin + Math.max(0, text.getLine(line).length() - 3)));
    }

    private static void resize(int by) {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        var size = shell.getSize();
        shell.setSize(size.x + by, size.y);
    }

    /** A numbered gesture in the UI thread. */
    private interface Gesture {

        void make(int number);
    }

    /** How long each of some gestures takes until the text is painted. */
    private List<Double> repeat(int times, Gesture gesture) throws InterruptedException {
        var taken = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            int number = i;
            display.syncExec(() -> {
                long began = System.nanoTime();
                gesture.make(number);
                text().ifPresent(Control::update);
                taken.add((System.nanoTime() - began) / 1e6);
            });
            Thread.sleep(30); // as a hand leaves between two keys; what goes on meanwhile is not counted
        }
        return taken;
    }

    private static void open(String title) {
        var table = Screen.find(Table.class, "articles.table");
        TableItem wanted = null;
        for (int row = 0; row < table.getItemCount(); row++) {
            if (table.getItem(row).getText().equals(title)) {
                table.setSelection(row);
                wanted = table.getItem(row);
            }
        }
        table.notifyListeners(SWT.Selection, new Event());
        var open = new Event();
        open.item = wanted;
        table.notifyListeners(SWT.DefaultSelection, open);
    }

    private static boolean isShown(String title) {
        var editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        var text = text().orElseThrow();
        text.update();
        return editor != null && editor.getTitle().equals(title) && text.getSize().y > 100 && text.getCharCount() > 0;
    }

    /** Loading the annotations with EMF alone and setting the text into a widget that has nothing else to do. */
    private double bare(String title, Path casebook) throws IOException {
        Path folder;
        try (var files = Files.walk(casebook.resolve("articles"), 3)) {
            folder = files.filter(file -> file.endsWith("article.xmi")).filter(file -> hasTitle(file, title))
                    .findFirst()
                    .orElseThrow().getParent();
        }
        var taken = new double[1];
        display.syncExec(() -> {
            long began = System.nanoTime();
            try (var sets = Files.list(folder.resolve("annotations"))) {
                for (var set : sets.toList()) {
                    var resource = new XMIResourceImpl(URI.createFileURI(set.toString()));
                    resource.setIntrinsicIDToEObjectMap(new HashMap<>());
                    resource.load(LOAD);
                }
                new XMIResourceImpl(URI.createFileURI(folder.resolve("article.xmi").toString())).load(LOAD);
                var shell = new Shell(display);
                shell.setLayout(new FillLayout());
                shell.setSize(900, 900);
                var text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
                shell.open();
                text.setText(Files.readString(folder.resolve("text.txt"), StandardCharsets.UTF_8));
                text.update();
                taken[0] = (System.nanoTime() - began) / 1e6;
                shell.dispose();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return taken[0];
    }

    private static boolean hasTitle(Path article, String title) {
        try {
            return Files.readString(article).contains(" title=\"" + title + "\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String name, List<Double> taken) {
        lines.add(String.format(Locale.ROOT, "%-24s %8.1f %8.1f", name, median(taken),
                taken.stream().mapToDouble(Double::doubleValue).max().orElse(0)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static Optional<StyledText> text() {
        return Screen.all().stream().filter(control -> "article.text".equals(control.getData("org.scholion.id")))
                .filter(Control::isVisible).map(StyledText.class::cast).findFirst();
    }
}
