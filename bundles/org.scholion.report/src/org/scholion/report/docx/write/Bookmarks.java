package org.scholion.report.docx.write;

/** Numbers the bookmarks of a document. */
public final class Bookmarks {

    private int last;

    public Bookmarks() {
        this(0);
    }

    /** @param last the highest number that the document has already */
    public Bookmarks(int last) {
        this.last = last;
    }

    int next() {
        return ++last;
    }
}
