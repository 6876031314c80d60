package org.scholion.importer.tika.worker.content;

/** What a piece of a page's text is to its reader. */
public enum Verdict {
    /** Part of the article. */
    BODY,
    /** The headline or what is set below it as its second line. */
    TITLE,
    /** Belongs to a picture, a film or a table. */
    CAPTION,
    /** On the page for other reasons than the article: navigation, advertising, comments, legal notes. */
    BOILERPLATE,
    /** Not shown to a reader of the page. */
    HIDDEN
}
