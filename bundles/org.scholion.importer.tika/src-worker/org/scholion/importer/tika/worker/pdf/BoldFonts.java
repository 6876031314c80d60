package org.scholion.importer.tika.worker.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Tells bold fonts, for the most part by their names: what files say of the weight is often missing or wrong. */
final class BoldFonts {

    private static final int HEAVY = 600;
    private static final Pattern WORDS = Pattern.compile("bold|black|heavy|semibd|demi|[-,]bd|\\d\\dbd");
    /** In TeX the letters "bx" or "b" stand between the family and the size, as in CMBX10. */
    private static final Pattern TEX = Pattern
            .compile("(?:cm|ec|sf|la|lh|pl|cs|vn|ae|ts|tc|rm|eu|t1)[a-z]*b(?:x[a-z]*)?\\d+");
    /** Of the free fonts that stand for Times and Helvetica, "medi" is the heavier of two. */
    private static final Pattern MEDIUM = Pattern.compile("nimbus.*-medi(?:ital|obli)?");
    private static final Pattern LIBERTINE = Pattern.compile("lin(?:libertine|biolinum)[a-z]*tz?b[io]?");

    private BoldFonts() {
    }

    static boolean isBold(PDFont font) {
        var descriptor = font.getFontDescriptor();
        return isBold(font.getName())
                || descriptor != null && (descriptor.getFontWeight() >= HEAVY || descriptor.isForceBold());
    }

    /** @param name may be {@code null}, and may begin with the six letters of a subset */
    static boolean isBold(String name) {
        if (name == null) {
            return false;
        }
        var plain = name.substring(name.indexOf('+') + 1).toLowerCase(Locale.ROOT);
        return WORDS.matcher(plain).find() || TEX.matcher(plain).matches() || MEDIUM.matcher(plain).matches()
                || LIBERTINE.matcher(plain).matches();
    }
}
