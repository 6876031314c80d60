package org.scholion.ui.views.properties;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Moments;

/** What is to be known of an annotation and cannot be edited: who made it, when, from what, where. */
final class AnnotationFacts {

    private AnnotationFacts() {
    }

    /** A line each, without what is not known. */
    static List<String> of(AnnotationElement element, AnnotationTexts texts, ZoneId zone, Locale locale) {
        var lines = new ArrayList<String>();
        add(lines, Messages.AnnotationFacts_analyst, texts.analyst(element));
        add(lines, Messages.AnnotationFacts_origin, origin(element));
        var created = Moments.shown(element.getCreated(), zone, locale);
        add(lines, Messages.AnnotationFacts_created, created);
        var modified = Moments.shown(element.getModified(), zone, locale);
        if (!modified.equals(created)) {
            add(lines, Messages.AnnotationFacts_modified, modified);
        }
        if (element instanceof SpanAnnotation span) {
            add(lines, Messages.AnnotationFacts_offsets, span.getAnchors().stream()
                    .map(anchor -> anchor.getBegin() + "–" + anchor.getEnd()).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String origin(AnnotationElement element) {
        var origin = switch (element.getOrigin()) {
            case ANALYST -> "";
            case SUGGESTER -> Messages.AnnotationFacts_suggester;
            case IMPORT -> Messages.AnnotationFacts_import;
        };
        var detail = element.getOriginDetail() == null ? "" : element.getOriginDetail();
        var state = element.getStatus() == AnnotationStatus.PROPOSED ? Messages.AnnotationFacts_proposed : "";
        return List.of(origin, detail, state).stream().filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void add(List<String> lines, String pattern, String fact) {
        if (!fact.isEmpty()) {
            lines.add(NLS.bind(pattern, fact));
        }
    }
}
