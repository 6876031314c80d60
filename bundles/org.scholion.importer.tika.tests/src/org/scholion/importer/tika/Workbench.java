package org.scholion.importer.tika;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

/** A process that has a worker read a document, so that a test can kill it. It says the worker's number. */
public final class Workbench {

    private Workbench() {
    }

    static Process start(WorkerProgram program, Path folder, Path document) throws IOException {
        var classes = folder.resolve("classes");
        for (var type : List.of(Workbench.class, WorkerProgram.class)) {
            var file = classes.resolve(type.getName().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                Files.write(file, in.readAllBytes());
            }
        }
        var classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(program.classPath());
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(java, "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                Workbench.class.getName(), folder.toString(), document.toString())
                .redirectError(Redirect.DISCARD).start();
    }

    /** Prints the number of the worker when that has begun to read, and waits for its end. */
    public static void main(String[] arguments) throws IOException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .toList();
        var worker = new WorkerProgram(classPath, WorkerProgram.WORKER_MAIN).start(128, 1, Path.of(arguments[0]),
                List.of());
        var out = new MessageWriter(worker.getOutputStream());
        out.write(Message.of(MessageType.READ, arguments[1], 1000, 10, 5));
        out.flush();
        worker.getInputStream().read();
        System.out.println(worker.pid());
        worker.getInputStream().transferTo(System.err);
    }
}
