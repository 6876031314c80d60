package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;

/** What is known of a font. */
final class FontLooks {

    private final PDFont font;
    private final boolean bold;
    /** Whether its signs are pictures, as in old files of TeX. */
    private final boolean pictured;
    /** Whether the codes of its signs are just numbers from 1 on, of which the file says what they mean. */
    private final boolean numbered;
    /** What it says, once somebody has asked; {@code null} if it cannot be read. */
    private CMap meanings;
    private boolean asked;

    FontLooks(PDFont font) {
        this.font = font;
        bold = font != null && BoldFonts.isBold(font);
        pictured = font instanceof PDType3Font;
        numbered = font instanceof PDTrueTypeFont && font.getCOSObject().getInt(COSName.FIRST_CHAR, 2) <= 1
                && font.toUnicode(1) != null;
    }

    boolean isBold() {
        return bold;
    }

    /** What a sign of the font means; an empty string for a part of another. */
    String text(TextPosition position) {
        var text = position.getUnicode();
        if (text == null) {
            return "";
        } else if (pictured) {
            return Presentation.ofTex(text);
        }
        int code = position.getCharacterCodes()[0];
        return numbered && text.length() == 1 && text.charAt(0) == code && !hasMeaning(code) ? "" : text;
    }

    /**
     * Whether the file says what a code means. Where it does not, the sign is a part of the one before it, or a stroke that
     * stretches a word; the letter that elsewhere has this code is not meant.
     */
    private boolean hasMeaning(int code) {
        if (!asked) {
            asked = true;
            if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
                try (var read = stream.createView()) {
                    meanings = new CMapParser().parse(read);
                } catch (IOException e) {
                    meanings = null; // PDFBox has taken it as far as it goes
                }
            }
        }
        return meanings == null || meanings.toUnicode(code, 1) != null;
    }
}
