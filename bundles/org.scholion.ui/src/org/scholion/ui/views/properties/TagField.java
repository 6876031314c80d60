package org.scholion.ui.views.properties;

import org.eclipse.swt.widgets.Composite;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Layer;

/** The tag of the annotation, chosen from those of its layer. */
final class TagField extends OneValueField {

    private final ValueInput input;
    private final FieldMessage message;

    TagField(Composite form, Layer layer, EditScope scope) {
        super(scope);
        var row = new FieldRow(form, Messages.TagField_label, Messages.TagField_toolTip);
        input = Codebooks.tags(layer).size() > PickInput.MANY
                ? new PickInput(row.body(), "properties.tag", Messages.TagField_label, Messages.TagField_toolTip,
                        value -> Codebooks.tag(layer, value).map(Codebooks.TagPath::label).orElse(value),
                        () -> Choices.tags(layer), this::store)
                : new ChoiceInput(row.body(), "properties.tag", Messages.TagField_toolTip, () -> Choices.tags(layer),
                        this::store);
        row.alignLabel();
        message = new FieldMessage(row.body(), "properties.tag.message", scope);
    }

    private void store(String tag) {
        edit(annotation -> annotation.setTag(tag));
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
        return annotation().tag();
    }
}
