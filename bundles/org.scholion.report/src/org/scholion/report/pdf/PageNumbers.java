package org.scholion.report.pdf;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.scholion.report.content.ReportWords;

/** Draws the number of each page at its foot, with that of the last page, which is known in the end. */
final class PageNumbers {

    private static final float SIZE = 7.5f;
    private static final float LEFT = 56.7f; // 20 mm, as in the style sheet
    private static final float BOTTOM = 29f;
    private static final Color QUIET = new Color(0x5C6570);

    private final PDDocument pdf;
    private final PDFont font;
    private final ReportWords words;

    PageNumbers(PDDocument pdf, PDFont font, ReportWords words) {
        this.pdf = pdf;
        this.font = font;
        this.words = words;
    }

    void draw(PDPage page, int number, int last) throws IOException {
        if (number == 1) {
            return; // that of the title page goes without saying
        }
        try (var out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.beginText();
            out.setFont(font, SIZE);
            out.setNonStrokingColor(QUIET);
            out.newLineAtOffset(LEFT, BOTTOM);
            out.showText(words.of("page-of", Integer.toString(number), Integer.toString(last)));
            out.endText();
            out.endMarkedContent();
        }
    }
}
