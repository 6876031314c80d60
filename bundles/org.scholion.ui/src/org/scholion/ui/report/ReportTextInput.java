package org.scholion.ui.report;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.scholion.core.report.text.ReportTexts;

/**
 * Names a report text of a casebook.
 *
 * @param casebook folder of the casebook
 * @param name of the text
 */
record ReportTextInput(Path casebook, String name) implements IEditorInput, IPersistableElement {

    static final String CASEBOOK = "casebook";
    static final String NAME = "name";

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return ReportTexts.label(name);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CASEBOOK, casebook.toString());
        memento.putString(NAME, name);
    }

    @Override
    public String getFactoryId() {
        return ReportTextInputFactory.ID;
    }
}
