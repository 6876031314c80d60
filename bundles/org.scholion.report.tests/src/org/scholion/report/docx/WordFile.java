package org.scholion.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written Word document, asked by XPath. */
final class WordFile {

    private static final Map<String, String> NAMESPACES = Map.of("w", WordNames.W, "r", WordNames.R, "wp",
            WordNames.WP, "a", WordNames.A, "p", WordNames.RELATIONSHIPS, "pic", WordNames.PIC, "asvg",
            WordNames.SVG, "c", WordNames.CONTENT_TYPES);

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Document> trees = new TreeMap<>();

    WordFile(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static WordFile of(CasebookReport report) throws IOException, CoreException {
        return new WordFile(bytes(report, ReportDesign.DEFAULT));
    }

    static byte[] bytes(CasebookReport report, ReportDesign design) throws IOException, CoreException {
        var out = new ByteArrayOutputStream();
        new DocxReportWriter().write(report, design, out, new NullProgressMonitor());
        return out.toByteArray();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Document tree(String part) throws IOException {
        if (!trees.containsKey(part)) {
            trees.put(part, PartXml.parse(parts.get(part)));
        }
        return trees.get(part);
    }

    /** The elements of the text of the document that an expression finds. */
    List<Element> body(String expression) throws IOException {
        return find(tree("word/document.xml"), expression).stream().map(Element.class::cast).toList();
    }

    List<Element> footnotes(String expression) throws IOException {
        return find(tree("word/footnotes.xml"), expression).stream().map(Element.class::cast).toList();
    }

    static List<Node> find(Node node, String expression) {
        try {
            var path = XPathFactory.newDefaultInstance().newXPath();
            path.setNamespaceContext(new Prefixes());
            var found = (NodeList) path.evaluate(expression, node, XPathConstants.NODESET);
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }

    /** What a reader sees of an element: its text with line breaks and tabs. */
    static String seen(Node element) {
        var text = new StringBuilder();
        for (var node : find(element, ".//w:t | .//w:br[not(@w:type)] | .//w:tab[parent::w:r]")) {
            text.append(switch (node.getLocalName()) {
                case "br" -> "\n";
                case "tab" -> "\t";
                default -> node.getTextContent();
            });
        }
        return text.toString();
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.get(prefix);
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }
}
