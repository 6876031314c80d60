package org.scholion.ui.views.properties;

import org.eclipse.core.runtime.CoreException;

/** What the fields of a form share: the annotation, the way to change it, and the place they are laid out in. */
interface EditScope {

    /** A change of an annotation. */
    interface Edit {
        void perform(EditedAnnotation annotation) throws CoreException;
    }

    EditedAnnotation annotation();

    /** Makes a change. What goes wrong is told below the field and in the status line; then the result is false. */
    boolean edit(FieldMessage message, Edit edit);

    /** Lays the form out anew, after a field has grown or shrunk. */
    void relayout();
}
