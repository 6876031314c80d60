package org.scholion.ui.article;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Selections;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Layer;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.marks.Mark;

/** What a tool tip tells of an annotation: layer, tag, values, note, comments, and whose it is. */
final class MarkLabels {

    private static final int LONGEST_QUOTE = 120;

    private final ArticleSession session;

    MarkLabels(ArticleSession session) {
        this.session = session;
    }

    /** With its words, for where they are not under the pointer. */
    String describe(Mark mark) {
        return describe((AnnotationElement) mark.annotation());
    }

    /** With its words, for where they are not under the pointer; of a relation, those of both ends. */
    String describe(AnnotationElement element) {
        var words = switch (element) {
            case SpanAnnotation span -> quote(span);
            case Relation relation -> NLS.bind(Messages.MarkLabels_relation, quote(relation.getFrom()),
                    quote(relation.getTo()));
            default -> "";
        };
        return heading(element) + '\n' + words + details(element);
    }

    /** Without its words. */
    String describeBeside(AnnotationElement element) {
        return heading(element) + details(element);
    }

    private String heading(AnnotationElement element) {
        var layer = layer(element);
        var heading = new StringBuilder(layer == null ? element.getLayer() : Codebooks.label(layer));
        if (layer != null) {
            Codebooks.tag(layer, element.getTag()).ifPresent(tag -> heading.append(" · ").append(tag.label()));
        }
        if (!session.isOwn(element) && element.eContainer() instanceof AnnotationSet set) {
            heading.append(" · ").append(analyst(set.getAnalyst()));
        }
        return heading.toString();
    }

    private String details(AnnotationElement element) {
        var lines = new StringBuilder();
        AnnotationLabels.values(element, layer(element), session.store().casebook())
                .forEach((label, value) -> lines.append('\n').append(label).append(": ").append(value));
        if (element.getNote() != null) {
            lines.append('\n').append(element.getNote());
        }
        element.getComments().stream().filter(comment -> !Verdicts.isVerdict(comment))
                .forEach(comment -> lines.append('\n').append("“").append(comment.getText()).append("”"));
        return lines.toString();
    }

    private Layer layer(AnnotationElement element) {
        return Codebooks.layer(session.codebook(), element.getLayer()).orElse(null);
    }

    /** The name of an analyst; the identifier where the casebook does not know it. */
    String analyst(String id) {
        return session.store().casebook().getAnalysts().stream().filter(analyst -> analyst.getId().equals(id))
                .map(Analyst::getName).filter(name -> name != null && !name.isBlank()).findFirst().orElse(id);
    }

    private static String quote(SpanAnnotation annotation) {
        if (annotation == null || annotation.getAnchors().isEmpty()) {
            return "";
        }
        var words = new StringBuilder();
        for (var anchor : annotation.getAnchors()) {
            words.append(words.isEmpty() ? "" : " … ").append(anchor.getQuote());
        }
        var line = words.toString().replaceAll("\\s+", " ");
        return "“" + (line.length() > LONGEST_QUOTE
                ? line.substring(0, Selections.clusterStart(line, LONGEST_QUOTE)) + "…"
                : line) + "”";
    }
}
