package org.scholion.importer.tika.protocol;

/** The kinds of {@link Message}; their order is part of the protocol. */
public enum MessageType {
    /**
     * To the worker: path, text characters, embedded documents, depth, declared content type or nothing, passwords to try, one
     * a line, the address from which the document came or nothing.
     */
    READ,
    /** Begins a block: {@link BlockKind}, level. */
    BLOCK,
    /** Goes on with the block: characters. */
    TEXT,
    /** What the document says of itself: name, value. */
    METADATUM,
    /** What was concluded from it: {@link PropertyName}, value. */
    PROPERTY,
    /** One sentence for the analyst; {@code true} when text was left out; {@code true} when a password would open it. */
    WARNING,
    /** The last message of a document: {@link Outcome}, detail, whether the worker should be replaced. */
    DONE,
    /** To the worker: path of an archive or mailbox, folder to unpack it into, most entries, most bytes, passwords. */
    UNPACK,
    /**
     * An entry of it: name of the file in the folder, path in the container; a reason when there is no file; whether a
     * password would open it; where it was before: its address, the time at which it was sent (ISO 8601), its declared
     * content type.
     */
    ENTRY,
    /** Why a property has its value: {@link PropertyName}, origin; for each value not taken its origin and itself. */
    CHOICE,
    /** What follows in the block leads elsewhere: absolute address; empty where that ends. It ends with the block, too. */
    LINK,
    /** One of the passwords opened the document or something in it. */
    UNLOCKED,
    /** What a container holds that is no document: a sentence. */
    NOTE,
    /**
     * To the worker: path of a PDF document, index of a page, pixels a point, file for its picture, passwords. With -1 for
     * the page, the words of all pages instead.
     */
    RENDER,
    /** A page of it: index, number of all pages, width and height in points. */
    PAGE,
    /** A word of that page: text; left, top, width, height in points. */
    WORD,
    /** To the worker: path of a web page, to be told as text with its look. */
    ENRICH,
    /** A part of that text: characters, whether bold, whether italic, level of a heading or 0, target of a link or nothing. */
    RUN,
    /** The first message about a request: it is being worked at, after waiting for so many milliseconds. */
    BEGUN
}
