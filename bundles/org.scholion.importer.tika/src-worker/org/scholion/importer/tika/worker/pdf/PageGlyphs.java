package org.scholion.importer.tika.worker.pdf;

import java.util.List;

import org.scholion.importer.tika.worker.tags.TagTree;

/**
 * The signs of one page in the order of the file.
 *
 * @param glyphs in the direction in which most of the page is written
 * @param aside those in other directions, each group in one
 * @param height of the page as it is read
 * @param picture what is to be said of pictures on it
 * @param described the pictures of which the file says what they show
 */
record PageGlyphs(List<Glyph> glyphs, List<List<Glyph>> aside, double height, Picture picture,
        List<TagTree.Picture> described) {

    /** Whether a page may be a picture of text: there is none on it, or hardly any. */
    enum Picture {
        NONE, ALL, NEARLY_ALL
    }
}
