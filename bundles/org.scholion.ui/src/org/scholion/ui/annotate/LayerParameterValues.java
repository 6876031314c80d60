package org.scholion.ui.annotate;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.LayerKind;
import org.scholion.ui.casebook.OpenCasebook;

/** The layers that keys can be bound to: those of the open casebook, else of the product's codebook. */
public final class LayerParameterValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        var values = new TreeMap<String, String>();
        try {
            Codebooks.layers(codebook(), LayerKind.SPAN)
                    .forEach(layer -> values.put(Codebooks.label(layer), layer.getName()));
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        return values;
    }

    private static Codebook codebook() throws CoreException {
        var store = PlatformUI.getWorkbench().getService(OpenCasebook.class).store();
        return store.isPresent() ? store.map(CasebookStore::casebook).get().getCodebook()
                : Codebooks.load(Codebooks.NEWS);
    }
}
