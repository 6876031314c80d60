package org.scholion.report.docx.template;

import java.util.HashMap;
import java.util.Map;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The colours of a theme, by which styles of the product fit in with those of a team. */
final class ThemeColors {

    private static final Map<String, String> NAMES = Map.of("dk1", "text1", "lt1", "background1", "dk2", "text2",
            "lt2", "background2");

    private final Map<String, String> colors = new HashMap<>();

    /** @param theme its part */
    ThemeColors(Document theme) {
        var schemes = theme.getElementsByTagNameNS(WordNames.A, "clrScheme");
        if (schemes.getLength() > 0) {
            PartXml.children(schemes.item(0)).forEach(this::add);
        }
    }

    /** Sets each colour below an element that is one of the theme to what the theme has for it. */
    void apply(Element element) {
        apply(element, "themeColor", "color");
        apply(element, "themeColor", "val");
        apply(element, "themeFill", "fill");
        PartXml.children(element).forEach(this::apply);
    }

    private void apply(Element element, String theme, String color) {
        var value = colors.get(PartXml.attribute(element, theme));
        if (value != null && element.hasAttributeNS(WordNames.W, color)
                && (!color.equals("val") || PartXml.isWord(element, "color"))) {
            element.setAttributeNS(WordNames.W, "w:" + color, value);
        }
    }

    private void add(Element slot) {
        for (var color : PartXml.children(slot)) {
            var value = color.hasAttribute("lastClr") ? color.getAttribute("lastClr") : color.getAttribute("val");
            if (value.matches("[0-9A-Fa-f]{6}")) {
                colors.put(NAMES.getOrDefault(slot.getLocalName(), slot.getLocalName()), value);
            }
        }
    }
}
