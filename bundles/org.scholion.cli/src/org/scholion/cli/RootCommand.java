package org.scholion.cli;

import picocli.CommandLine.Command;

/** What stands before a command; by itself it offers help and the version. */
@Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Reads news articles into casebooks, annotates them and reports on them.",
        commandListHeading = "%nCommands:%n", footer = { "",
                "Without arguments, or as `scholion workbench [CASEBOOK]`, it opens the workbench.",
                "For help on a command: scholion COMMAND --help", "", "Exit status:", "  0  all done",
                "  1  some inputs failed, each named on standard error; the others are done", "  2  wrong usage",
                "  3  the casebook cannot be opened", "  4  no workbench is open (of `scholion open` alone)" })
final class RootCommand {
}
