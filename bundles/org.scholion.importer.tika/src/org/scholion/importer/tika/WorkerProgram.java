package org.scholion.importer.tika;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command that starts a worker.
 *
 * @param classPath jars, and folders of classes only where nothing is packed, in their order
 * @param mainClass the worker's
 */
record WorkerProgram(List<Path> classPath, String mainClass) {

    static final String WORKER_MAIN = "org.scholion.importer.tika.worker.WorkerMain";

    /** Settings of the user that would reach into the worker: agents, heap sizes, other class paths. */
    private static final List<String> NOT_INHERITED = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS",
            "CLASSPATH");

    WorkerProgram {
        classPath = List.copyOf(classPath);
    }

    /**
     * Starts a worker.
     *
     * @param memoryMegabytes for all documents that it reads at the same time
     * @param desks how many those can be
     * @param folder its working and temporary folder
     * @param archive options that name an archive of prepared classes, or none
     */
    Process start(int memoryMegabytes, int desks, Path folder, List<String> archive) throws IOException {
        var command = command(memoryMegabytes, folder, archive);
        if (desks > 1) {
            // The error would meet whichever document asks for memory next, and its parser may make nothing of it.
            command.add("-XX:+ExitOnOutOfMemoryError");
        }
        command.add(mainClass);
        command.add(String.valueOf(desks));
        return builder(command, folder).start();
    }

    /** The command up to, but not including, the main class. */
    List<String> command(int memoryMegabytes, Path folder, List<String> archive) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(List.of("-Xmx" + memoryMegabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                // Room for all that the quick compiler makes of the usual formats: it would be thrown away and made again.
                "-XX:ReservedCodeCacheSize=200m", "-XX:MetaspaceSize=128m", "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // The virtual machine would print its warnings where the messages go.
                "-Xlog:disable", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + folder));
        command.addAll(archive);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return command;
    }

    static ProcessBuilder builder(List<String> command, Path folder) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        NOT_INHERITED.forEach(builder.environment()::remove);
        return builder;
    }

    private static String java() {
        var windows = Optional.of(System.getProperty("os.name", "")).filter(os -> os.startsWith("Windows"));
        return Path.of(System.getProperty("java.home"), "bin", windows.isPresent() ? "java.exe" : "java").toString();
    }
}
