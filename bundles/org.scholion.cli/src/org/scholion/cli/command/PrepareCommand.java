package org.scholion.cli.command;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.files.TemporaryFolders;

import picocli.CommandLine.Command;

/** Makes ready once what makes later imports and starts faster. */
@Command(name = "prepare", mixinStandardHelpOptions = true, description = {
        "Makes ready, once for an installation, what makes later imports and commands faster.", "",
        "It takes up to a minute. The workbench does the same in the background; short commands never come to it." })
public final class PrepareCommand implements Callable<Integer> {

    private final Output output;
    private final Services services;

    public PrepareCommand(Environment environment) {
        this.output = environment.output();
        this.services = environment.services();
    }

    @Override
    public Integer call() throws CoreException {
        boolean ready = true;
        for (var reader : services.readers()) {
            ready &= reader.makeReady();
        }
        ready &= new Rehearsal(services, TemporaryFolders.ofSystem("rehearsal")).run();
        output.message(ready ? "Imports are ready to be fast, and commands to start quickly."
                : "Not everything could be made ready; all works the same, a little slower.");
        return ExitStatus.of(ready);
    }
}
