package org.scholion.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.scholion.model.AnnotationElement;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/**
 * What an analyst does to several annotations of one article at once; each method is one step, as in the session. What is
 * as it should be is left alone. For many articles there is {@link ChosenAnnotations}.
 */
public final class GroupEdits {

    private final ArticleSession session;
    private final EditCommands commands;
    private final Requirements require;

    GroupEdits(ArticleSession session, EditCommands commands, Requirements require) {
        this.session = session;
        this.commands = commands;
        this.require = require;
    }

    /**
     * Gives annotations another layer and tag. Values of attributes that the layer has too stay, if it takes them.
     *
     * @param elements of the layer's kind
     * @param tag path of a tag of the layer; null or empty for none
     */
    public void change(Collection<? extends AnnotationElement> elements, Layer layer, String tag)
            throws CoreException {
        Requirements.tag(layer, tag);
        for (var element : elements) {
            require.own(element);
            Requirements.kind(layer, kind(element));
        }
        var wanted = EditCommands.orNull(tag);
        var others = elements.stream().filter(element -> !layer.getName().equals(element.getLayer())
                || !Objects.equals(wanted, element.getTag())).toList();
        if (!others.isEmpty()) {
            session.perform(commands.setLayer(others, layer, tag));
        }
    }

    /** What layers are for annotations of that sort; null for none. */
    static LayerKind kind(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span -> LayerKind.SPAN;
            case Relation relation -> LayerKind.RELATION;
            case ArticleAnnotation article -> LayerKind.ARTICLE;
            default -> null; // what lost its place waits for it as it is
        };
    }

    /** Replaces the values that annotations have for an attribute of their layer. */
    public void setValues(Collection<? extends AnnotationElement> elements, Attribute attribute, List<String> values)
            throws CoreException {
        Requirements.values(attribute, values);
        for (var element : elements) {
            require.own(element);
        }
        var others = elements.stream()
                .filter(element -> !AttributeValues.of(element, attribute.getName()).equals(values)).toList();
        if (!others.isEmpty()) {
            session.perform(commands.setValues(others, attribute, values));
        }
    }
}
