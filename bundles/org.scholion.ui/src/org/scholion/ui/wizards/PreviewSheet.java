package org.scholion.ui.wizards;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.report.ReportPages;
import org.scholion.ui.pages.PageCanvas;
import org.scholion.ui.pages.PictureJob;
import org.scholion.ui.pages.PictureJob.Wanted;
import org.scholion.ui.style.WidgetId;

/** The beginning of a report: its pages where they can be drawn, else its words. For the UI thread. */
final class PreviewSheet {

    private static final int MARGIN = 8;

    private final Composite area;
    private final StackLayout layout = new StackLayout();
    private final StyledText text;
    private final PageCanvas canvas;
    private final Font heading;
    private final Font large;
    private PictureJob drawing;
    private ReportPages pages;

    PreviewSheet(Composite parent) {
        area = new Composite(parent, SWT.BORDER);
        area.setLayout(layout);
        text = WidgetId.set(new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "report.preview.text");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        var resources = new LocalResourceManager(JFaceResources.getResources(), text);
        heading = resources.create(FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD));
        large = resources.create(FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD).increaseHeight(3));
        canvas = new PageCanvas(area, "report.preview.pages", new Hearer());
        layout.topControl = text;
        area.addListener(SWT.Dispose, event -> release());
    }

    int lineHeight() {
        return text.getLineHeight();
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        layout.topControl.setFocus();
    }

    void clear() {
        text.setText("");
        show(text);
        release();
    }

    /** Shows pages, and closes them when they are not shown any more. */
    void show(ReportPages shown, String name) {
        release();
        pages = shown;
        drawing = new PictureJob(name, (page, scale, monitor) -> {
            try {
                return shown.picture(page, scale);
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }, canvas);
        show(canvas.control());
        canvas.setPages(shown.sizes());
    }

    /** Shows Markdown as text with headings. */
    void show(MarkdownLines lines, String end) {
        release();
        text.setText(lines.text() + end);
        text.setStyleRanges(lines.headings().stream().map(this::style).toArray(StyleRange[]::new));
        show(text);
    }

    private void show(Control control) {
        if (layout.topControl != control) {
            boolean focused = layout.topControl.isFocusControl();
            layout.topControl = control;
            area.layout();
            if (focused) {
                control.setFocus();
            }
        }
    }

    private StyleRange style(MarkdownLines.Heading found) {
        var range = new StyleRange();
        range.start = found.begin();
        range.length = found.length();
        range.font = found.level() == 1 || found.level() == 2 ? large : heading;
        return range;
    }

    /** Pages are closed when the one that is being drawn is done. */
    private void release() {
        if (pages != null) {
            var ended = pages;
            var last = drawing;
            pages = null;
            drawing = null;
            last.want(List.of());
            ICoreRunnable closing = monitor -> close(ended, last);
            Job.createSystem(Messages.PreviewSheet_closing, closing).schedule();
        }
    }

    private static void close(ReportPages ended, PictureJob last) throws CoreException {
        try {
            last.join();
            ended.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private final class Hearer implements PageCanvas.Hearer {

        @Override
        public void wanted(List<Wanted> wanted) {
            if (drawing != null) {
                drawing.want(wanted);
            }
        }

        @Override
        public void scrolled(int page) {
            canvas.control().setToolTipText(NLS.bind(Messages.PreviewSheet_page, page + 1));
        }
    }
}
