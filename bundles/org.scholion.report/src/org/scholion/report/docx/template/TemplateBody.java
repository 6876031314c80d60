package org.scholion.report.docx.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.write.PageLayout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The body of a template. The paragraph with the place of the report is replaced by it; a body without one is replaced
 * whole, and only the properties of its last section stay.
 */
public final class TemplateBody {

    private final Document document;
    private final Element body;
    private final boolean titled;
    private final boolean whole;
    private final boolean contentsPlaced;
    private final SectionProperties section;
    private final Node end;

    /** @throws IOException when the report cannot stand where the template wants it, with the reason */
    TemplateBody(Document document) throws IOException {
        this.document = document;
        declare("w", WordNames.W);
        declare("r", WordNames.R);
        body = PartXml.child(document.getDocumentElement(), "body")
                .orElseThrow(() -> new IOException("it has no body"));
        var place = place("report");
        whole = place.isEmpty();
        titled = !whole && place("title").isPresent();
        if (whole) {
            clear();
        }
        contentsPlaced = place("contents").isPresent();
        section = new SectionProperties(place.flatMap(this::sectionOf).orElseGet(this::lastSection));
        var contents = PartXml.marker(document);
        place("contents").ifPresent(paragraph -> body.replaceChild(contents, paragraph));
        end = replace(place, contents);
        if (place("report").isPresent()) {
            throw new IOException("it has {{report}} more than once");
        }
        if (isBehind(contents, end)) {
            throw new IOException("{{contents}} stands behind {{report}}");
        }
    }

    Document document() {
        return document;
    }

    /** Whether the template has the title before the report. */
    public boolean isTitled() {
        return titled;
    }

    /** Whether nothing of the template's own text stays. */
    public boolean isReplaced() {
        return whole;
    }

    /** Whether the template says where the contents go; else they stand at the beginning of the report. */
    public boolean isContentsPlaced() {
        return contentsPlaced;
    }

    /** The pages on which the report stands; its first one without header where it is a title page. */
    PageLayout layout() throws IOException {
        if (whole) {
            section.addTitlePage();
        }
        return section.layout();
    }

    /** Whether nothing but the properties of the section follows the report. */
    public boolean isEndOfText() {
        var next = end.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return next == null || PartXml.isWord(next, "sectPr");
    }

    /** Fits the section of the template in with those into which the report was divided. */
    public void divided(boolean landscape) {
        section.follow(landscape);
    }

    /** The identifiers of all relationships that the body uses. */
    Set<String> relations() {
        return relations(document.getDocumentElement()).collect(Collectors.toSet());
    }

    boolean hasComments() {
        return !PartXml.descendants(body, "commentReference").isEmpty();
    }

    /** The identifiers of the footnotes to which the body refers, in their order. */
    List<String> footnotes() {
        return PartXml.descendants(body, "footnoteReference").stream().map(note -> PartXml.attribute(note, "id"))
                .toList();
    }

    /** How many footnotes that Word numbers come before the report. */
    int footnotesBefore() {
        return (int) PartXml.descendants(body, "footnoteReference").stream()
                .filter(note -> !PartXml.attribute(note, "customMarkFollows").matches("1|true|on"))
                .filter(note -> isBehind(end, note)).count();
    }

    int lastBookmark() {
        return PartXml.descendants(body, "bookmarkStart").stream().map(mark -> PartXml.attribute(mark, "id"))
                .filter(id -> id.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static boolean isBehind(Node node, Node other) {
        return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }

    private static Stream<String> relations(Node node) {
        var attributes = node.getAttributes();
        var own = IntStream.range(0, attributes.getLength()).mapToObj(attributes::item)
                .filter(attribute -> WordNames.R.equals(attribute.getNamespaceURI())).map(Node::getNodeValue);
        return Stream.concat(own,
                PartXml.children(node).stream().flatMap(TemplateBody::relations));
    }

    private void declare(String prefix, String namespace) throws IOException {
        var root = document.getDocumentElement();
        var here = root.lookupNamespaceURI(prefix);
        if (here != null && !here.equals(namespace)) {
            throw new IOException("it is saved as Strict Open XML");
        }
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + prefix, namespace);
    }

    private Optional<Element> place(String name) throws IOException {
        for (var paragraph : PartXml.descendants(body, "p")) {
            if (Placeholders.has(paragraph, name)) {
                if (paragraph.getParentNode() != body && !name.equals("title")) {
                    throw new IOException("{{" + name + "}} stands in a table, a text box or a content control. "
                            + "Put it into a paragraph of its own in the text");
                }
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    private void clear() {
        var last = lastSection();
        while (body.getFirstChild() != null) {
            body.removeChild(body.getFirstChild());
        }
        body.appendChild(last);
    }

    private Optional<Element> sectionOf(Element paragraph) {
        Node node = paragraph;
        while (node != null) {
            if (node instanceof Element element) {
                var found = PartXml.isWord(element, "p")
                        ? PartXml.child(element, "pPr").flatMap(look -> PartXml.child(look, "sectPr"))
                        : Optional.of(element).filter(one -> PartXml.isWord(one, "sectPr"));
                if (found.isPresent()) {
                    return found;
                }
            }
            node = node.getNextSibling();
        }
        return Optional.empty();
    }

    private Element lastSection() {
        return PartXml.child(body, "sectPr").orElseGet(() -> PartXml.append(body, "sectPr"));
    }

    /** Puts the place of the report in; a paragraph that ends a section stays as its end. */
    private Node replace(Optional<Element> place, Node contents) {
        var marker = PartXml.marker(document);
        if (place.isEmpty()) {
            body.insertBefore(contents, body.getFirstChild());
            return body.insertBefore(marker, lastSection());
        }
        var paragraph = place.get();
        if (!contentsPlaced) {
            body.insertBefore(contents, paragraph);
        }
        body.insertBefore(marker, paragraph);
        if (PartXml.descendants(paragraph, "sectPr").isEmpty()) {
            body.removeChild(paragraph);
        } else {
            PartXml.descendants(paragraph, "r").forEach(PartXml::remove);
        }
        return marker;
    }
}
