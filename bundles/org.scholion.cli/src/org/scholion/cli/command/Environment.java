package org.scholion.cli.command;

import org.scholion.cli.output.Output;

/** What a command finds around it. */
public record Environment(Output output, Services services) {
}
