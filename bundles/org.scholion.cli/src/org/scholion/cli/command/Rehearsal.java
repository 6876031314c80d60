package org.scholion.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.samples.SampleArticles;

import picocli.CommandLine;

/**
 * Does silently, in a folder that is deleted afterwards, what commands do most: so their classes are in the archive that
 * the virtual machine makes, at the end of the first process, for the starts to come. Not more than that: a start takes the
 * longer the larger the archive is.
 */
final class Rehearsal {

    private final Services services;
    private final TemporaryFolders folders;

    Rehearsal(Services services, TemporaryFolders folders) {
        this.services = services;
        this.folders = folders;
    }

    /** @return whether all went well */
    boolean run() {
        folders.sweep();
        try (var silent = new Output(OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()), false)) {
            var folder = folders.create();
            try {
                return run(new Environment(silent, services), folder);
            } finally {
                TemporaryFolders.delete(folder);
            }
        } catch (IOException | CoreException e) {
            return false; // no place for it: commands start a little slower
        }
    }

    private static boolean run(Environment environment, Path folder) throws CoreException {
        var articles = folder.resolve("articles");
        SampleArticles.copyTo(articles);
        var casebook = folder.resolve("rehearsal.casebook").toString();
        return run(new NewCommand(environment), casebook)
                && run(new ImportCommand(environment), casebook, articles.toString())
                && run(new ListCommand(environment), casebook, "--json");
    }

    private static boolean run(Object command, String... arguments) {
        return new CommandLine(command).execute(arguments) == ExitStatus.DONE;
    }
}
