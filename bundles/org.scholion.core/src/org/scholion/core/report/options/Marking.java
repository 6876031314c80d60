package org.scholion.core.report.options;

import java.util.Arrays;
import java.util.Optional;

/** With whom a report may be shared: the labels of the Traffic Light Protocol 2.0 (FIRST, 2022). */
public enum Marking {

    /** No label. */
    NONE(""),
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    /** As the protocol writes it, or empty. */
    public String label() {
        return label;
    }

    /** The marking of a label, with or without {@code TLP:}, in any case. */
    public static Optional<Marking> of(String label) {
        var wanted = label.strip();
        return Arrays.stream(values()).filter(marking -> marking.label.equalsIgnoreCase(wanted)
                || marking.label.equalsIgnoreCase("TLP:" + wanted) || marking.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
