package org.scholion.ui.marking;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** With which layer and tag marks are made, casebook by casebook, and whether each selection is marked at once. */
@Component(service = CurrentLayer.class)
public final class CurrentLayer {

    private static final String MARKS = "marking";
    private static final String RELATIONS = "relating";

    private final Map<Path, LayerMemory> marks = new HashMap<>();
    private final Map<Path, LayerMemory> relations = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean sticky;

    /** The service of the workbench. */
    public static CurrentLayer service() {
        return PlatformUI.getWorkbench().getService(CurrentLayer.class);
    }

    /** With what was marked in the casebook of that folder. */
    public LayerMemory in(Path casebook) {
        return marks.computeIfAbsent(casebook, folder -> memory(folder, MARKS));
    }

    /** How annotations were related in the casebook of that folder. */
    public LayerMemory relationsIn(Path casebook) {
        return relations.computeIfAbsent(casebook, folder -> memory(folder, RELATIONS));
    }

    private LayerMemory memory(Path casebook, String name) {
        var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
        var section = DialogSettings.getOrCreateSection(all, name);
        return new LayerMemory(DialogSettings.getOrCreateSection(section, casebook.toString()), this::tell);
    }

    /** Whether each selection is marked at once with the current layer. */
    public boolean isSticky() {
        return sticky;
    }

    public void setSticky(boolean on) {
        if (on != sticky) {
            sticky = on;
            tell();
        }
    }

    /** Has something done each time when another layer or tag is current, or {@link #isSticky} changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
