package org.scholion.importer.tika.protocol;

/** The kinds of {@link Message}; their order is part of the protocol. */
public enum MessageType {
    /** To the worker: path, text characters, embedded documents, depth, declared content type or nothing. */
    READ,
    /** Begins a block: {@link BlockKind}, level. */
    BLOCK,
    /** Goes on with the block: characters. */
    TEXT,
    /** What the document says of itself: name, value. */
    METADATUM,
    /** What was concluded from it: {@link PropertyName}, value. */
    PROPERTY,
    /** One sentence for the analyst; then {@code true} when text was left out. */
    WARNING,
    /** The last message of a document: {@link Outcome}, detail, whether the worker should be replaced. */
    DONE,
    /** To the worker: path of an archive or mailbox, folder to unpack it into, most entries, most bytes. */
    UNPACK,
    /**
     * An entry of it: name of the file in the folder, path in the container; a reason when there is no file; nothing yet;
     * where it was before: its address, the time at which it was sent (ISO 8601), its declared content type.
     */
    ENTRY,
    /** Why a property has its value: {@link PropertyName}, origin; for each value not taken its origin and itself. */
    CHOICE,
    /** What follows in the block leads elsewhere: absolute address; empty where that ends. It ends with the block, too. */
    LINK,
    /** What a container holds that is no document: a sentence. */
    NOTE
}
