package org.scholion.report.docx.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The footnotes of a template, behind which those of a report go. */
final class FootnotePart {

    private static final String NONE = """
            <w:footnotes xmlns:w="%s" xmlns:r="%s">\
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>\
            </w:footnote></w:footnotes>""".formatted(WordNames.W, WordNames.R);

    private final Document document;

    FootnotePart(Document document) {
        this.document = document;
        var root = document.getDocumentElement();
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", WordNames.W);
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", WordNames.R);
    }

    /** With the lines above footnotes only. */
    static FootnotePart empty() throws IOException {
        return new FootnotePart(PartXml.parse(NONE.getBytes(StandardCharsets.UTF_8)));
    }

    Document document() {
        return document;
    }

    /** Takes out all that nothing refers to: a template made from an old report would hand on what that said. */
    void retain(Collection<String> used) {
        var kept = Set.copyOf(used);
        for (var note : PartXml.children(document.getDocumentElement(), "footnote")) {
            if (!isLine(note) && !kept.contains(PartXml.attribute(note, "id"))) {
                PartXml.remove(note);
            }
        }
    }

    int lastId() {
        return PartXml.children(document.getDocumentElement(), "footnote").stream()
                .map(note -> PartXml.attribute(note, "id")).filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static boolean isLine(Element note) {
        var type = PartXml.attribute(note, "type");
        return !type.isEmpty() && !type.equals("normal");
    }
}
