package org.scholion.report.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word document by their names without the leading slash. Not safe for use by several threads. */
public final class WordPackage {

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts;
    private final Document types;

    /** @throws IOException when the list of the content types is missing or no XML */
    public WordPackage(Map<String, byte[]> parts) throws IOException {
        this.parts = new TreeMap<>(parts);
        if (!parts.containsKey(TYPES)) {
            throw new IOException("it has no list of content types");
        }
        types = PartXml.parse(this.parts.remove(TYPES));
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public Set<String> names() {
        return parts.keySet();
    }

    public byte[] bytes(String part) {
        return parts.get(part);
    }

    /** @throws IOException when it is missing or no XML, with a message that names the part */
    public Document xml(String part) throws IOException {
        if (!has(part)) {
            throw new IOException("its part " + part + " is missing");
        }
        try {
            return PartXml.parse(parts.get(part));
        } catch (IOException e) {
            throw new IOException("its part " + part + " is no XML: " + e.getMessage(), e);
        }
    }

    public void put(String part, byte[] bytes) {
        parts.put(part, bytes);
    }

    public void put(String part, Document xml) throws IOException {
        parts.put(part, PartXml.bytes(xml));
    }

    public void remove(String part) {
        parts.remove(part);
    }

    /** The relationships of a part; those of the package itself by the empty name. */
    public Relationships relationships(String part) throws IOException {
        var name = relationshipsOf(part);
        return new Relationships(part, has(name) ? xml(name) : null);
    }

    public void put(Relationships relationships) throws IOException {
        put(relationshipsOf(relationships.part()), relationships.document());
    }

    /** The name of the part that has the relationships of a part. */
    public static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The content type of a part, or empty. */
    public String type(String part) {
        return override(part).or(() -> byDefault(extension(part))).map(element -> element.getAttribute("ContentType"))
                .orElse("");
    }

    /** Says what a part is. */
    public void type(String part, String type) {
        override(part).orElseGet(() -> entry("Override", "PartName", "/" + part)).setAttribute("ContentType", type);
    }

    /** Says what parts with an extension are where nothing else is said of them. */
    public void typeByDefault(String extension, String type) {
        if (byDefault(extension).isEmpty()) {
            entry("Default", "Extension", extension).setAttribute("ContentType", type);
        }
    }

    /** The list of the content types. */
    public byte[] types() throws IOException {
        return PartXml.bytes(types);
    }

    /** Writes all parts as they are; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        var zip = new PackageZip(out);
        zip.part(TYPES, types());
        for (var part : parts.entrySet()) {
            zip.part(part.getKey(), part.getValue());
        }
        zip.finish();
    }

    /** Drops all parts that cannot be reached from the package or from a part in the list. */
    public void dropUnreachable() throws IOException {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        open.add("");
        while (!open.isEmpty()) {
            var part = open.remove();
            if (part.isEmpty() || has(part) && reached.add(part)) {
                reached.add(relationshipsOf(part));
                open.addAll(relationships(part).targets());
            }
        }
        parts.keySet().retainAll(reached);
        for (var element : PartXml.children(types.getDocumentElement())) {
            if (element.getLocalName().equals("Override") && !has(element.getAttribute("PartName").substring(1))) {
                PartXml.remove(element);
            }
        }
    }

    private Element entry(String kind, String key, String value) {
        var element = types.createElementNS(WordNames.CONTENT_TYPES, kind);
        element.setAttribute(key, value);
        types.getDocumentElement().appendChild(element);
        return element;
    }

    private Optional<Element> override(String part) {
        return find("Override", "PartName", "/" + part);
    }

    private Optional<Element> byDefault(String extension) {
        return find("Default", "Extension", extension);
    }

    private Optional<Element> find(String kind, String key, String value) {
        return PartXml.children(types.getDocumentElement()).stream()
                .filter(element -> kind.equals(element.getLocalName())
                        && element.getAttribute(key).equalsIgnoreCase(value))
                .findFirst();
    }

    private static String extension(String part) {
        return part.substring(part.lastIndexOf('.') + 1);
    }
}
