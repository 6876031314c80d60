package org.scholion.core.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Segment;

/** What must hold before an annotation set is changed; a failure says it to the analyst. */
final class Requirements {

    private final AnnotationSet own;
    private final String text;

    Requirements(AnnotationSet own, String text) {
        this.own = own;
        this.text = text;
    }

    void own(AnnotationElement element) throws CoreException {
        if (element.eContainer() != own) {
            throw failure("This annotation was deleted or is another analyst's, so it cannot be changed here.");
        }
    }

    static void segments(Collection<Segment> segments, Article article) throws CoreException {
        if (segments.isEmpty()) {
            throw failure("Select something of the article: there is no paragraph here.");
        }
        for (var segment : segments) {
            if (segment.eContainer() != article) {
                throw failure("This paragraph is of another article, so it cannot be changed here.");
            }
        }
    }

    /** Elements from elsewhere must not come twice, nor be taken away from another analyst. */
    void fresh(Collection<? extends AnnotationElement> elements, List<AnnotationSet> others) throws CoreException {
        var ids = new HashSet<String>();
        own.eContents().forEach(known -> ids.add(((AnnotationElement) known).getId()));
        for (var element : elements) {
            if (!ids.add(element.getId()) || others.stream().anyMatch(set -> set == element.eContainer())) {
                throw failure("The annotation " + element.getId() + " is in this article already.");
            }
        }
    }

    void spans(Collection<Span> spans) throws CoreException {
        if (spans.isEmpty()) {
            throw failure("Select the words to annotate.");
        }
        Span last = null;
        for (var span : spans.stream().sorted().toList()) {
            if (span.end() > text.length()) {
                throw failure(
                        "The article ends at " + text.length() + ", before " + span.begin() + "–" + span.end() + ".");
            }
            if (last != null && last.overlaps(span)) {
                throw failure(
                        "The spans of one annotation must not overlap: " + last.begin() + "–" + last.end() + " and "
                                + span.begin() + "–" + span.end() + ".");
            }
            last = span;
        }
    }

    static void kind(Layer layer, LayerKind kind) throws CoreException {
        if (layer.getKind() != kind) {
            throw failure(Codebooks.label(layer) + " is not for " + switch (kind) {
                case SPAN -> "words of the text.";
                case RELATION -> "relations.";
                case ARTICLE -> "whole articles.";
            });
        }
    }

    static void tag(Layer layer, String tag) throws CoreException {
        if (tag != null && !tag.isEmpty() && Codebooks.tag(layer, tag).isEmpty()) {
            throw failure(Codebooks.label(layer) + " has no tag \"" + tag + "\".");
        }
    }

    static void values(Attribute attribute, List<String> values) throws CoreException {
        if (values.size() > 1 && !attribute.isMany()) {
            throw failure(Codebooks.label(attribute) + " has one value, not " + values.size() + ".");
        }
        for (var value : values) {
            var problem = AttributeValues.problem(attribute, value);
            if (problem.isPresent()) {
                throw failure(problem.get());
            }
        }
    }

    static String words(String text) throws CoreException {
        if (text == null || text.isBlank()) {
            throw failure("Write what there is to say.");
        }
        return text.strip();
    }

    static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }
}
