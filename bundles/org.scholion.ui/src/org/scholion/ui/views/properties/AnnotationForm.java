package org.scholion.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;

/** The form in which an annotation is read and edited. It keeps its fields while annotations of one layer are shown. */
final class AnnotationForm implements EditScope {

    private static final int MARGIN = 6;

    private final ScrolledComposite scroller;
    private final Consumer<String> problems;
    private final List<FormField> fields = new ArrayList<>();
    private Composite body;
    private HeaderField header;
    private Layer layer;
    private EditedAnnotation annotation;
    /** While fields are filled one after another, and whether one of them has another size by that. */
    private boolean filling;
    private boolean resized;

    /**
     * Creates the form; it shows nothing yet.
     *
     * @param problems is told what could not be done, and an empty text when something could
     */
    AnnotationForm(Composite parent, Consumer<String> problems) {
        this.problems = problems;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> relayout());
    }

    ScrolledComposite control() {
        return scroller;
    }

    @Override
    public EditedAnnotation annotation() {
        return annotation;
    }

    /** Shows an annotation; what was typed for the one before is stored first. */
    void show(EditedAnnotation next) {
        commit();
        var nextLayer = next.layer().orElse(null);
        scroller.setRedraw(false);
        annotation = next;
        if (body == null || nextLayer != layer) {
            layer = nextLayer;
            createFields();
        }
        fill(FormField::reset);
        scroller.setOrigin(0, 0);
        relayout();
        scroller.setRedraw(true);
    }

    /** Fills the fields; laying the form out for each of them would take longer than all else. */
    private void fill(Consumer<FormField> how) {
        filling = true;
        resized = false;
        try {
            fields.forEach(how);
        } finally {
            filling = false;
        }
    }

    /** Shows what has changed in the annotation. */
    void refresh() {
        if (annotation != null && annotation.exists()) {
            fill(FormField::refresh);
            if (resized) {
                relayout();
            }
        }
    }

    /** Stores what was typed and not stored yet. */
    void commit() {
        if (annotation != null && annotation.exists()) {
            fields.forEach(FormField::commit);
        }
    }

    private void createFields() {
        fields.clear();
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 4).applyTo(body);
        header = new HeaderField(body, this);
        fields.add(header);
        if (layer != null && !layer.getTags().isEmpty()) {
            fields.add(new TagField(body, layer, this));
        }
        if (layer != null) {
            layer.getAttributes().forEach(attribute -> fields.add(attributeField(attribute)));
        }
        fields.add(new NoteField(body, this));
        fields.add(new CommentsField(body, this));
        fields.add(new FactsField(body, this));
        scroller.setContent(body);
    }

    private FormField attributeField(Attribute attribute) {
        return attribute.isMany() ? new ManyValuesField(body, attribute, this)
                : new AttributeField(body, attribute, this);
    }

    @Override
    public boolean edit(FieldMessage message, Edit edit) {
        try {
            edit.perform(annotation);
            message.clear();
            problems.accept("");
            return true;
        } catch (CoreException e) {
            message.show(e.getMessage());
            problems.accept(e.getMessage());
            return false;
        }
    }

    @Override
    public void relayout() {
        resized = true;
        if (filling) {
            return;
        }
        int width = scroller.getClientArea().width;
        if (body == null || width <= 2 * MARGIN) {
            return; // not on screen yet
        }
        header.fit(width - 2 * MARGIN);
        int height = body.computeSize(width, SWT.DEFAULT, true).y; // measures all fields, once
        body.setLayoutDeferred(true);
        body.layout(false, true);
        scroller.setMinHeight(height);
        body.setLayoutDeferred(false);
    }

    boolean hasFocus() {
        for (Control control = scroller.getDisplay().getFocusControl(); control != null; control = control
                .getParent()) {
            if (control == scroller) {
                return true;
            }
        }
        return false;
    }

    /** Gives the focus to the first field that takes it. */
    void setFocus() {
        for (var field : fields) {
            if (field.setFocus()) {
                return;
            }
        }
        scroller.setFocus();
    }
}
