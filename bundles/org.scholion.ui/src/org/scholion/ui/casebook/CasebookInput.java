package org.scholion.ui.casebook;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names something of a casebook that an editor shows, also after the next start. */
public interface CasebookInput extends IEditorInput, IPersistableElement {

    /** Where the folder of the casebook is remembered. */
    String CASEBOOK = "casebook";

    /** Folder of the casebook. */
    Path casebook();

    /** Whether it is there still says the editor, which reads it. */
    @Override
    default boolean exists() {
        return true;
    }

    /** The editor has one. */
    @Override
    default ImageDescriptor getImageDescriptor() {
        return null;
    }

    /** The name, where there is no more to say. */
    @Override
    default String getToolTipText() {
        return getName();
    }

    @Override
    default IPersistableElement getPersistable() {
        return this;
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
