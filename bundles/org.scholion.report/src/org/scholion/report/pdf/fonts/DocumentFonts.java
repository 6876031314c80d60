package org.scholion.report.pdf.fonts;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.scholion.report.pdf.fonts.ShippedFonts.Face;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts of one document, each embedded once, as a subset, for all that is rendered into it. */
public final class DocumentFonts implements Closeable {

    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private final FontChoice choice;
    private final Map<Face, PDFont> shipped = new LinkedHashMap<>();
    private final List<PDFont> system = new ArrayList<>();
    private final List<TrueTypeFont> opened = new ArrayList<>();

    public DocumentFonts(PDDocument document, ShippedFonts fonts, FontChoice choice) throws IOException {
        this.choice = choice;
        for (var face : fonts.faces().entrySet()) {
            shipped.put(face.getKey(), embedded(document, FontLoader.open(face.getValue())));
        }
        for (int i = 0; i < choice.faces().size(); i++) {
            system.add(embedded(document, FontLoader.open(choice.faces().get(i), choice.needed(i))));
        }
    }

    private PDFont embedded(PDDocument document, TrueTypeFont font) throws IOException {
        opened.add(font);
        return PDType0Font.load(document, font, true);
    }

    /** Gives a renderer the fonts under the names of their families. */
    public void giveTo(PdfRendererBuilder renderer) {
        shipped.forEach((face, font) -> renderer.useFont(new PDFontSupplier(font), face.family(),
                face.bold() ? BOLD : NORMAL, face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true));
        for (int i = 0; i < system.size(); i++) {
            renderer.useFont(new PDFontSupplier(system.get(i)), family(i), NORMAL, FontStyle.NORMAL, true);
        }
    }

    /** Reduces the fonts to what is used of them, as the library does it when it saves a document by itself. */
    public void reduce() throws IOException {
        for (var fonts : List.of(shipped.values(), system)) {
            for (var font : fonts) {
                font.subset();
            }
        }
    }

    /** The font for what is drawn beside the rendered text. */
    public PDFont label() {
        return shipped.get(new Face(ShippedFonts.TABLE, false, false));
    }

    FontChoice choice() {
        return choice;
    }

    static String family(int face) {
        return "System" + face;
    }

    @Override
    public void close() throws IOException {
        for (var font : opened) {
            font.close();
        }
    }
}
