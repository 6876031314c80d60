package org.scholion.ui.article.legend;

import java.util.Collection;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.scholion.ui.preferences.ScholionPreferences;

/** Which layers and analysts are shown in the articles of a casebook: remembered at this workbench, for each casebook. */
public final class LegendSettings {

    private static final String NODE = "legend";
    private static final String LAYER = "layer:";
    private static final String ANALYST = "analyst:";
    private static final String OTHERS = "others";

    private final IEclipsePreferences node;

    public LegendSettings(String casebookId) {
        node = (IEclipsePreferences) InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).node(NODE)
                .node(casebookId);
    }

    /** By name; a layer is shown unless it was hidden. */
    public boolean showsLayer(String name) {
        return node.getBoolean(LAYER + name, true);
    }

    public void showLayer(String name, boolean shown) {
        put(LAYER + name, shown);
    }

    /**
     * By identifier.
     *
     * @param otherwise the answer where nobody chose yet
     */
    public boolean showsAnalyst(String id, boolean otherwise) {
        return node.getBoolean(ANALYST + id, otherwise);
    }

    public void showAnalyst(String id, boolean shown) {
        put(ANALYST + id, shown);
    }

    /**
     * Whether other analysts are shown of whom nobody chose that they are or are not.
     *
     * @param otherwise the answer where nobody chose yet
     */
    public boolean showsOthers(boolean otherwise) {
        return node.getBoolean(OTHERS, otherwise);
    }

    /** Shows or hides all other analysts, whatever was chosen for these. */
    public void showOthers(Collection<String> ids, boolean shown) {
        ids.forEach(id -> node.remove(ANALYST + id));
        put(OTHERS, shown);
    }

    private void put(String key, boolean shown) {
        node.putBoolean(key, shown);
        try {
            node.flush();
        } catch (BackingStoreException e) { // it holds until the workbench is closed
            ILog.of(getClass()).warn(e.getMessage(), e);
        }
    }

    public void addListener(IPreferenceChangeListener listener) {
        node.addPreferenceChangeListener(listener);
    }

    public void removeListener(IPreferenceChangeListener listener) {
        node.removePreferenceChangeListener(listener);
    }
}
