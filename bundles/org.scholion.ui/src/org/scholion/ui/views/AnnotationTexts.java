package org.scholion.ui.views;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.codebook.Codebooks.TagPath;
import org.scholion.model.Analyst;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Casebook;
import org.scholion.model.Layer;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.AnnotationLabels;

/** What views write for the annotations of a casebook. */
public record AnnotationTexts(Casebook casebook) {

    private static final String GAP = " … ";
    private static final String SEPARATOR = " · ";

    /** The layer of the codebook; empty when the codebook has it no more. */
    public Optional<Layer> layer(AnnotationElement element) {
        return Codebooks.layer(casebook.getCodebook(), element.getLayer());
    }

    public String layerLabel(AnnotationElement element) {
        return layer(element).map(Codebooks::label).orElse(element.getLayer());
    }

    /** The labels of the tag and of those above it; empty when there is no tag. */
    public String tagLabel(AnnotationElement element) {
        var path = element.getTag() == null ? "" : element.getTag();
        return layer(element).flatMap(layer -> Codebooks.tag(layer, path)).map(TagPath::label).orElse(path);
    }

    /** The label of the tag alone, where there is no room for those above it. */
    public String lastTagLabel(AnnotationElement element) {
        var path = element.getTag() == null ? "" : element.getTag();
        return layer(element).flatMap(layer -> Codebooks.tag(layer, path)).map(tag -> Codebooks.label(tag.tag()))
                .orElse(path);
    }

    /** The marked words; for a relation those of both ends, for the article the values given to it. */
    public String quote(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span -> quote(span);
            case Relation relation -> NLS.bind(Messages.AnnotationTexts_relation, quote(relation.getFrom()),
                    quote(relation.getTo()));
            default -> element.getValues().isEmpty() ? Messages.AnnotationTexts_article
                    : String.join(SEPARATOR, valuesByLabel(element).values());
        };
    }

    /** The quote in one line of at most so many UTF-16 units; of a relation, something of both ends is left. */
    public String excerpt(AnnotationElement element, int most) {
        return element instanceof Relation relation
                ? NLS.bind(Messages.AnnotationTexts_relation, Excerpts.oneLine(quote(relation.getFrom()), most / 2),
                        Excerpts.oneLine(quote(relation.getTo()), most / 2))
                : Excerpts.oneLine(quote(element), most);
    }

    private static String quote(SpanAnnotation span) {
        return span == null ? "" : span.getAnchors().stream().map(Anchor::getQuote)
                .map(quote -> quote == null ? "" : quote)
                .collect(Collectors.joining(GAP));
    }

    /** The name of the analyst who made an annotation; empty for one that is deleted. */
    public String analyst(AnnotationElement element) {
        return element.eContainer() instanceof AnnotationSet set ? analystName(set.getAnalyst()) : "";
    }

    /** The name of an analyst; the identifier itself when the casebook does not know it. */
    public String analystName(String id) {
        return casebook.getAnalysts().stream().filter(analyst -> analyst.getId().equals(id)).map(Analyst::getName)
                .filter(name -> name != null && !name.isBlank()).findFirst().orElse(id == null ? "" : id);
    }

    /** The attributes with their values, one a line. */
    public String values(AnnotationElement element) {
        return valuesByLabel(element).entrySet().stream()
                .map(value -> NLS.bind(Messages.AnnotationTexts_value, value.getKey(), value.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> valuesByLabel(AnnotationElement element) {
        return AnnotationLabels.values(element, layer(element).orElse(null), casebook);
    }
}
