package org.scholion.ui.versions;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the comparisons that were open when the workbench was closed, or killed. */
public final class VersionsInputFactory implements IElementFactory {

    static final String ID = "org.scholion.ui.versionsInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var casebook = memento.getString(VersionsInput.CASEBOOK);
        var earlier = memento.getString(VersionsInput.EARLIER);
        var later = memento.getString(VersionsInput.LATER);
        var name = memento.getString(VersionsInput.NAME);
        return casebook == null || earlier == null || later == null ? null
                : new VersionsInput(Path.of(casebook), earlier, later, name == null ? later : name);
    }
}
