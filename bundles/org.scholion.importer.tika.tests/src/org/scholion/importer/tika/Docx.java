package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds Word documents out of their parts as Word writes them. */
final class Docx {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
            + OFFICE
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wp=\"urn:wp\" xmlns:c=\"urn:chart\" xmlns:m=\"urn:math\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx() {
    }

    /** A document with this in its body. */
    static Docx of(String... paragraphs) {
        var docx = new Docx();
        docx.parts.put("document",
                "<w:document" + NAMES + "><w:body>" + String.join("", paragraphs) + "</w:body></w:document>");
        return docx;
    }

    /** Adds a part whose root is the element {@code w:NAME}. */
    Docx with(String kind, String root, String content) {
        parts.put(kind, "<w:" + root + NAMES + ">" + content + "</w:" + root + ">");
        relations.append("<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + kind
                + ".xml\"/>");
        return this;
    }

    /** Adds a part as it is. */
    Docx withRaw(String kind, String content) {
        with(kind, "x", "");
        parts.put(kind, content);
        return this;
    }

    Docx withLink(String id, String target) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/hyperlink\" Target=\"" + target
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    Docx withStyles(String styles) {
        return with("styles", "styles", styles);
    }

    static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + properties
                + "</w:style>";
    }

    static String p(String words) {
        return styled("", r(words));
    }

    /** A paragraph with properties and runs. */
    static String styled(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    static String item(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    Path write(Path folder, String name) throws IOException {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>");
        List<Object> entries = new ArrayList<>();
        parts.forEach((kind, content) -> {
            types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"" + TYPES
                    + (kind.equals("document") ? "document.main" : kind) + "+xml\"/>");
            entries.addAll(List.of("word/" + kind + ".xml", content));
        });
        entries.addAll(List.of("word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>"));
        entries.addAll(0, List.of("[Content_Types].xml", types + "</Types>", "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"d\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        return Samples.zip(folder, name, entries.toArray());
    }
}
