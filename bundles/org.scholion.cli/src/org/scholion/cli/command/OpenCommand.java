package org.scholion.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.link.LinkInbox;
import org.scholion.core.link.ReportLink;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a link of a report in the workbench. */
@Command(name = "open", mixinStandardHelpOptions = true, description = {
        "Opens a link of a report in the workbench: the article at the words that the report quotes.", "",
        "A workbench that is open shows it; otherwise one is opened. `scholion links --register` lets other programs open "
                + "links by a click." },
        footer = { "", "The exit status is 4 when no workbench is open; the launcher then opens one." })
public final class OpenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LINK", description = "Link as reports have it, as in "
            + "scholion:article/ID/annotation/ID#12-40.")
    private String link;

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Settings of the workbench, as in `scholion workbench -data FOLDER`. Usually those of the user.")
    private Path settings = Path.of(System.getProperty("user.home"), ".scholion", "workspace");

    private final Output output;

    public OpenCommand(Environment environment) {
        output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        if (ReportLink.of(link).isEmpty()) {
            throw new UsageException("\"" + link + "\" is no link of a report. One begins with scholion: and names an "
                    + "article, annotation or entity.");
        }
        var inbox = new LinkInbox(settings.toAbsolutePath());
        boolean awaited = inbox.isAwaited();
        inbox.send(link);
        output.message(awaited ? "The workbench shows it." : "No workbench is open; the next one shows it.");
        return awaited ? ExitStatus.DONE : ExitStatus.NO_WORKBENCH;
    }
}
