package org.scholion.probe.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Whether all words in the window can be read, each view in front in turn, in the theme that the workbench was started
 * with: it looks at the screen, where alone the colours of style sheets, of the system and of the program come together.
 */
final class ContrastCheck implements Consumer<Findings> {

    /** A little less than the 4.5 of WCAG 2: thin strokes have no pixel that is of their colour alone. */
    private static final double READABLE = 4;
    private static final int SMALLEST = 8;
    private static final int AROUND_FIELD = 6;
    private static final int ROUNDS = 25;
    private static final int ROUND_MILLIS = 20;

    private int looked;

    @Override
    public void accept(Findings findings) {
        var workbench = PlatformUI.getWorkbench();
        var page = workbench.getActiveWorkbenchWindow().getActivePage();
        var views = Arrays.stream(workbench.getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith("org.scholion.")).toList();
        var unreadable = new TreeSet<String>();
        views.forEach(view -> look(page, view, unreadable));
        unreadable.forEach(findings::problem);
        findings.tried(views.size() + " views to be read");
        if (looked < views.size()) {
            findings.problem("only " + looked + " pieces of text were seen");
        }
    }

    private void look(IWorkbenchPage page, String view, TreeSet<String> unreadable) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            unreadable.add(view + " does not open: " + e.getMessage());
            return;
        }
        settle();
        var screen = screen();
        for (var control : Screen.all()) {
            if (control.isVisible() && control.isEnabled()) {
                words(control).forEach((words, part) -> {
                    var place = shown(control, part).intersection(new Rectangle(0, 0, screen.width, screen.height));
                    if (place.width >= SMALLEST && place.height >= SMALLEST) {
                        looked++;
                        double contrast = contrast(screen, place);
                        if (contrast < READABLE) {
                            unreadable.add(String.format("\"%s\" has a contrast of %.1f", words, contrast));
                        }
                    }
                });
            }
        }
    }

    /** Lists are filled by jobs, and what has changed is painted later. */
    private static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            while (Display.getCurrent().readAndDispatch()) {
                // until there is nothing left to do
            }
            try {
                Thread.sleep(ROUND_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ImageData screen() {
        var display = Display.getCurrent();
        var image = new Image(display, display.getBounds().width, display.getBounds().height);
        var gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** What can be seen of a part of a control, on the display: forms scroll. */
    private static Rectangle shown(Control control, Rectangle part) {
        var display = control.getDisplay();
        var seen = display.map(control, null,
                part.intersection(new Rectangle(0, 0, control.getSize().x, control.getSize().y)));
        for (var around = control.getParent(); around != null; around = around.getParent()) {
            seen = seen.intersection(display.map(around, null, around.getClientArea()));
        }
        return seen;
    }

    /** What a control says, with the places in it; but for what is selected, of which the system has the colours. */
    private static Map<String, Rectangle> words(Control control) {
        var whole = new Rectangle(0, 0, control.getSize().x, control.getSize().y);
        var words = new LinkedHashMap<String, Rectangle>();
        switch (control) {
            case Label label -> words.put(label.getText(), whole);
            case CLabel label -> words.put(label.getText(), whole);
            case Link link -> words.put(link.getText(), whole);
            case Text text -> words.put(text.getText() + text.getMessage(),
                    new Rectangle(AROUND_FIELD, AROUND_FIELD, whole.width - 2 * AROUND_FIELD,
                            whole.height - 2 * AROUND_FIELD));
            case Table table -> Arrays.stream(table.getItems())
                    .filter(item -> !Arrays.asList(table.getSelection()).contains(item))
                    .forEach(item -> words.put(item.getText(0), item.getTextBounds(0)));
            case Tree tree -> Arrays.stream(tree.getItems())
                    .filter(item -> !Arrays.asList(tree.getSelection()).contains(item))
                    .forEach(item -> words.put(item.getText(0), item.getTextBounds(0)));
            case CTabFolder folder -> Arrays.stream(folder.getItems()).filter(item -> item.isShowing())
                    .forEach(item -> words.put(item.getText(), item.getBounds()));
            case StyledText text ->
                IntStream.range(0, text.getLineCount()).filter(line -> !text.getLine(line).isBlank())
                        .forEach(line -> words.put(text.getLine(line), line(text, line)));
            default -> {
                // says nothing
            }
        }
        words.keySet().removeIf(String::isBlank);
        return words;
    }

    private static Rectangle line(StyledText text, int line) {
        int begin = text.getOffsetAtLine(line);
        return text.getTextBounds(begin, begin + text.getLine(line).length() - 1);
    }

    /** The greatest ratio between the ground of a place, its commonest colour, and anything on it. */
    private static double contrast(ImageData screen, Rectangle place) {
        var colors = new HashMap<RGB, Integer>();
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                colors.merge(screen.palette.getRGB(screen.getPixel(x, y)), 1, Integer::sum);
            }
        }
        var ground = colors.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return colors.keySet().stream().mapToDouble(color -> ratio(color, ground)).max().orElseThrow();
    }

    private static double ratio(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
