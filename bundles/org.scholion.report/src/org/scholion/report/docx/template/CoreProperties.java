package org.scholion.report.docx.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.scholion.core.report.content.VisibleText;
import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.pack.WordPackage;
import org.w3c.dom.Document;

/**
 * What the file says of itself.
 *
 * @param marking with whom it may be shared, or empty
 */
public record CoreProperties(String title, String subject, List<String> authors, String marking, Instant created,
        String language) {

    private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String PART = "docProps/core.xml";
    private static final String CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String ROOT = "<cp:coreProperties xmlns:cp=\"" + CP + "\" xmlns:dc=\"" + DC
            + "\" xmlns:dcterms=\"" + TERMS + "\" xmlns:xsi=\"" + INSTANCE + "\"/>";

    public CoreProperties {
        authors = List.copyOf(authors);
    }

    void put(WordPackage parts) throws IOException {
        var root = parts.relationships("");
        var name = root.all().stream().filter(relation -> relation.getAttribute("Type").equals(
                WordNames.CORE_PROPERTIES)).findFirst().map(root::target).orElse("");
        if (name.isEmpty()) {
            name = PART;
            root.add(WordNames.CORE_PROPERTIES, "/" + PART);
            parts.put(root);
        }
        parts.put(name, document());
        parts.type(name, TYPE);
    }

    private Document document() throws IOException {
        var document = PartXml.parse(ROOT.getBytes(StandardCharsets.UTF_8));
        add(document, DC, "dc:title", title);
        add(document, DC, "dc:subject", subject);
        add(document, DC, "dc:creator", String.join("; ", authors));
        add(document, CP, "cp:keywords", marking);
        add(document, DC, "dc:language", language);
        for (var name : List.of("dcterms:created", "dcterms:modified")) {
            var date = document.createElementNS(TERMS, name);
            date.setAttributeNS(INSTANCE, "xsi:type", "dcterms:W3CDTF");
            date.setTextContent(created.truncatedTo(ChronoUnit.SECONDS).toString());
            document.getDocumentElement().appendChild(date);
        }
        return document;
    }

    private static void add(Document document, String namespace, String name, String text) {
        if (!text.isEmpty()) {
            var element = document.createElementNS(namespace, name);
            element.setTextContent(VisibleText.of(text));
            document.getDocumentElement().appendChild(element);
        }
    }
}
