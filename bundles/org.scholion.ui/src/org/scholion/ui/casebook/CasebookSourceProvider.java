package org.scholion.ui.casebook;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

/** Lets commands be enabled by whether a casebook is open. */
public final class CasebookSourceProvider extends AbstractSourceProvider {

    private static final String VARIABLE = "org.scholion.ui.casebookOpen";

    private final OpenCasebookListener listener = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            fireSourceChanged(ISources.WORKBENCH, getCurrentState());
        }
    };
    private OpenCasebook casebook;

    @Override
    public void initialize(IServiceLocator locator) {
        casebook = locator.getService(OpenCasebook.class);
        casebook.addListener(listener);
    }

    @Override
    public Map<String, Boolean> getCurrentState() {
        return Map.of(VARIABLE, casebook != null && casebook.store().isPresent());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { VARIABLE };
    }

    @Override
    public void dispose() {
        casebook.removeListener(listener);
    }
}
