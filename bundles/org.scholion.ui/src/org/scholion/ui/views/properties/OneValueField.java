package org.scholion.ui.views.properties;

/** A field whose input shows one value of the annotation. */
abstract class OneValueField implements FormField {

    private final EditScope scope;

    OneValueField(EditScope scope) {
        this.scope = scope;
    }

    /** What the value is typed or chosen in. */
    abstract ValueInput input();

    /** What is said below it. */
    abstract FieldMessage message();

    /** The value that the annotation has, as the input shows it. */
    abstract String stored();

    final EditedAnnotation annotation() {
        return scope.annotation();
    }

    /** Changes the annotation and shows what it has then, or says why it could not be changed. */
    final void edit(EditScope.Edit change) {
        if (scope.edit(message(), change)) {
            reset();
        }
    }

    @Override
    public final void reset() {
        message().clear();
        input().show(stored());
        input().setEditable(annotation().readOnlyReason().isEmpty());
    }

    @Override
    public final void refresh() {
        if (!input().shown().equals(stored())) {
            reset();
        }
    }

    @Override
    public final void commit() {
        input().commit();
    }

    @Override
    public final boolean setFocus() {
        return input().setFocus();
    }
}
