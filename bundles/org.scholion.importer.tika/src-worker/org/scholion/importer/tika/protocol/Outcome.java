package org.scholion.importer.tika.protocol;

/** How the reading of one document ended in the worker. */
public enum Outcome {
    /** To the end, or to a limit that was announced by a {@link MessageType#WARNING}. */
    READ,
    /** It asks for a password. */
    ENCRYPTED,
    /** It does not keep to the rules of its format. */
    DAMAGED,
    /** It unpacks to far more than it is, or nests too deeply, to be honest. */
    BOMB,
    /** Its structure exhausted the parser's stack. */
    TOO_DEEP,
    /** It needed more heap than the worker has; the worker ends after saying so. */
    OUT_OF_MEMORY,
    /** Its format, or the variant of it, is not supported. */
    UNSUPPORTED,
    /** The file could not be opened or read. */
    UNREADABLE,
    /** It was to be unpacked and is neither an archive nor a mailbox. */
    NO_CONTAINER
}
