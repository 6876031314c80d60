package org.scholion.cli.command;

import org.scholion.core.casebook.NearDuplicates;

import picocli.CommandLine.Option;

/** From which similarity on two articles are near-duplicates. */
final class ThresholdOption {

    @Option(names = "--threshold", paramLabel = "T",
            description = "How similar two articles are at least that are near-duplicates: runs of three words that both "
                    + "have, divided by those that one has, from 0.4 to 1. Default: 0.5.")
    private double threshold = NearDuplicates.DEFAULT_THRESHOLD;

    double value() throws UsageException {
        if (!(threshold >= NearDuplicates.LOWEST && threshold <= 1)) {
            throw new UsageException("--threshold " + threshold + ": give a number from 0.4 to 1.");
        }
        return threshold;
    }
}
