package org.scholion.ui.pages;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.scholion.core.pages.PageSize;
import org.scholion.core.pages.PageWord;
import org.scholion.ui.pages.PictureJob.Wanted;
import org.scholion.ui.style.WidgetId;

/** A column of pages. Pictures are asked for when their page comes into view, and a bounded number is kept. */
public final class PageCanvas implements PictureJob.Target {

    private static final int MOST_PICTURES = 16;
    private static final double STEP = 1.2;
    private static final double SMALLEST = .1;
    private static final double LARGEST = 6;
    private static final int SHADE = 90;

    private final Canvas canvas;
    private final Hearer hearer;
    private final Map<Wanted, Image> pictures = new LinkedHashMap<>(MOST_PICTURES, .75f, true);
    private final Map<Integer, String> problems = new HashMap<>();
    private List<PageSize> sizes = List.of();
    private List<PageWord> boxes = List.of();
    private PageLayout layout = new PageLayout(List.of(), 1);
    /** 0 while the pages are as wide as the canvas. */
    private double zoom;
    private List<Wanted> asked = List.of();

    /** Is told what the reader does and what the canvas needs. */
    public interface Hearer {

        void wanted(List<Wanted> pages);

        /** From one place to another, which may be on another page, in points; the same when it was a click. */
        default void dragged(int fromPage, double fromX, double fromY, int page, double x, double y) {
        }

        void scrolled(int page);
    }

    private Point pressed;

