package org.scholion.importer.tika.worker.blocks;

import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;

/** Where in the structure of one document, embedded or not, the events are: which kind of block text belongs to. */
final class BlockContext {

    int lists;
    int items;
    int quotes;
    int tables;
    int captions;
    int preformatted;
    int ignored;
    int heading;
    boolean title;
    /** The element that is a note to the text, or {@code null}, and how many of its name are open in it, with itself. */
    String note;
    int notes;
    /** What the style of the paragraph says, or {@code null}. */
    BlockKind style;
    /** What {@link Part} said, or {@code null}. */
    BlockKind part;
    /** What was announced when the document was entered, {@code null} for the outermost. */
    Object announcement;

    BlockKind kind() {
        if (part != null) {
            return part;
        }
        if (tables > 0) {
            return BlockKind.TABLE;
        }
        if (title) {
            return BlockKind.TITLE;
        }
        if (heading > 0) {
            return BlockKind.HEADING;
        }
        if (style != null) {
            return style;
        }
        if (captions > 0) {
            return BlockKind.CAPTION;
        }
        if (items > 0) {
            return BlockKind.LIST;
        }
        return quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    }

    int level() {
        return switch (kind()) {
            case HEADING -> heading;
            case LIST -> Math.max(1, lists);
            default -> 0;
        };
    }
}
