package org.scholion.cli.command;

/** An argument that cannot be meant; the message says what can. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
