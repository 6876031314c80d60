package org.scholion.cli.command;

import picocli.CommandLine.Option;

/** Whether a program reads the result. */
final class JsonOption {

    @Option(names = "--json", description = "Print JSON, and nothing else, on standard output.")
    private boolean json;

    boolean isSet() {
        return json;
    }
}
