package org.scholion.report.docx.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.scholion.report.docx.pack.WordPackage;

/** The template that comes with the product; its parts lie in the bundle as XML. */
public final class ProductTemplate {

    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml",
            "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/numbering.xml",
            "word/fontTable.xml", "word/theme/theme1.xml", "word/header1.xml", "word/footer1.xml",
            "word/footnotes.xml");

    private ProductTemplate() {
    }

    public static WordPackage read() throws IOException {
        return new WordPackage(parts());
    }

    /** Its parts by their names. */
    public static Map<String, byte[]> parts() throws IOException {
        var parts = new TreeMap<String, byte[]>();
        for (var name : PARTS) {
            try (var in = ProductTemplate.class.getResourceAsStream("product/" + resource(name))) {
                if (in == null) {
                    throw new FileNotFoundException(name);
                }
                parts.put(name, in.readAllBytes());
            }
        }
        return parts;
    }

    /** Names with brackets or a leading dot trouble tools that build jars. */
    private static String resource(String part) {
        return switch (part) {
            case "[Content_Types].xml" -> "content-types.xml";
            case "_rels/.rels" -> "package-relationships.xml";
            case "word/_rels/document.xml.rels" -> "document-relationships.xml";
            default -> part.substring(part.lastIndexOf('/') + 1);
        };
    }
}
