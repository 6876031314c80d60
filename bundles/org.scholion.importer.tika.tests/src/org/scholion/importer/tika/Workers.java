package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.FrameworkUtil;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.hostile.HostileParser;

/** Sessions for tests; with the hostile parser on the workers' class path, so that nothing of it is in the product. */
final class Workers {

    static final ReadLimits LIMITS = new ReadLimits(Duration.ofSeconds(30), 128, 1_000_000, 100, 5);

    private Workers() {
    }

    static WorkerSession open(Path folder, ReadLimits limits, int parallel) throws CoreException, IOException {
        return new WorkerSession(
                new WorkerSession.Setup(program(folder), folders(folder), List::of, "test", Runnable::run), limits,
                parallel);
    }

    static ExtractedDocument read(WorkerSession session, Path file) throws CoreException {
        return session.read(file, new NullProgressMonitor());
    }

    /** Where the workers of a test have their temporary folders. */
    static TemporaryFolders folders(Path folder) throws IOException {
        return new TemporaryFolders(Files.createDirectories(folder.resolve("workers")), "worker");
    }

    static WorkerProgram program(Path folder) throws CoreException, IOException {
        var installation = WorkerInstallation.of(FrameworkUtil.getBundle(WorkerSession.class));
        var classPath = new ArrayList<>(installation.classPath());
        classPath.add(hostileClasses(folder.resolve("hostile")));
        return new WorkerProgram(classPath, WorkerProgram.WORKER_MAIN);
    }

    private static Path hostileClasses(Path folder) throws IOException {
        var name = HostileParser.class.getName();
        write(folder.resolve("META-INF/services/org.apache.tika.parser.Parser"), name.getBytes());
        try (var in = HostileParser.class.getResourceAsStream("HostileParser.class")) {
            write(folder.resolve(name.replace('.', '/') + ".class"), in.readAllBytes());
        }
        return folder;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
