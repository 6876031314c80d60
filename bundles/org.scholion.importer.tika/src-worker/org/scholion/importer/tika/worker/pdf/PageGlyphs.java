package org.scholion.importer.tika.worker.pdf;

import java.util.List;

/**
 * The signs of one page in the order of the file.
 *
 * @param glyphs in the direction in which most of the page is written
 * @param aside those in other directions, each group in one
 * @param height of the page as it is read
 * @param pictured whether a large picture is on it
 */
record PageGlyphs(List<Glyph> glyphs, List<List<Glyph>> aside, double height, boolean pictured) {
}
