package org.scholion.report.docx.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.scholion.report.docx.pack.PackageZip;
import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.pack.WordPackage;
import org.w3c.dom.Document;

/** Puts what was written of a report and its template together into a file. The same input gives the same bytes. */
public final class DocxFile {

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
        write(parts,
                Map.of(template.main(), List.of(List.of(pieces.front(), pieces.contents()), List.of(pieces.body())),
                        footnotes, List.of(List.of(pieces.footnotes())), WordPackage.relationshipsOf(template.main()),
                        List.of(List.of(pieces.links())), WordPackage.relationshipsOf(footnotes),
                        List.of(List.of(pieces.footnoteLinks()))),
                out);
    }

    /** Writes the parts, those with places with what goes there. */
    private void write(WordPackage parts, Map<String, List<List<Path>>> places, OutputStream out) throws IOException {
        var zip = new PackageZip(out);
        zip.part("[Content_Types].xml", parts.types());
        for (var name : parts.names()) {
            if (places.containsKey(name)) {
                zip.part(name, PartXml.cut(name.equals(template.main()) ? template.body().document()
                        : marked(parts.xml(name))), places.get(name));
            } else {
                zip.part(name, parts.bytes(name));
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
}
