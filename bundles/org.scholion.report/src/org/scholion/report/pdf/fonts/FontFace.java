package org.scholion.report.pdf.fonts;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * One face of a font file of this machine.
 *
 * @param index of the face in its file
 * @param postScript whether its outlines are those of PostScript (CFF), not of TrueType
 * @param weight 1 to 1000; 400 is that of text
 * @param characters the code points that it shows
 * @param forms those of its Chinese characters, where it says which
 * @param colored whether it may have pictures in colours, which are not embedded, in place of outlines
 */
record FontFace(Path file, int index, boolean postScript, int weight, boolean italic, BitSet characters,
        Optional<HanForms> forms, boolean colored) {

    /** How far it is from a font in which one sets text; 0 is best. */
    int strangeness() {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Math.abs(weight - 400) + (italic ? 400 : 0) + (name.contains("mono") ? 150 : 0)
                + (name.contains("condensed") ? 100 : 0) + (name.contains("ui") ? 20 : 0) + (postScript ? 10 : 0);
    }
}
