package org.scholion.importer.tika.worker.office;

/**
 * What holds in a group and those inside it.
 *
 * @param tables how many are around the paragraph
 * @param list whether paragraphs are items
 * @param level of the list, from 0
 */
record RtfState(boolean deleted, int tables, boolean hidden, boolean quiet, boolean list, int level,
        int style) {

    static final RtfState FIRST = new RtfState(false, 0, false, false, false, 0, 0);

    boolean table() {
        return tables > 0;
    }

    RtfState withDeleted(boolean on) {
        return new RtfState(on, tables, hidden, quiet, list, level, style);
    }

    RtfState withHidden(boolean on) {
        return new RtfState(deleted, tables, on, quiet, list, level, style);
    }

    RtfState inTables(int depth) {
        return new RtfState(deleted, depth, hidden, quiet, list, level, style);
    }

    RtfState silenced() {
        return new RtfState(deleted, tables, hidden, true, list, level, style);
    }

    RtfState withList(boolean on) {
        return new RtfState(deleted, tables, hidden, quiet, on, level, style);
    }

    RtfState withLevel(int other) {
        return new RtfState(deleted, tables, hidden, quiet, list, other, style);
    }

    RtfState withStyle(int other) {
        return new RtfState(deleted, tables, hidden, quiet, list, level, other);
    }

    /** With the look of characters alone. */
    RtfState ofParagraph() {
        return new RtfState(deleted, 0, hidden, quiet, false, 0, 0);
    }
}
