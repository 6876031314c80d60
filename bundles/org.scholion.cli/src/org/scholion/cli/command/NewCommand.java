package org.scholion.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a casebook. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Creates a casebook in a new or empty folder.")
public final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASEBOOK",
            description = "Folder of the casebook, for instance news.casebook.")
    private Path folder;

    @Option(names = "--codebook", paramLabel = "NAME", defaultValue = Codebooks.NEWS,
            description = "Codebook of the product that the casebook begins with; by default ${DEFAULT-VALUE}.")
    private String codebook;

    private final Environment environment;

    public NewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        requireCodebook();
        try (var store = CasebookStore.create(folder, codebook)) {
            environment.output().line("Created " + folder + " with the codebook \"" + codebook + "\".");
        } catch (CoreException e) {
            throw new CasebookUnavailableException(e);
        }
        return ExitStatus.DONE;
    }

    private void requireCodebook() throws UsageException {
        try {
            Codebooks.load(codebook);
        } catch (CoreException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
