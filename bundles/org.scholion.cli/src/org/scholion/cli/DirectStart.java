package org.scholion.cli;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;

import org.scholion.cli.command.Environment;
import org.scholion.cli.command.ExitStatus;
import org.scholion.cli.command.Services;
import org.scholion.cli.output.Output;
import org.scholion.cli.start.LoadedServices;
import org.scholion.cli.start.StartPlan;
import org.scholion.core.log.Logs;
import org.scholion.core.reading.DocumentReader;

/**
 * Runs a command without the platform, which takes most of the time of a short one: for commands that need no service but
 * the reader of documents, in installations with no other reader than the product's own. The launcher starts it with the
 * options that {@link StartPlan} noted.
 */
public final class DirectStart {

    private DirectStart() {
    }

    /** @param arguments the name of the command and what follows it */
    public static void main(String[] arguments) throws MalformedURLException {
        var services = new LoadedServices(Path.of(System.getProperty(StartPlan.READER)));
        // As the platform does: whatever ends the program ends what its reader has begun.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(services), "scholion services end"));
        System.exit(run(List.of(arguments), services));
    }

    private static int run(List<String> arguments, LoadedServices services) {
        try (var output = Output.ofProcess()) {
            try {
                EarlyReader.beginCommand(arguments, () -> services.all(DocumentReader.class).findFirst());
                return new Program(new Environment(output, new Services(services)),
                        System.getProperty(StartPlan.VERSION))
                        .run(arguments);
            } catch (ServiceConfigurationError e) {
                var cause = e.getCause() == null ? e : e.getCause();
                output.message("What reads documents cannot be started: " + cause.getMessage());
                return ExitStatus.SOME_FAILED;
            }
        }
    }

    private static void close(LoadedServices services) {
        try {
            services.close();
        } catch (Exception e) { // whatever it is, the program ends
            Logs.of(DirectStart.class).error("A service could not be closed.", e);
        }
    }
}
