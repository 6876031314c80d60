package org.scholion.importer.tika.worker.slides;

import java.util.Arrays;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** Tells the paragraphs in a shape, with the numbers of its lists. */
final class BulletedText {

    static final int LEVELS = 9;

    private final String element;
    private final String style;
    private final int[] numbers = new int[LEVELS];

    /**
     * @param element what paragraphs without a bullet are
     * @param style its class, or an empty string
     */
    BulletedText(String element, String style) {
        this.element = element;
        this.style = style;
    }

    /** @param level from 0 */
    void tell(Recording words, int level, Bullet bullet, OfficeOutput out) throws SAXException {
        Arrays.fill(numbers, level + 1, LEVELS, 0);
        if (bullet.isNone()) {
            numbers[level] = 0;
            out.start(element, style);
            words.replay(out);
            out.end(element);
            return;
        }
        numbers[level] = bullet.isNumber() ? Math.max(numbers[level] + 1, bullet.start()) : 0;
        for (int i = 0; i <= level; i++) {
            out.start("ul");
        }
        out.start("li");
        if (bullet.isNumber()) {
            out.words(bullet.label(numbers[level]) + " ");
        }
        words.replay(out);
        out.end("li");
        for (int i = 0; i <= level; i++) {
            out.end("ul");
        }
    }
}
