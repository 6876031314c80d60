package org.scholion.importer.tika.protocol;

/** What a block of text is; the names are those of the model's segment kinds, which a worker does not know. */
public enum BlockKind {
    PARAGRAPH, TITLE, HEADING, LIST, TABLE, QUOTE, CAPTION, BOILERPLATE
}
