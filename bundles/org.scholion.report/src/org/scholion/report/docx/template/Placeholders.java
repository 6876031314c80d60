package org.scholion.report.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.scholion.core.report.content.VisibleText;
import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.write.Stretch;
import org.scholion.report.docx.write.Stretch.Script;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the places <code>{{name}}</code> of a part. Word splits text into runs as it likes, so a place is looked for in
 * the text of a whole paragraph; what is filled in looks like the first character of the place.
 */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*\\}\\}");

    private final Map<String, String> values;

    Placeholders(Map<String, String> values) {
        this.values = values;
    }

    /** Fills all; a paragraph of the body that consists of empty ones is taken out. */
    void fill(Document part) {
        for (var paragraph : PartXml.descendants(part.getDocumentElement(), "p")) {
            boolean filled = fill(paragraph);
            if (filled && text(paragraph).isBlank() && isDispensable(paragraph)) {
                PartXml.remove(paragraph);
            }
        }
    }

    /** The text of a paragraph, without that of text boxes in it. */
    static String text(Element paragraph) {
        var text = new StringBuilder();
        texts(paragraph).forEach(one -> text.append(one.getTextContent()));
        return text.toString();
    }

    /** Whether a paragraph has the place of a name. */
    static boolean has(Element paragraph, String name) {
        return PLACE.matcher(text(paragraph)).results().anyMatch(place -> place.group(1).equals(name));
    }

    private boolean fill(Element paragraph) {
        boolean filled = false;
        var places = new ArrayList<>(PLACE.matcher(text(paragraph)).results()
                .filter(place -> values.containsKey(place.group(1))).toList());
        for (var place : places.reversed()) { // from the last one, so that the offsets of the others stay
            replace(paragraph, place.start(), place.end(), values.get(place.group(1)));
            filled = true;
        }
        return filled;
    }

    private static void replace(Element paragraph, int begin, int end, String value) {
        int offset = 0;
        boolean written = false;
        for (var text : texts(paragraph)) {
            var words = text.getTextContent();
            int from = Math.clamp(begin - offset, 0, words.length());
            int to = Math.clamp(end - offset, 0, words.length());
            offset += words.length();
            if (from == to) {
                continue;
            }
            set(text, words.substring(0, from) + words.substring(to));
            if (!written) {
                written = true;
                put(text, words.substring(0, from), value, words.substring(to));
            }
        }
    }

    /** Puts the value into the run of a text, split where its script changes. */
    private static void put(Element text, String before, String value, String after) {
        var visible = VisibleText.of(value).replace('\n', ' ').replace('\t', ' ');
        var stretches = Stretch.of(visible);
        var run = (Element) text.getParentNode();
        if (!PartXml.isWord(run, "r") || stretches.stream().allMatch(one -> one.script() == Script.BASE)) {
            set(text, before + visible + after);
            return;
        }
        set(text, before);
        Node place = run;
        for (var stretch : stretches) {
            place = insertBehind(place, run, stretch.text(), stretch.script() == Script.RIGHT_TO_LEFT);
        }
        insertBehind(place, run, after, false);
    }

    private static Node insertBehind(Node place, Element model, String words, boolean rightToLeft) {
        if (words.isEmpty()) {
            return place;
        }
        var run = PartXml.create(model.getOwnerDocument(), "r");
        PartXml.child(model, "rPr").ifPresent(look -> run.appendChild(look.cloneNode(true)));
        if (rightToLeft) {
            var look = PartXml.child(run, "rPr").orElseGet(() -> PartXml.append(run, "rPr"));
            look.insertBefore(PartXml.create(model.getOwnerDocument(), "rtl"), behind(look));
        }
        set(PartXml.append(run, "t"), words);
        place.getParentNode().insertBefore(run, place.getNextSibling());
        return run;
    }

    /** The first element that the standard wants behind the direction of a run, or null. */
    private static Node behind(Element look) {
        var last = List.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange");
        return PartXml.children(look).stream().filter(child -> last.contains(child.getLocalName())).findFirst()
                .orElse(null);
    }

    private static void set(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static List<Element> texts(Element paragraph) {
        return PartXml.descendants(paragraph, "t").stream().filter(text -> paragraphOf(text) == paragraph).toList();
    }

    private static Node paragraphOf(Node node) {
        var parent = node.getParentNode();
        while (parent != null && !PartXml.isWord(parent, "p")) {
            parent = parent.getParentNode();
        }
        return parent;
    }

    /** Whether the document is whole without it: cells, headers and text boxes must keep a paragraph. */
    private static boolean isDispensable(Element paragraph) {
        return PartXml.isWord(paragraph.getParentNode(), "body")
                && PartXml.descendants(paragraph, "sectPr").isEmpty()
                && PartXml.descendants(paragraph, "drawing").isEmpty()
                && paragraph.getElementsByTagNameNS(WordNames.W, "br").getLength() == 0;
    }
}
