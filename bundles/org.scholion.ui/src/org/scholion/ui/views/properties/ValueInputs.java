package org.scholion.ui.views.properties;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Attribute;

/** Makes what edits one value of an attribute, by the attribute's type. */
record ValueInputs(Attribute attribute, EditScope scope) {

    Notation notation() {
        return switch (attribute.getType()) {
            case TEXT, NUMBER, DATE -> new Notation.Plain(attribute);
            case ENTITY -> new Notation.OfEntities(this::entities);
            case TAG -> attribute.getChoices().isEmpty() ? new Notation.Plain(attribute)
                    : new Notation.Chosen(this::label);
            case BOOLEAN, ANNOTATION -> new Notation.Chosen(this::label);
        };
    }

    ValueInput create(Composite parent, Consumer<String> done) {
        var id = id();
        var toolTip = toolTip();
        return switch (attribute.getType()) {
            case DATE -> new DateInput(parent, id, toolTip, done);
            case ENTITY -> new EntityInput(parent, id, toolTip, this::entities, done);
            case TEXT, NUMBER -> new TextInput(parent, false, id, toolTip, done);
            case TAG -> attribute.getChoices().isEmpty() ? new TextInput(parent, false, id, toolTip, done)
                    : attribute.getChoices().size() > PickInput.MANY ? pick(parent, done)
                            : new ChoiceInput(parent, id, toolTip, this::choices, done);
            case BOOLEAN -> new ChoiceInput(parent, id, toolTip, this::choices, done);
            case ANNOTATION -> pick(parent, done);
        };
    }

    private PickInput pick(Composite parent, Consumer<String> done) {
        return new PickInput(parent, id(), Codebooks.label(attribute), toolTip(), this::label, this::choices, done);
    }

    private String label(String value) {
        return switch (attribute.getType()) {
            case BOOLEAN -> Choices.yesOrNo().label(value);
            case ANNOTATION -> Choices.quote(scope.annotation().session(), value).orElse(value);
            default -> Codebooks.choiceLabel(attribute, value);
        };
    }

    String id() {
        return "properties.attribute." + attribute.getName();
    }

    /** What the codebook says of the attribute. */
    String toolTip() {
        return attribute.getDescription() == null ? "" : attribute.getDescription().replace("&", "&&");
    }

    boolean isChosen() {
        return notation() instanceof Notation.Chosen;
    }

    private EntityNames entities() {
        return new EntityNames(scope.annotation().session().store().casebook());
    }

    private Choices choices() {
        return switch (attribute.getType()) {
            case BOOLEAN -> Choices.yesOrNo();
            case ANNOTATION -> Choices.annotations(scope.annotation().session(), scope.annotation().element());
            default -> Choices.of(attribute);
        };
    }
}
