package org.scholion.report.docx.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.pack.WordPackage;
import org.w3c.dom.Document;

/** Puts what was written of a report and its template together into a file. The same input gives the same bytes. */
public final class DocxFile {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0); // the first that zip knows

    private final DocxTemplate template;

    public DocxFile(DocxTemplate template) {
        this.template = template;
    }

    /**
     * What was written of a report.
     *
     * @param front what stands before the contents
     * @param body the report
     * @param links relationships of the body
     * @param footnotes the footnotes of the report
     * @param footnoteLinks relationships of the footnotes
     */
    public record Pieces(Path front, Path contents, Path body, Path links, Path footnotes, Path footnoteLinks) {
    }

    /** Adds a picture. @return the identifier by which the body shows it */
    public String picture(String name, String type, byte[] bytes) {
        var part = folder() + "media/" + name;
        template.parts().put(part, bytes);
        template.parts().typeByDefault(name.substring(name.lastIndexOf('.') + 1), type);
        return template.relations().add(WordNames.relation("image"), "/" + part);
    }

    /** Writes the file; the stream stays open. */
    public void write(Pieces pieces, CoreProperties properties, OutputStream out) throws IOException {
        var parts = template.parts();
        var relations = template.relations();
        put("styles", template.styles().document());
        put("numbering", template.numbering().document());
        put("footnotes", template.footnotePart().document());
        var footnotes = relations.target("footnotes").orElseThrow();
        var noteRelations = parts.relationships(footnotes);
        properties.put(parts);
        parts.put(relations);
        parts.put(noteRelations);
        parts.dropUnreachable();
        var zip = new ZipOutputStream(out);
        write(zip, "[Content_Types].xml", parts.types());
        for (var name : parts.names()) {
            if (name.equals(template.main())) {
                write(zip, name, template.body().document(), pieces.front(), pieces.contents(), pieces.body());
            } else if (name.equals(footnotes)) {
                write(zip, name, marked(template.footnotePart().document()), pieces.footnotes());
            } else if (name.equals(WordPackage.relationshipsOf(template.main()))) {
                write(zip, name, marked(relations.document()), pieces.links());
            } else if (name.equals(WordPackage.relationshipsOf(footnotes))) {
                write(zip, name, marked(noteRelations.document()), pieces.footnoteLinks());
            } else {
                write(zip, name, parts.bytes(name));
            }
        }
        zip.finish();
    }

    private void put(String kind, Document part) throws IOException {
        var name = template.relations().targetOrAdd(kind, folder() + kind + ".xml");
        template.parts().put(name, part);
        template.parts().type(name, WordNames.WORD_TYPE + kind + "+xml");
    }

    private String folder() {
        return template.main().substring(0, template.main().lastIndexOf('/') + 1);
    }

    private static Document marked(Document document) {
        document.getDocumentElement().appendChild(PartXml.marker(document));
        return document;
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        begin(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Writes a part with pieces at its markers; the front goes with the contents, at the same marker. */
    private static void write(ZipOutputStream zip, String name, Document part, Path... pieces) throws IOException {
        begin(zip, name);
        var text = PartXml.cut(part);
        int surplus = pieces.length - (text.size() - 1);
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            zip.write(text.get(i));
            int count = i == text.size() - 1 ? 0 : i == 0 ? 1 + surplus : 1;
            for (int piece = 0; piece < count; piece++) {
                Files.copy(pieces[next++], zip);
            }
        }
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
    }
}
