package org.scholion.core.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

import org.scholion.core.codebook.Codebooks;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Codebook;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.SpanAnnotation;

/**
 * What an annotation tells of its own history.
 *
 * @param id of the annotation
 * @param analyst whose reading it is in, by identifier
 * @param layer as it is read, in small letters
 * @param isRemark whether it holds comments alone
 * @param quote the words it marks first, or empty
 * @param created null where nobody noted it
 * @param modified null where nobody noted it
 */
public record Trace(String id, String analyst, String layer, boolean isRemark, String quote, Instant created,
        Instant modified) {

    /** The trace of one of the elements of a reading. */
    public static Trace of(AnnotationElement element, AnnotationSet set, Codebook codebook) {
        return new Trace(element.getId(), set.getAnalyst(), label(element, codebook), element instanceof Remark,
                quote(element), instant(element.getCreated()), instant(element.getModified()));
    }

    private static String label(AnnotationElement element, Codebook codebook) {
        var layer = element.getLayer();
        return layer == null ? ""
                : Codebooks.layer(codebook, layer).map(Codebooks::label).orElse(layer).toLowerCase(Locale.ROOT);
    }

    private static String quote(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span when !span.getAnchors().isEmpty() -> orEmpty(span.getAnchors().get(0).getQuote());
            case Orphan orphan when !orphan.getAnchors().isEmpty() -> orEmpty(orphan.getAnchors().get(0).getQuote());
            case Relation relation -> quote(relation.getFrom());
            case null, default -> "";
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null; // a file from elsewhere may have a stamp of its own kind
        }
    }
}
