package org.scholion.ui.views.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.style.WidgetId;

/** The top of the form: the layer, the marked words and, if so, why nothing can be changed. */
final class HeaderField implements FormField {

    private final EditScope scope;
    private final LocalResourceManager images;
    private final Label swatch;
    private final Label layer;
    private final WrappedExcerpt quote;
    private final Label reason;
    private List<String> shown = List.of();
    private int width;

    HeaderField(Composite form, EditScope scope) {
        this.scope = scope;
        images = new LocalResourceManager(JFaceResources.getResources(), form);
        var line = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
        swatch = new Label(line, SWT.NONE);
        layer = new Label(line, SWT.NONE);
        layer.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        WidgetId.set(layer, "properties.layer");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(layer);
        var words = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(words);
        GridLayoutFactory.fillDefaults().applyTo(words);
        quote = new WrappedExcerpt(words, "properties.quote");
        reason = new Label(form, SWT.WRAP);
        WidgetId.set(reason, "properties.readOnly");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(reason);
    }

    /** Cuts the quote for a width of the form, in pixels. */
    void fit(int available) {
        if (available != width) {
            width = available;
            quote.fit(width);
        }
    }

    @Override
    public void reset() {
        var annotation = scope.annotation();
        var texts = annotation.texts();
        swatch.setImage(images.create(LayerSwatch.of(annotation.layer().orElse(null))));
        var why = annotation.readOnlyReason().orElse("");
        var words = List.of(texts.layerLabel(annotation.element()), texts.quote(annotation.element()), why);
        if (!words.equals(shown)) {
            shown = words;
            layer.setText(words.get(0).replace("&", "&&"));
            quote.show(words.get(1), width);
            reason.setText(why.replace("&", "&&"));
            reason.setVisible(!why.isEmpty());
            ((GridData) reason.getLayoutData()).exclude = why.isEmpty();
            scope.relayout();
        }
    }

    @Override
    public void refresh() {
        reset();
    }
}
