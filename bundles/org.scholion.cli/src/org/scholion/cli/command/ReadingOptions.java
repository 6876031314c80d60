package org.scholion.cli.command;

import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;

import picocli.CommandLine.Mixin;

/** How documents are read. */
final class ReadingOptions {

    @Mixin
    private JobsOption jobs;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private PasswordsOption passwords;

    /** What the options say. */
    record Settings(int parallel, ReadLimits limits, Passwords passwords) {
    }

    Settings settings() throws UsageException {
        return new Settings(jobs.number(), limits.limits(), passwords.passwords());
    }
}
