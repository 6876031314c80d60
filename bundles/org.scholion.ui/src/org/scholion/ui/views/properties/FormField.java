package org.scholion.ui.views.properties;

/** A part of the form that shows, and may edit, something of the annotation. */
interface FormField {

    /** Shows another annotation; what was typed for the one before is gone. */
    void reset();

    /** Shows what has changed in the same annotation; what is being typed stays. */
    void refresh();

    /** Stores what was typed and not stored yet. */
    default void commit() {
    }

    /** Gives the focus to the field; false when it cannot take it. */
    default boolean setFocus() {
        return false;
    }
}
