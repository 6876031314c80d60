package org.scholion.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.link.Launcher;
import org.scholion.core.link.LinkRegistration;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the links of reports be opened by a click in other programs. */
@Command(name = "links", mixinStandardHelpOptions = true, description = {
        "Lets links of reports (scholion:…) be opened by a click in other programs, or says whether they are.", "",
        "On Linux this writes scholion-links.desktop into the applications of the user and a line into mimeapps.list. On "
                + "Windows and macOS it says what to do instead." })
public final class LinksCommand implements Callable<Integer> {

    @ArgGroup
    private Change change;

    private final Output output;

    /** One of both, or neither. */
    static final class Change {

        @Option(names = "--register", description = "Links are opened by this installation.")
        private boolean register;

        @Option(names = "--unregister", description = "Links are opened by it no more.")
        private boolean unregister;
    }

    public LinksCommand(Environment environment) {
        output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        var launcher = Launcher.ofInstallation();
        var registration = LinkRegistration.ofUser(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home")), launcher);
        if (change != null && change.register) {
            registration.register(launcher);
        } else if (change != null) {
            registration.unregister();
        }
        output.line(
                registration.isRegistered() ? "Links of reports open in " + launcher + " (" + registration.file() + ")."
                        : "Links of reports do not open by a click. `scholion links --register` changes that.");
        return ExitStatus.DONE;
    }
}
