package org.scholion.ui.views.sources;

import java.util.List;

import org.scholion.model.Reliability;

/** The words of the Admiralty system for the reliability of a source. */
final class Reliabilities {

    /** From the best to the worst, what cannot be judged last. */
    static final List<Reliability> ALL = List.of(Reliability.A, Reliability.B, Reliability.C, Reliability.D,
            Reliability.E, Reliability.F);

    private Reliabilities() {
    }

    /** As in {@code B usually reliable}. */
    static String label(Reliability reliability) {
        return reliability.getLiteral() + "  " + switch (reliability) {
            case A -> Messages.Reliability_a;
            case B -> Messages.Reliability_b;
            case C -> Messages.Reliability_c;
            case D -> Messages.Reliability_d;
            case E -> Messages.Reliability_e;
            case F -> Messages.Reliability_f;
        };
    }
}
