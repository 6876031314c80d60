package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.codebook.Codebooks.Choice;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.model.Tag;

/** A codebook as a tree: layers, in each its attributes and tags, in each tag those below it. */
final class CodebookOutline {

    private CodebookOutline() {
    }

    static List<Layer> layers(Codebook codebook) {
        return List.copyOf(codebook.getLayers());
    }

    static List<Object> children(Object node) {
        return switch (node) {
            case Layer layer -> Stream.<Object>concat(layer.getTags().stream(), layer.getAttributes().stream())
                    .toList();
            case Tag tag -> List.copyOf(tag.getChildren());
            case null, default -> List.of();
        };
    }

    static String label(Object node) {
        return switch (node) {
            case Layer layer -> Codebooks.label(layer);
            case Tag tag -> Codebooks.label(tag);
            case Attribute attribute -> Codebooks.label(attribute);
            case null, default -> "";
        };
    }

    /** What kind of thing it is: for a layer what it is attached to, for an attribute its type. */
    static String kind(Object node) {
        return switch (node) {
            case Layer layer -> kindOf(layer);
            case Tag tag -> Messages.CodebookOutline_tag;
            case Attribute attribute -> type(attribute);
            case null, default -> "";
        };
    }

    /** The key that marks with a layer. */
    static String key(Object node) {
        return node instanceof Layer layer ? orEmpty(layer.getKey()) : "";
    }

    /** How a layer's marks look; only spans are painted in the text. */
    static String style(Object node) {
        return node instanceof Layer layer && layer.getKind() == LayerKind.SPAN ? name(layer.getStyle()) : "";
    }

    /** What the codebook says of it, with the choices of an attribute. */
    static String description(Object node) {
        return switch (node) {
            case Layer layer -> orEmpty(layer.getDescription());
            case Tag tag -> orEmpty(tag.getDescription());
            case Attribute attribute -> Stream.of(orEmpty(attribute.getDescription()), choices(attribute))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            case null, default -> "";
        };
    }

    /** What a narrow list has no column for; empty for nothing. */
    static String toolTip(Object node) {
        var kind = Stream.of(kind(node), style(node)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        return Stream.of(kind, description(node)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String kindOf(Layer layer) {
        return name(layer.getKind());
    }

    static String name(LayerKind kind) {
        return switch (kind) {
            case SPAN -> Messages.CodebookOutline_span;
            case RELATION -> Messages.CodebookOutline_relation;
            case ARTICLE -> Messages.CodebookOutline_article;
        };
    }

    static String name(MarkStyle style) {
        return switch (style) {
            case BACKGROUND -> Messages.CodebookOutline_background;
            case UNDERLINE -> Messages.CodebookOutline_underline;
            case SQUIGGLE -> Messages.CodebookOutline_squiggle;
            case BOX -> Messages.CodebookOutline_box;
            case TEXT -> Messages.CodebookOutline_text;
        };
    }

    private static String type(Attribute attribute) {
        var type = name(attribute.getType());
        return attribute.isMany() ? NLS.bind(Messages.CodebookOutline_many, type) : type;
    }

    static String name(AttributeType type) {
        return switch (type) {
            case TEXT -> Messages.CodebookOutline_textType;
            case NUMBER -> Messages.CodebookOutline_numberType;
            case BOOLEAN -> Messages.CodebookOutline_booleanType;
            case DATE -> Messages.CodebookOutline_dateType;
            case TAG -> Messages.CodebookOutline_tagType;
            case ENTITY -> Messages.CodebookOutline_entityType;
            case ANNOTATION -> Messages.CodebookOutline_annotationType;
        };
    }

    private static String choices(Attribute attribute) {
        return attribute.getChoices().isEmpty() ? "" : NLS.bind(Messages.CodebookOutline_choices,
                Codebooks.choices(attribute).stream().map(Choice::shown).collect(Collectors.joining(", ")));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
