package org.scholion.report.docx.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Small parts as trees. A document type, which no part of a Word document has, is refused, and with it every entity. */
public final class PartXml {

    /** Where something is put in later, written as a processing instruction. */
    private static final String MARKER = "scholion-here";

    private PartXml() {
    }

    /** @throws IOException when it is no XML or has a document type, with the reason of the parser */
    public static Document parse(byte[] bytes) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // else it prints to standard error what the exception says
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    public static byte[] bytes(Document document) throws IOException {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The element as it stands between others whose namespaces are declared further out. */
    public static String fragment(Element element) throws IOException {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(element), new StreamResult(out));
            return out.toString(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A place at which {@link #cut} cuts. */
    public static Node marker(Document document) {
        return document.createProcessingInstruction(MARKER, "");
    }

    /** The bytes of a document, cut at its markers: one piece more than there are markers. */
    public static List<byte[]> cut(Document document) throws IOException {
        var pieces = new ArrayList<byte[]>();
        // a byte as a character: what is searched for is ASCII, and nothing else can look like it in UTF-8
        var text = new String(bytes(document), StandardCharsets.ISO_8859_1);
        for (var piece : text.split("<\\?" + MARKER + " *\\?>", -1)) {
            pieces.add(piece.getBytes(StandardCharsets.ISO_8859_1));
        }
        return pieces;
    }

    /** The elements among the children of a node. */
    public static List<Element> children(Node node) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Element.class::isInstance)
                .map(Element.class::cast).toList();
    }

    /** The children of WordprocessingML with this name. */
    public static List<Element> children(Node node, String name) {
        return children(node).stream().filter(child -> isWord(child, name)).toList();
    }

    public static Optional<Element> child(Node node, String name) {
        return children(node, name).stream().findFirst();
    }

    /** All elements of WordprocessingML with this name below a node, in order of the document. */
    public static List<Element> descendants(Node node, String name) {
        var found = new ArrayList<Element>();
        collect(node, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (var child : children(node)) {
            if (isWord(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    public static boolean isWord(Node node, String name) {
        return WordNames.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** An attribute of WordprocessingML, or empty. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(WordNames.W, name);
    }

    /** The attribute {@code w:val} of a child, or empty. */
    public static String value(Node node, String child) {
        return child(node, child).map(element -> attribute(element, "val")).orElse("");
    }

    /** Appends an element of WordprocessingML; the attributes are names and values in turn. */
    public static Element append(Node parent, String name, String... attributes) {
        var element = create(parent.getOwnerDocument(), name, attributes);
        parent.appendChild(element);
        return element;
    }

    public static Element create(Document document, String name, String... attributes) {
        var element = document.createElementNS(WordNames.W, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(WordNames.W, "w:" + attributes[i], attributes[i + 1]);
        }
        return element;
    }

    public static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
