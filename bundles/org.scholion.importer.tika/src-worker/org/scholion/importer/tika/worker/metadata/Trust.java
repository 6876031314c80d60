package org.scholion.importer.tika.worker.metadata;

/** How much a place is worth in which a document tells a property; the first is the best. */
public enum Trust {
    /** Measured on the text itself. */
    PROVEN,
    /** Said of the article by its publisher, for machines. */
    DECLARED,
    /** Said in the text, in a way that is marked as what it is. */
    MARKED,
    /** Recognised by how it is written and where it stands. */
    RECOGNISED,
    /** Concluded from something else, such as an address. */
    CONCLUDED
}
