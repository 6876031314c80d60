package org.scholion.cli.command;

/** What the caller learns from the end of a command. */
public final class ExitStatus {

    public static final int DONE = 0;

    /** Each failed input was named with its reason; the others are done. */
    public static final int SOME_FAILED = 1;

    public static final int WRONG_USAGE = 2;

    public static final int NO_CASEBOOK = 3;

    /** Something was left for a workbench, and none is open: whoever started the command opens one. */
    public static final int NO_WORKBENCH = 4;

    private ExitStatus() {
    }

    static int of(boolean complete) {
        return complete ? DONE : SOME_FAILED;
    }
}
