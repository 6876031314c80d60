package org.scholion.ui.views.properties;

import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.WidgetId;

/** The bottom of the form: what cannot be edited, to be read and copied. */
final class FactsField implements FormField {

    private final EditScope scope;
    private final Text text;

    FactsField(Composite form, EditScope scope) {
        this.scope = scope;
        text = new Text(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        WidgetId.set(text, "properties.facts");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).indent(0, 6).applyTo(text);
        text.setBackground(form.getBackground());
    }

    @Override
    public void reset() {
        var annotation = scope.annotation();
        var facts = String.join(text.getLineDelimiter(), AnnotationFacts.of(annotation.element(), annotation.texts(),
                ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT)));
        if (!text.getText().equals(facts)) {
            text.setText(facts);
            scope.relayout();
        }
    }

    @Override
    public void refresh() {
        reset();
    }
}
