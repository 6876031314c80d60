package org.scholion.report.docx.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.Relationships;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.pack.WordPackage;
import org.scholion.report.docx.write.PageLayout;
import org.scholion.report.docx.write.Style;
import org.w3c.dom.Document;

/**
 * A template, opened for one report: its styles, lists, pages, header and footer are those of the report.
 *
 * Parts that only the body used which the report replaces are dropped, and so are references to other templates, which
 * Word would open from wherever they lie.
 */
public final class DocxTemplate {

    private static final String MAIN = WordNames.WORD_TYPE + "document.main+xml";
    private static final String TEMPLATE = WordNames.WORD_TYPE + "template.main+xml";
    /** Relationships of the document that hold although nothing in its text names them. */
    private static final Set<String> IMPLICIT = Set.of("styles", "stylesWithEffects", "theme", "settings",
            "webSettings", "fontTable", "numbering", "footnotes", "endnotes", "customXml", "glossaryDocument");
    private static final Set<String> COMMENTS = Set.of("comments", "commentsExtended", "commentsIds",
            "commentsExtensible", "people");

    private final WordPackage parts;
    private final String main;
    private final Relationships relations;
    private final TemplateBody body;
    private final Numbering numbering;
    private final StyleSheet styles;
    private final FootnotePart footnotes;
    private final PageLayout layout;

    private DocxTemplate(WordPackage parts) throws IOException {
        this.parts = parts;
        main = main(parts);
        parts.type(main, MAIN);
        body = new TemplateBody(parts.xml(main));
        relations = parts.relationships(main);
        dropUnused();
        var product = ProductTemplate.read();
        numbering = new Numbering(ownOrEmpty("numbering"), product.xml("word/numbering.xml"));
        styles = new StyleSheet(ownOrEmpty("styles"), product.xml("word/styles.xml"), numbering, theme());
        footnotes = footnotes();
        layout = body.layout();
    }

    /** The product's own. */
    public static DocxTemplate product() throws IOException {
        return new DocxTemplate(ProductTemplate.read());
    }

    /** @throws CoreException when it cannot be used, with a message that names the file and says what to do */
    public static DocxTemplate of(Path file) throws CoreException {
        var template = new TemplateFile(file);
        var parts = template.read();
        try {
            return new DocxTemplate(parts);
        } catch (IOException e) {
            throw template.problem(e.getMessage() + ". Save it in Word as a Word document (.docx).", e);
        }
    }

    /** Fills the places of the body, headers and footers. */
    public void fill(Map<String, String> values) throws IOException {
        var places = new Placeholders(values);
        places.fill(body.document());
        for (var kind : List.of("header", "footer")) {
            for (var relation : relations.all()) {
                if (Relationships.isOf(relation, kind)) {
                    var name = relations.target(relation);
                    var part = parts.xml(name);
                    places.fill(part);
                    parts.put(name, part);
                }
            }
        }
    }

    /** Gives the style of the marking its colour, RRGGBB. */
    public void markingColor(String color) {
        var style = styles.element(Style.MARKING);
        PartXml.child(style, "rPr").flatMap(look -> PartXml.child(look, "color"))
                .ifPresent(element -> element.setAttributeNS(WordNames.W, "w:val", color));
    }

    public StyleSheet styles() {
        return styles;
    }

    public Numbering numbering() {
        return numbering;
    }

    public TemplateBody body() {
        return body;
    }

    public PageLayout layout() {
        return layout;
    }

    /** The highest number of a footnote that is there already. */
    public int lastFootnote() {
        return footnotes.lastId();
    }

    /** How many footnotes stand before the report. */
    public int footnotesBefore() {
        return body.footnotesBefore();
    }

    /** The highest number of a bookmark that is there already. */
    public int lastBookmark() {
        return body.lastBookmark();
    }

    /** What the identifiers of links begin with, and nothing else of the document. */
    public String linkPrefix() {
        return relations.freePrefix("link");
    }

    WordPackage parts() {
        return parts;
    }

    String main() {
        return main;
    }

    Relationships relations() {
        return relations;
    }

    FootnotePart footnotePart() {
        return footnotes;
    }

    private static String main(WordPackage parts) throws IOException {
        var main = parts.relationships("").target("officeDocument")
                .orElseThrow(() -> new IOException("it is no Word document"));
        var type = parts.type(main);
        if (type.contains("macroEnabled") || parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new IOException("it may contain macros, which do not belong into a report");
        }
        if (!type.equals(MAIN) && !type.equals(TEMPLATE)) {
            throw new IOException("it is no Word document but of the type " + type);
        }
        return main;
    }

    private void dropUnused() throws IOException {
        var used = body.relations();
        for (var relation : relations.all()) {
            var kind = relation.getAttribute("Type").replaceFirst(".*/", "");
            boolean kept = used.contains(relation.getAttribute("Id")) || IMPLICIT.contains(kind)
                    || COMMENTS.contains(kind) && body.hasComments();
            if (!kept) {
                PartXml.remove(relation);
            }
        }
        var root = parts.relationships("");
        root.all().stream().filter(relation -> relation.getAttribute("Type").matches(".*/(thumbnail|origin)"))
                .forEach(PartXml::remove);
        parts.put(root);
        adaptSettings();
    }

    private void adaptSettings() throws IOException {
        var name = relations.target("settings");
        if (name.isPresent() && parts.has(name.get())) {
            var settings = new Settings(parts.xml(name.get()));
            settings.adapt();
            parts.put(name.get(), settings.document());
            var references = parts.relationships(name.get());
            references.all().stream().filter(relation -> Relationships.isOf(relation, "attachedTemplate"))
                    .forEach(PartXml::remove);
            parts.put(references);
        } else {
            var own = "word/settings.xml";
            parts.put(own, ProductTemplate.read().bytes(own));
            parts.type(own, WordNames.WORD_TYPE + "settings+xml");
            relations.targetOrAdd("settings", own);
        }
    }

    private Document ownOrEmpty(String kind) throws IOException {
        var name = relations.target(kind);
        if (name.isPresent() && parts.has(name.get())) {
            return parts.xml(name.get());
        }
        var root = "<w:" + kind + " xmlns:w=\"" + WordNames.W + "\"/>";
        return PartXml.parse(root.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<ThemeColors> theme() throws IOException {
        var name = relations.target("theme");
        return name.isPresent() && parts.has(name.get()) ? Optional.of(new ThemeColors(parts.xml(name.get())))
                : Optional.empty();
    }

    private FootnotePart footnotes() throws IOException {
        var name = relations.target("footnotes");
        if (name.isEmpty() || !parts.has(name.get())) {
            return FootnotePart.empty();
        }
        var own = new FootnotePart(parts.xml(name.get()));
        own.retain(body.footnotes());
        return own;
    }
}
