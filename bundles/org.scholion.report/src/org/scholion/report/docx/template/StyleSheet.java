package org.scholion.report.docx.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.StyleIds;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a document. Those it has are used, found by kind and name, since identifiers differ with the language of
 * the Word that made it; what it lacks is taken over from the product.
 */
public final class StyleSheet implements StyleIds {

    private final Document own;
    private final Document product;
    private final Numbering numbering;
    private final Optional<ThemeColors> theme;
    private final Map<String, String> adopted = new HashMap<>();
    private final Map<Style, String> ids = new EnumMap<>(Style.class);

    StyleSheet(Document own, Document product, Numbering numbering, Optional<ThemeColors> theme) {
        this.own = own;
        this.product = product;
        this.numbering = numbering;
        this.theme = theme;
        for (var style : Style.values()) {
            if (style != Style.PLAIN) {
                ids.put(style, id(style));
            }
        }
    }

    @Override
    public String of(Style style) {
        return ids.get(style);
    }

    Document document() {
        return own;
    }

    /** The element of a style. */
    Element element(Style style) {
        return byId(own, of(style)).orElseThrow();
    }

    private String id(Style style) {
        var source = byName(product, style.kind().type(), style.names()).orElseThrow(
                () -> new IllegalStateException("The product's template lacks the style " + style.names().getFirst()));
        return byName(own, style.kind().type(), style.names())
                .or(() -> byId(own, id(source)).filter(same -> type(same).equals(type(source))))
                .map(StyleSheet::id).orElseGet(() -> adopt(source));
    }

    /** Takes over a style with those it rests on. */
    private String adopt(Element source) {
        var known = adopted.get(id(source));
        if (known != null) {
            return known;
        }
        var copy = (Element) own.importNode(source, true);
        var id = free(id(source));
        adopted.put(id(source), id); // first of all: two styles may name each other
        copy.setAttributeNS(WordNames.W, "w:styleId", id);
        copy.removeAttributeNS(WordNames.W, "default");
        own.getDocumentElement().appendChild(copy);
        theme.ifPresent(colors -> colors.apply(copy));
        for (var name : List.of("basedOn", "next", "link")) {
            PartXml.child(copy, name).ifPresent(reference -> redirect(reference));
        }
        for (var list : PartXml.descendants(copy, "numId")) {
            list.setAttributeNS(WordNames.W, "w:val",
                    Integer.toString(numbering.adopt(PartXml.attribute(list, "val"))));
        }
        return id;
    }

    private void redirect(Element reference) {
        var target = byId(product, PartXml.attribute(reference, "val"));
        if (target.isEmpty()) {
            PartXml.remove(reference);
            return;
        }
        var style = target.get();
        var here = byName(own, type(style), names(style)).map(StyleSheet::id).orElseGet(() -> adopt(style));
        reference.setAttributeNS(WordNames.W, "w:val", here);
    }

    /** The names of a style of the product. */
    private static List<String> names(Element style) {
        var name = PartXml.value(style, "name");
        return Arrays.stream(Style.values()).filter(one -> one.kind().type().equals(type(style)))
                .map(Style::names).filter(names -> names.getFirst().equals(name)).findFirst().orElse(List.of(name));
    }

    private String free(String id) {
        Set<String> taken = PartXml.children(own.getDocumentElement(), "style").stream().map(StyleSheet::id)
                .collect(Collectors.toSet());
        var free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + i;
        }
        return free;
    }

    /** A style by its names, the first of which counts most. */
    private static Optional<Element> byName(Document document, String type, List<String> names) {
        var styles = PartXml.children(document.getDocumentElement(), "style").stream()
                .filter(style -> type(style).equals(type)).toList();
        return names.stream().flatMap(name -> styles.stream()
                .filter(style -> PartXml.value(style, "name").equalsIgnoreCase(name))).findFirst();
    }

    private static Optional<Element> byId(Document document, String id) {
        return PartXml.children(document.getDocumentElement(), "style").stream()
                .filter(style -> id(style).equals(id)).findFirst();
    }

    private static String id(Element style) {
        return PartXml.attribute(style, "styleId");
    }

    private static String type(Element style) {
        return PartXml.attribute(style, "type");
    }
}
