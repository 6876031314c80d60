package org.scholion.ui.views.orphans;

import java.util.ArrayList;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeLabels;
import org.scholion.ui.views.orphans.OrphanRow.GuessRow;

/** What stands in the rows of the list of orphans. */
final class OrphanLabels implements NodeLabels {

    private static final int QUOTE = 160;
    private static final int TOOL_TIP = 600;

    private AnnotationTexts texts;
    private String ownAnalyst = "";

    void use(AnnotationTexts newTexts, String analyst) {
        texts = newTexts;
        ownAnalyst = analyst;
    }

    @Override
    public String[] texts(Node node) {
        return switch (node.data()) {
            case OrphanRow orphan -> new String[] { Excerpts.oneLine(orphan.quote(), QUOTE), remark(orphan) };
            case GuessRow guess -> new String[] { inContext(guess),
                    NLS.bind(Messages.OrphanLabels_similar, guess.percent()) };
            default -> new String[] { String.valueOf(node.data()), Integer.toString(node.children().size()) };
        };
    }

    private static String inContext(GuessRow guess) {
        return Excerpts.oneLine(NLS.bind(Messages.OrphanLabels_guess,
                new Object[] { guess.before(), guess.words(), guess.after() }), QUOTE);
    }

    private String remark(OrphanRow orphan) {
        var parts = new ArrayList<String>();
        parts.add(kind(orphan));
        if (orphan.guesses().isEmpty()) {
            parts.add(Messages.OrphanLabels_nothing);
        }
        if (!orphan.analyst().equals(ownAnalyst)) {
            parts.add(texts.analystName(orphan.analyst()));
        }
        return String.join(" \u00b7 ", parts);
    }

    private String kind(OrphanRow orphan) {
        var layer = Codebooks.layer(texts.casebook().getCodebook(), orphan.layer());
        var label = layer.map(Codebooks::label).orElse(orphan.layer());
        return layer.flatMap(known -> Codebooks.tag(known, orphan.tag()))
                .map(tag -> NLS.bind(Messages.OrphanLabels_tagged, label, tag.label())).orElse(label);
    }

    @Override
    public ImageDescriptor image(Node node) {
        return node.data() instanceof OrphanRow orphan
                ? LayerSwatch.of(Codebooks.layer(texts.casebook().getCodebook(), orphan.layer()).orElse(null))
                : null;
    }

    @Override
    public boolean isFaint(Node node) {
        return node.data() instanceof OrphanRow orphan && !orphan.analyst().equals(ownAnalyst);
    }

    @Override
    public String toolTip(Node node) {
        return switch (node.data()) {
            case OrphanRow orphan -> NLS.bind(Messages.OrphanLabels_toolTip,
                    new Object[] { kind(orphan), texts.analystName(orphan.analyst()),
                            Excerpts.oneLine(orphan.quote(), TOOL_TIP) });
            case GuessRow guess -> NLS.bind(Messages.OrphanLabels_guess,
                    new Object[] { guess.before(), guess.words(), guess.after() });
            default -> null;
        };
    }
}
