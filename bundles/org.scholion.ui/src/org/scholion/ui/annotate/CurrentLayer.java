package org.scholion.ui.annotate;

import org.osgi.service.component.annotations.Component;

/** The layer that was used last in this workbench. */
@Component(service = CurrentLayer.class)
public final class CurrentLayer {

    private String name = "";

    /** Empty before the first mark. */
    String name() {
        return name;
    }

    void set(String layer) {
        name = layer;
    }
}
