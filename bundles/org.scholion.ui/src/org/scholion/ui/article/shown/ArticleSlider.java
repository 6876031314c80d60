package org.scholion.ui.article.shown;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.scholion.ui.style.WidgetId;

/** The scroll bar of an article, in its characters: the widget's own would know of no more than the widget holds. */
public final class ArticleSlider {

    private final Slider slider;
    private final ShownText shown;
    private int wanted = -1;

    /** Beside the text, as the next child of the parent. */
    public ArticleSlider(Composite parent, ShownText shown) {
        this.shown = shown;
        slider = new Slider(parent, SWT.VERTICAL);
        WidgetId.set(slider, "article.slider");
        slider.addListener(SWT.Selection, this::moved);
        shown.whenMoved(this::update);
        shown.widget().addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    public Slider widget() {
        return slider;
    }

    private void moved(Event event) {
        switch (event.detail) {
            case SWT.ARROW_DOWN -> shown.scroll(lineHeight());
            case SWT.ARROW_UP -> shown.scroll(-lineHeight());
            case SWT.PAGE_DOWN -> shown.scroll(pageHeight());
            case SWT.PAGE_UP -> shown.scroll(-pageHeight());
            default -> scrollSoon(slider.getSelection());
        }
    }

    /** Only to where the thumb is when there is time: it may be dragged faster than text is laid out. */
    private void scrollSoon(int offset) {
        boolean waiting = wanted >= 0;
        wanted = offset;
        if (!waiting) {
            slider.getDisplay().asyncExec(() -> {
                int target = wanted;
                wanted = -1;
                if (!slider.isDisposed()) {
                    shown.setTop(target);
                }
            });
        }
    }

    private void wheel(Event event) {
        shown.scroll(-event.count * lineHeight());
        event.doit = false;
    }

    private int lineHeight() {
        return shown.widget().getLineHeight() + shown.widget().getLineSpacing();
    }

    private int pageHeight() {
        return Math.max(1, shown.widget().getClientArea().height - lineHeight());
    }

    private void update() {
        int length = Math.max(1, shown.text().length());
        var view = shown.view();
        int top = view.map(span -> span.begin()).orElse(0);
        int visible = Math.max(1, view.map(span -> span.length()).orElse(length));
        boolean isWhole = visible >= length;
        slider.setEnabled(!isWhole);
        if (wanted < 0) { // the thumb is not moved under the pointer
            slider.setValues(Math.min(top, length - 1), 0, length, Math.min(visible, length), 1, visible);
        }
    }
}
