package org.scholion.ui.report;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the report texts that were open when the workbench was closed. */
public final class ReportTextInputFactory implements IElementFactory {

    static final String ID = "org.scholion.ui.reportTextInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var casebook = memento.getString(ReportTextInput.CASEBOOK);
        var name = memento.getString(ReportTextInput.NAME);
        return casebook == null || name == null ? null : new ReportTextInput(Path.of(casebook), name);
    }
}
