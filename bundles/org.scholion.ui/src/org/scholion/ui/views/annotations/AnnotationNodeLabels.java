package org.scholion.ui.views.annotations;

import java.text.MessageFormat;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Casebook;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.views.Excerpts;
import org.scholion.ui.views.annotations.Listing.Group;
import org.scholion.ui.views.annotations.Listing.Grouping;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeLabels;

/** What stands in the rows of the list of annotations. */
final class AnnotationNodeLabels implements NodeLabels {

    private static final int TOOL_TIP = 600;

    private final Predicate<AnnotationRow> hidden;
    private Casebook casebook;
    private String ownAnalyst = "";
    private Grouping grouping = Grouping.LAYER;

    /** @param hidden whether the text of its article does not show an annotation now */
    AnnotationNodeLabels(Predicate<AnnotationRow> hidden) {
        this.hidden = hidden;
    }

    /** @param analyst identifier of the analyst whose annotations are shown without a name */
    void use(Casebook newCasebook, String analyst, Grouping newGrouping) {
        casebook = newCasebook;
        ownAnalyst = analyst;
        grouping = newGrouping;
    }

    @Override
    public String[] texts(Node node) {
        return switch (node.data()) {
            case AnnotationRow row -> new String[] { row.quote(), remark(row) };
            case Group group -> new String[] { group.label(), Integer.toString(group.size()) };
            default -> new String[] { "", "" };
        };
    }

    /**
     * Tag or, without one and without groups of layers, layer; state; comments; of annotations of others the analyst;
     * whether the text hides it.
     */
    private String remark(AnnotationRow row) {
        var kind = row.isRelation() || row.lastTag().isEmpty() && grouping != Grouping.LAYER ? row.layerLabel()
                : row.lastTag();
        var state = row.proposed() ? Messages.AnnotationTree_proposed : "";
        var comments = row.comments() == 0 ? ""
                : MessageFormat.format(Messages.AnnotationTree_comments, row.comments());
        return Stream.of(kind, state, comments, row.analyst().equals(ownAnalyst) ? "" : row.analystName(),
                hidden.test(row) ? Messages.AnnotationTree_hidden : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public ImageDescriptor image(Node node) {
        return switch (node.data()) {
            case Group group when group.layer() != null -> swatch(group.layer());
            case AnnotationRow row when grouping != Grouping.LAYER || row.isRelation() -> swatch(row.layer());
            default -> null;
        };
    }

    private ImageDescriptor swatch(String layer) {
        return LayerSwatch.of(Codebooks.layer(casebook.getCodebook(), layer).orElse(null));
    }

    @Override
    public boolean isFaint(Node node) {
        return node.data() instanceof AnnotationRow row && (row.proposed() || hidden.test(row));
    }

    @Override
    public String toolTip(Node node) {
        if (!(node.data() instanceof AnnotationRow row)) {
            return null;
        }
        var head = NLS.bind(Messages.AnnotationTree_toolTip, row.layerLabel(), row.analystName());
        return (hidden.test(row) ? NLS.bind(Messages.AnnotationTree_hiddenToolTip, head) : head) + "\n"
                + Excerpts.oneLine(row.more(), TOOL_TIP);
    }
}
