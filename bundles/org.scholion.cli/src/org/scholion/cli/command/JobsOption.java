package org.scholion.cli.command;

import picocli.CommandLine.Option;

/** How many documents are read at the same time. */
final class JobsOption {

    private static final int MOST = 256;

    @Option(names = "--jobs", paramLabel = "N",
            description = "How many documents are read at the same time; by default one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    int number() throws UsageException {
        if (jobs < 1 || jobs > MOST) {
            throw new UsageException("--jobs is a number from 1 to " + MOST + ", not " + jobs + ".");
        }
        return jobs;
    }
}
