package org.scholion.importer.tika.worker.parts;

import org.xml.sax.SAXException;

/** What the blocks of a story have in common: lines of contents are one piece, and what follows a block stands behind it. */
public final class StoryBlocks {

    private static final int LONGEST_HEADING = 200;

    private final Following following;
    private final boolean whole;
    private boolean listing;
    private boolean contents;
    private boolean heading;
    private boolean table;

    /** @param whole whether it tells what follows blocks, which a story that is part of another leaves to that */
    public StoryBlocks(Following following, boolean whole) {
        this.following = following;
        this.whole = whole;
    }

    /**
     * Says what the next paragraph is.
     *
     * @param lists whether it is a line of contents; all that follow each other are one piece of boilerplate
     */
    public void paragraph(boolean lists, boolean isHeading, OfficeOutput out) throws SAXException {
        contents |= lists;
        heading |= isHeading;
        listing(lists, out);
    }

    /** Says that a table is next. */
    public void table(OfficeOutput out) throws SAXException {
        table = true;
        listing(false, out);
    }

    /** Tells what follows a block that has ended. */
    public void settle(OfficeOutput out) throws SAXException {
        if (whole) {
            following.flush(out);
        }
    }

    /** Says that the story has ended. */
    public void end(OfficeOutput out) throws SAXException {
        listing(false, out);
        settle(out);
    }

    /**
     * Whether there is more in the story than a cell of a table of facts holds.
     *
     * @param told all that it told
     */
    public boolean isProse(Recording told) {
        return table || contents || heading && told.length() > LONGEST_HEADING;
    }

    private void listing(boolean on, OfficeOutput out) throws SAXException {
        if (on != listing) {
            listing = on;
            out.boilerplate(on);
        }
    }
}
