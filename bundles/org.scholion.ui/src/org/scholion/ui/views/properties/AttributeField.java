package org.scholion.ui.views.properties;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.ui.views.ContentStack;

/** The field of an attribute that has at most one value. */
final class AttributeField extends OneValueField {

    private final Attribute attribute;
    private final ValueInputs inputs;
    private final ValueInput input;
    private final FieldMessage message;

    AttributeField(Composite form, Attribute attribute, EditScope scope) {
        super(scope);
        this.attribute = attribute;
        this.inputs = new ValueInputs(attribute, scope);
        var row = new FieldRow(form, Codebooks.label(attribute), inputs.toolTip());
        input = inputs.create(row.body(), this::done);
        row.alignLabel();
        message = new FieldMessage(row.body(), inputs.id() + ".message", scope);
    }

    private void done(String typed) {
        var stripped = typed.strip();
        var value = stripped.isEmpty() || stripped.equals(input.shown()) ? unchangedOrNone(stripped)
                : inputs.notation().value(stripped).map(List::of).orElse(null);
        if (value != null) {
            store(value);
        } else if (attribute.getType() == AttributeType.ENTITY) {
            message.show(NLS.bind(Messages.AttributeField_addEntity,
                    ContentStack.literal(inputs.notation().problem(stripped))), () -> addEntity(stripped));
        } else {
            message.show(inputs.notation().problem(stripped));
        }
    }

    /** A value that nobody touched stays as it is, even one that could not be typed now. */
    private List<String> unchangedOrNone(String typed) {
        return typed.isEmpty() ? List.of() : annotation().values(attribute);
    }

    private void store(List<String> values) {
        edit(annotation -> annotation.setValues(attribute, values));
    }

    private void addEntity(String name) {
        edit(annotation -> annotation.setValues(attribute,
                List.of(annotation.session().store().entity(name).getId())));
    }

    @Override
    ValueInput input() {
        return input;
    }

    @Override
    FieldMessage message() {
        return message;
    }

    @Override
    String stored() {
        return annotation().values(attribute).stream().findFirst()
                .map(value -> inputs.isChosen() ? value : inputs.notation().shown(value)).orElse("");
    }
}
