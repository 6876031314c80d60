package org.scholion.importer.tika;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** Draws PDFs as word processors do: line by line, each at its place. Heights count from the upper edge of an A4 page. */
final class Pdf implements AutoCloseable {

    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    /** How wide the shape is that stands for signs. */
    static final float SIGN = 5.56f;

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream content;
    /** The element of the document's tags that is open, or {@code null}. */
    private COSDictionary element;
    private int marks;

    Pdf page() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        marks = 0;
        content = new PDPageContentStream(document, page);
        return this;
    }

    Pdf line(PDFont font, float size, float x, float y, String words) throws IOException {
        return line(font, size, Matrix.getTranslateInstance(x, HEIGHT - y), words);
    }

    Pdf line(PDFont font, float size, Matrix place, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(place);
        content.showText(words);
        content.endText();
        return this;
    }

    /** Lines 12 points apart, in 10 points. */
    Pdf lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            line(PLAIN, 10, x, y + 12 * i, lines[i]);
        }
        return this;
    }

    /** All that follows on the page is drawn in units of so many points. */
    Pdf scaled(float points) throws IOException {
        content.transform(Matrix.getScaleInstance(points, points));
        return this;
    }

    /** Shapes of which the file says that together they mean something. */
    Pdf meaning(float x, float y, String shapes, String meaning) throws IOException {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, meaning);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        lines(x, y, shapes);
        content.endMarkedContent();
        return this;
    }

    /** Signs of any script one beside the other, {@link #SIGN} wide, in the order in which they are seen. */
    Pdf signs(float x, float y, String seen) throws IOException {
        for (int i = 0; i < seen.length(); i++) {
            if (seen.charAt(i) == ' ') {
                lines(x + SIGN * i, y, " ");
            } else {
                meaning(x + SIGN * i, y, "n", seen.substring(i, i + 1));
            }
        }
        return this;
    }

    /** Words with gaps of a width between them; where there are no blanks in the file, only their places part them. */
    Pdf words(PDFont font, float x, float y, double gap, boolean blanks, String... words) throws IOException {
        for (var word : words.length == 1 ? words[0].split(" ") : words) {
            line(font, 10, x, y, blanks ? word + " " : word);
            x += font.getStringWidth(word) / 100 + gap;
        }
        return this;
    }

    /** Words with as wide gaps between them as fill the width. */
    Pdf justified(float x, float y, String words, float width) throws IOException {
        var parts = words.split(" ");
        return words(PLAIN, x, y, (width - PLAIN.getStringWidth(words.replace(" ", "")) / 100) / (parts.length - 1),
                true,
                words);
    }

    /** The words broken into lines of a width. */
    static String[] broken(String words, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (PLAIN.getStringWidth(longer) / 100 > width) {
                lines.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines.toArray(String[]::new);
    }

    Pdf link(float left, float top, float right, float bottom, String target) throws IOException {
        var action = new PDActionURI();
        action.setURI(target);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(left, HEIGHT - bottom, right - left, bottom - top));
        page.getAnnotations().add(link);
        return this;
    }

    /** A note that a reader has stuck onto the page. */
    Pdf comment(String author, String words) throws IOException {
        var note = new PDAnnotationText();
        note.setTitlePopup(author);
        note.setSubject("Sticky note");
        note.setContents(words);
        note.setRectangle(new PDRectangle(300, 700, 20, 20));
        page.getAnnotations().add(note);
        return this;
    }

    /** A field of a form that somebody has filled in. */
    Pdf field(String name, String value) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(new PDResources());
        form.getDefaultResources().put(COSName.HELV, PLAIN);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName(name);
        form.getFields().add(field);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(120, 600, 150, 14));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.setValue(value);
        return this;
    }

    /** A filled shape as browsers draw in front of items: round, of curves, or square. */
    Pdf bullet(float centreX, float centreY, float radius, boolean round) throws IOException {
        float x = centreX;
        float y = HEIGHT - centreY;
        if (round) {
            float k = .5523f * radius;
            content.moveTo(x + radius, y);
            content.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
            content.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
            content.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
            content.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
        } else {
            content.addRect(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        content.fill();
        return this;
    }

    Pdf picture() throws IOException {
        var picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY);
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, HEIGHT);
        return this;
    }

    /** All that follows on the page is there and not seen. */
    Pdf unseen() throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.endText();
        return this;
    }

    /** Of the next lines the file says that they run over the pages, until they end. */
    Pdf running() throws IOException {
        var properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        content.beginMarkedContent(COSName.getPDFName("Artifact"), PDPropertyList.create(properties));
        return this;
    }

    Pdf end() throws IOException {
        content.endMarkedContent();
        return this;
    }

    /** Has the document's properties say this title. */
    Pdf titled(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    /** What is drawn as {@link #tagged} until it is shut belongs to an element of a type, inside the one that is open. */
    Pdf open(String type) {
        var parent = element == null ? root() : element;
        element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return this;
    }

    Pdf shut() {
        element = element.getCOSDictionary(COSName.P);
        return this;
    }

    /** Says something of the open element. */
    Pdf says(COSName name, String words) {
        element.setString(name, words);
        return this;
    }

    /** The open element, or the root of all. */
    COSDictionary element() {
        return element == null ? root() : element;
    }

    COSDictionary pageDictionary() {
        return page.getCOSObject();
    }

    Pdf tagged(float x, float y, String... lines) throws IOException {
        return mark().lines(x, y, lines).end();
    }

    Pdf tagged(PDFont font, float size, float x, float y, String words) throws IOException {
        return mark().line(font, size, x, y, words).end();
    }

    /** An element of a type with nothing but these lines. */
    Pdf element(String type, float x, float y, String... lines) throws IOException {
        return open(type).tagged(x, y, lines).shut();
    }

    private Pdf mark() throws IOException {
        var reference = new COSDictionary();
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, marks);
        kids(element).add(reference);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks++);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        return this;
    }

    private COSDictionary root() {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (!catalog.containsKey(COSName.STRUCT_TREE_ROOT)) {
            catalog.setItem(COSName.STRUCT_TREE_ROOT, new COSDictionary());
        }
        return catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private static COSArray kids(COSDictionary parent) {
        if (!parent.containsKey(COSName.K)) {
            parent.setItem(COSName.K, new COSArray());
        }
        return parent.getCOSArray(COSName.K);
    }

    Pdf turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    /** A font with Latin, Greek, Cyrillic and Hebrew letters. */
    PDFont liberation() throws IOException {
        try (var in = PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in);
        }
    }

    Path save(Path file) throws IOException {
        content.close();
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
