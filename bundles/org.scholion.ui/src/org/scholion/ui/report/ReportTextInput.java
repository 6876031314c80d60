package org.scholion.ui.report;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.ui.casebook.CasebookInput;

/**
 * Names a report text of a casebook.
 *
 * @param casebook folder of the casebook
 * @param name of the text
 */
record ReportTextInput(Path casebook, String name) implements CasebookInput {

    static final String NAME = "name";

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return ReportTexts.label(name);
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
