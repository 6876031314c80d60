package org.scholion.ui.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The layers and tags that were used last in one casebook; what it keeps is there again after a restart. */
public final class LayerMemory {

    private static final String RECENT = "recent";
    private static final int MOST = 24;

    private final IDialogSettings settings;
    private final Runnable changed;
    private final List<Pick> recent = new ArrayList<>();

    LayerMemory(IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        var stored = settings.getArray(RECENT);
        if (stored != null) {
            Arrays.stream(stored).map(line -> line.split("\t", 2)).filter(parts -> !parts[0].isEmpty())
                    .map(parts -> new Pick(parts[0], parts.length < 2 ? "" : parts[1])).forEach(recent::add);
        }
    }

    /** What was used, the last first. */
    public List<Pick> recent() {
        return List.copyOf(recent);
    }

    /** The layer used last; empty before the first mark. */
    public String layer() {
        return recent.isEmpty() ? "" : recent.get(0).layer();
    }

    /** The tag with which a layer was used last; empty for none. */
    public String tag(String layer) {
        return recent.stream().filter(pick -> pick.layer().equals(layer)).findFirst().map(Pick::tag).orElse("");
    }

    /** Remembers what was used. */
    public void use(Pick pick) {
        if (recent.isEmpty() || !recent.get(0).equals(pick)) {
            recent.remove(pick);
            recent.add(0, pick);
            forgetOldest();
            settings.put(RECENT, recent.stream().map(used -> used.layer() + "\t" + used.tag()).toArray(String[]::new));
            changed.run();
        }
    }

    /** Of each layer the last use stays, however long ago it was: it says which tag the layer has now. */
    private void forgetOldest() {
        var last = recent.stream().collect(Collectors.toMap(Pick::layer, pick -> pick, (first, later) -> first));
        for (int i = recent.size() - 1; i >= 0 && recent.size() > MOST; i--) {
            if (!last.containsValue(recent.get(i))) {
                recent.remove(i);
            }
        }
    }
}
