package org.scholion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program that opens what is written. Tests that need it are skipped where it is missing. */
public final class LibreOffice {

    private final Path folder;

    /** @param folder for its profile and its results */
    public LibreOffice(Path folder) {
        this.folder = folder;
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(there, "skipped: there is no LibreOffice (soffice) on the path");
    }

    /**
     * Opens a file and saves it in another format, in the folder unless another is named.
     *
     * @param format as LibreOffice names it, with its filter
     * @param more further arguments
     */
    public void convert(Path file, String format, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", format));
        command.addAll(List.of(more));
        if (more.length == 0 || !more[0].equals("--outdir")) {
            command.addAll(List.of("--outdir", folder.toString()));
        }
        command.add(file.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile()).start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(folder.resolve("soffice.log"))).isTrue();
    }
}
