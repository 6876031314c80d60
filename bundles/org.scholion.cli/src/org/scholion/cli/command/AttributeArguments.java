package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;

/** The values of attributes from the command line, checked against the codebook before anything is changed. */
final class AttributeArguments {

    private final Map<Attribute, List<String>> values = new LinkedHashMap<>();

    private AttributeArguments() {
    }

    /** Arguments such as {@code credibility=3}. */
    static AttributeArguments of(Layer layer, List<String> arguments) throws UsageException {
        var parsed = new AttributeArguments();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--attribute is NAME=VALUE, not \"" + argument + "\".");
            }
            parsed.add(attribute(layer, argument.substring(0, equals)), argument.substring(equals + 1));
        }
        return parsed;
    }

    private static Attribute attribute(Layer layer, String name) throws UsageException {
        return Codebooks.attribute(layer, name)
                .orElseThrow(() -> new UsageException(
                        "The layer \"" + layer.getName() + "\" has no attribute \"" + name + "\". It has: "
                                + AnnotateCommand.names(layer.getAttributes().stream().map(Attribute::getName).toList())
                                + "."));
    }

    private void add(Attribute attribute, String value) throws UsageException {
        var problem = AttributeValues.problem(attribute, value);
        if (problem.isPresent()) {
            throw new UsageException(problem.get() + (attribute.getType() == AttributeType.TAG ? " They are: "
                    + AnnotateCommand.names(Codebooks.choices(attribute).stream().map(Codebooks.Choice::value).toList())
                    + "." : ""));
        }
        if (value.isBlank()) {
            throw new UsageException("The attribute \"" + attribute.getName() + "\" has no value.");
        }
        var known = values.computeIfAbsent(attribute, key -> new ArrayList<>());
        if (!known.isEmpty() && !attribute.isMany()) {
            throw new UsageException("The attribute \"" + attribute.getName() + "\" can have one value only.");
        }
        known.add(value);
    }

    /** Fails when an attribute names an annotation that this analyst does not have. */
    void requireTargets(ArticleSession session) throws CoreException {
        for (var entry : values.entrySet()) {
            for (var value : entry.getValue()) {
                if (entry.getKey().getType() == AttributeType.ANNOTATION
                        && session.own().getAnnotations().stream()
                                .noneMatch(annotation -> annotation.getId().equals(value))) {
                    throw new CoreException(
                            Status.error("The analyst has no annotation " + value + " in this article."));
                }
            }
        }
    }

    /** Gives the values to an annotation; people and things that the casebook does not know yet are added to it. */
    void set(ArticleSession session, SpanAnnotation annotation) throws CoreException {
        for (var entry : values.entrySet()) {
            var stored = new ArrayList<String>();
            for (var value : entry.getValue()) {
                stored.add(entry.getKey().getType() == AttributeType.ENTITY ? session.store().entity(value).getId()
                        : value);
            }
            session.setValues(annotation, entry.getKey(), stored);
        }
    }
}
