package org.scholion.ui.views.annotations;

import java.util.List;
import java.util.Map;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.edit.AttributeValues;
import org.scholion.core.registers.EntityLookup;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.AttributeType;
import org.scholion.model.Entity;
import org.scholion.model.ModelPackage;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;

/**
 * An annotation as the view lists it.
 *
 * @param layer name
 * @param tag labels of the tag and of those above it, or empty
 * @param lastTag label of the tag alone
 * @param quote in one line
 * @param more what the text filter looks at: the whole quote, values, note
 * @param begin offset of its first span, -1 for none
 * @param end offset behind its last span
 * @param analyst identifier
 * @param entities names of those that it is linked to
 * @param from identifier of the annotation where a relation begins, else empty
 * @param stamp changes with what the row shows
 */
record AnnotationRow(String article, String title, String id, String layer, String layerLabel, String tag,
        String lastTag, String quote, String more, int begin, int end, String analyst, String analystName,
        List<String> entities, boolean proposed, int comments, String from, String stamp) {

    private static final int QUOTE = 160;
    /** Of both ends of a relation together: the other end shall be seen too. */
    private static final int ENDS = 48;

    static AnnotationRow of(AnnotationElement element, ArticleSummary article, String analyst, AnnotationTexts texts,
            Map<String, Integer> remarks) {
        var spans = element instanceof SpanAnnotation span ? span.getAnchors().stream()
                .flatMap(anchor -> Anchors.span(anchor).stream()).toList() : List.<Span>of();
        var note = element.getNote() == null ? "" : element.getNote();
        var values = element.getValues().isEmpty() ? "" : texts.values(element);
        return new AnnotationRow(article.id(), article.label(), element.getId(), element.getLayer(),
                texts.layerLabel(element), texts.tagLabel(element), texts.lastTagLabel(element),
                texts.excerpt(element, element instanceof Relation ? ENDS : QUOTE),
                String.join("\n", Excerpts.oneLine(texts.quote(element), 10 * QUOTE), values, note),
                spans.isEmpty() ? place(element) : spans.getFirst().begin(),
                spans.isEmpty() ? -1 : spans.getLast().end(),
                analyst, texts.analystName(analyst), entities(element, texts),
                element.getStatus() == AnnotationStatus.PROPOSED, comments(element, remarks),
                element instanceof Relation relation && relation.getFrom() != null ? relation.getFrom().getId() : "",
                stamp(element, remarks));
    }

    /** Relations are where they begin, what is said of the whole article is before all others. */
    private static int place(AnnotationElement element) {
        return element instanceof Relation relation && relation.getFrom() != null
                && !relation.getFrom().getAnchors().isEmpty() ? relation.getFrom().getAnchors().getFirst().getBegin()
                        : -1;
    }

    static String stamp(AnnotationElement element, Map<String, Integer> remarks) {
        return element.getModified() + element.getTag() + element.getStatus() + comments(element, remarks);
    }

    private static int comments(AnnotationElement element, Map<String, Integer> remarks) {
        boolean any = element.eIsSet(ModelPackage.eINSTANCE.getAnnotationElement_Comments());
        return (any ? element.getComments().stream().mapToInt(Verdicts::posts).sum() : 0)
                + remarks.getOrDefault(element.getId(), 0);
    }

    private static List<String> entities(AnnotationElement element, AnnotationTexts texts) {
        if (element.getValues().isEmpty()) {
            return List.of();
        }
        return texts.layer(element).stream().flatMap(layer -> layer.getAttributes().stream())
                .filter(attribute -> attribute.getType() == AttributeType.ENTITY)
                .flatMap(attribute -> AttributeValues.of(element, attribute.getName()).stream())
                .map(id -> EntityLookup.of(texts.casebook()).find(id).map(Entity::getName).orElse(id))
                .distinct().toList();
    }

    boolean isRelation() {
        return !from.isEmpty();
    }
}