    /** @param id marks the canvas for those who drive it */
    public PageCanvas(Composite parent, String id, Hearer hearer) {
        this.hearer = hearer;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        WidgetId.set(canvas, id);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::keyDown);
        canvas.addListener(SWT.Traverse, event -> event.doit = true); // the keys it has are none of those that leave it
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            pressed = event.button == 1 ? new Point(event.x, event.y) : null;
            drag(event);
        });
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> {
            drag(event);
            pressed = null;
        });
        canvas.addListener(SWT.Dispose, event -> pictures.values().forEach(Image::dispose));
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows other pages, whose pictures are asked for anew. */
    public void setPages(List<PageSize> pages) {
        sizes = List.copyOf(pages);
        pictures.values().forEach(Image::dispose);
        pictures.clear();
        problems.clear();
        asked = List.of();
        arrange();
    }

    /** Highlights words and brings the first into view. */
    public void highlight(List<PageWord> words) {
        boxes = List.copyOf(words);
        if (!boxes.isEmpty()) {
            var box = layout.box(boxes.getFirst());
            var bar = canvas.getVerticalBar();
            int height = canvas.getClientArea().height;
            if (box.y < bar.getSelection() || box.y + box.height > bar.getSelection() + height) {
                bar.setSelection(Math.max(0, box.y - height / 3));
                scrolled();
            }
        }
        canvas.redraw();
    }

    /** Larger or smaller pages; 0 makes them as wide as the canvas. */
    public void zoom(int steps) {
        zoom = steps == 0 ? 0 : Math.clamp(layout.scale() * Math.pow(STEP, steps), SMALLEST, LARGEST);
        arrange();
    }

    private void arrange() {
        var bar = canvas.getVerticalBar();
        double place = layout.pages() == 0 ? 0 : (double) bar.getSelection() / Math.max(1, layout.size().y);
        var area = canvas.getClientArea();
        double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
        double fit = Math.max(SMALLEST, (area.width - 2 * PageLayout.GAP) / widest);
        layout = new PageLayout(sizes, zoom == 0 ? fit : zoom);
        setBar(bar, layout.size().y, area.height);
        setBar(canvas.getHorizontalBar(), layout.size().x, area.width);
        bar.setSelection((int) (place * layout.size().y));
        scrolled();
    }

    private static void setBar(ScrollBar bar, int whole, int seen) {
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - seen)), 0, Math.max(1, whole),
                Math.max(1, Math.min(whole, seen)), 40, Math.max(1, seen - 40));
        bar.setVisible(whole > seen);
    }

    private void scrolled() {
        if (layout.pages() > 0) {
            ask();
            hearer.scrolled(layout.pageAt(origin().y + canvas.getClientArea().height / 2));
        }
        canvas.redraw();
    }

    /** Asks for the pages in view and the next one. */
    private void ask() {
        int top = origin().y;
        int first = layout.pageAt(top);
        int last = Math.min(layout.pages() - 1, layout.pageAt(top + canvas.getClientArea().height) + 1);
        var wanted = new ArrayList<Wanted>();
        for (int page = first; page <= last; page++) {
            var picture = new Wanted(page, layout.scale());
            if (!pictures.containsKey(picture) && !problems.containsKey(page)) {
                wanted.add(picture);
            }
        }
        if (!wanted.equals(asked)) {
            asked = wanted;
            hearer.wanted(wanted);
        }
    }

    /** The place of the column that is at the upper left corner. */
    private Point origin() {
        int width = canvas.getClientArea().width;
        int x = layout.size().x < width ? (layout.size().x - width) / 2 : canvas.getHorizontalBar().getSelection();
        return new Point(x, canvas.getVerticalBar().getSelection());
    }

    private void paint(GC gc) {
        var area = canvas.getClientArea();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.fillRectangle(area);
        if (layout.pages() == 0) {
            return;
        }
        var origin = origin();
        int last = layout.pageAt(origin.y + area.height);
        for (int page = layout.pageAt(origin.y); page <= last; page++) {
            var place = layout.page(page);
            paint(gc, page, new Rectangle(place.x - origin.x, place.y - origin.y, place.width, place.height));
        }
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(SHADE);
        for (var word : boxes) {
            var box = layout.box(word);
            gc.fillRectangle(box.x - origin.x, box.y - origin.y, box.width, box.height);
        }
        gc.setAlpha(255);
    }

    private void paint(GC gc, int page, Rectangle place) {
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        gc.fillRectangle(place);
        var picture = picture(page);
        if (picture != null) {
            var size = picture.getBounds();
            gc.drawImage(picture, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        } else {
            var problem = problems.get(page);
            gc.drawText(problem == null ? NLS.bind(Messages.PageCanvas_waiting, page + 1)
                    : NLS.bind(Messages.PageCanvas_failed, problem), place.x + 20, place.y + 20, true);
        }
    }

    /** The picture at the scale of now, else one at another scale while that comes. */
    private Image picture(int page) {
        var exact = pictures.get(new Wanted(page, layout.scale()));
        return exact != null ? exact : pictures.entrySet().stream().filter(entry -> entry.getKey().page() == page)
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private void drag(Event event) {
        if (pressed == null || layout.pages() == 0) {
            return;
        }
        var origin = origin();
        int from = layout.pageAt(pressed.y + origin.y);
        int to = layout.pageAt(event.y + origin.y);
        var first = layout.page(from);
        var second = layout.page(to);
        hearer.dragged(from, (pressed.x + origin.x - first.x) / layout.scale(),
                (pressed.y + origin.y - first.y) / layout.scale(), to,
                (event.x + origin.x - second.x) / layout.scale(), (event.y + origin.y - second.y) / layout.scale());
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? 1 : -1);
        } else {
            scrollBy(-event.count * 40);
        }
    }

    private void keyDown(Event event) {
        int page = Math.max(40, canvas.getClientArea().height - 40);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollBy(40);
            case SWT.ARROW_UP -> scrollBy(-40);
            case SWT.PAGE_DOWN -> scrollBy(page);
            case SWT.PAGE_UP -> scrollBy(-page);
            case SWT.HOME -> scrollBy(-layout.size().y);
            case SWT.END -> scrollBy(layout.size().y);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void scrollBy(int pixels) {
        var bar = canvas.getVerticalBar();
        bar.setSelection(Math.clamp((long) bar.getSelection() + pixels, 0, Math.max(0, bar.getMaximum()
                - bar.getThumb())));
        scrolled();
    }

    @Override
    public void drawn(Wanted page, byte[] picture) {
        try {
            var data = new ImageData(new ByteArrayInputStream(picture));
            later(() -> keep(page, new Image(canvas.getDisplay(), data)));
        } catch (SWTException e) {
            failed(page, e.getMessage());
        }
    }

    private void keep(Wanted page, Image image) {
        var before = pictures.put(page, image);
        if (before != null) {
            before.dispose();
        }
        var oldest = pictures.entrySet().iterator();
        while (pictures.size() > MOST_PICTURES) {
            oldest.next().getValue().dispose();
            oldest.remove();
        }
        canvas.redraw();
    }

    @Override
    public void failed(Wanted page, String message) {
        later(() -> {
            problems.put(page.page(), message);
            canvas.redraw();
        });
    }

    private void later(Runnable change) {
        var display = canvas.isDisposed() ? null : canvas.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    /** How many pages have a picture. */
    public int pictures() {
        return pictures.size();
    }
}
