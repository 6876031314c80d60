package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An archive of a worker's classes, ready for use by the virtual machine: with it a worker starts in a third of the time.
 * It belongs to one version of Java and one set of jars, which are part of its name. Workers do without it until it is
 * there. The process that builds it reads no document of the user's and outlives a command that takes less time than it:
 * else who only ever runs short commands would never have an archive.
 */
final class ClassArchive {

    private static final String TRAINING_MAIN = "org.scholion.importer.tika.worker.WorkerTraining";
    private static final String PREFIX = "worker-";
    private static final String BUILDING = ".building";
    private static final int MEMORY_MEGABYTES = 256;
    private static final long MINUTES_TO_BUILD = 5;
    private static final Duration KEPT = Duration.ofDays(60);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final WorkerProgram program;
    private final Path folder;
    private final Path file;
    private final boolean aot;

    /**
     * @param folder where archives are kept, made when it is needed
     * @param java the feature release of the virtual machine that workers run on
     */
    ClassArchive(WorkerProgram program, Path folder, int java) {
        this.program = program;
        this.folder = folder;
        aot = java >= 25;
        file = folder.resolve(PREFIX + key(program) + (aot ? ".aot" : ".jsa"));
    }

    /** The options with which a worker uses the archive; none while there is no archive. */
    List<String> options() {
        return Files.isRegularFile(file) ? List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file)
                : List.of();
    }

    /** Starts building the archive unless it is there; returns at once, and nothing depends on the success. */
    void buildInBackground() {
        if (Files.exists(file)) {
            return;
        }
        var thread = new Thread(() -> {
            try {
                build();
            } catch (IOException | InterruptedException e) {
                return; // no space, no permission: workers start a little slower, that is all
            }
        }, "scholion worker archive");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /**
     * Builds the archive in a process of low priority, or takes over what an earlier one has built.
     *
     * @return whether it is there now
     */
    boolean build() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var lock = FileChannel.open(folder.resolve(file.getFileName() + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE); var held = lock.tryLock()) {
            if (held == null) {
                return false; // another process sees to it
            }
            var work = folder.resolve(file.getFileName() + BUILDING);
            if (!isBuilt(work)) {
                train(work);
            }
            if (isBuilt(work) && run(check(work, unfinished(work)), work)) {
                Files.move(unfinished(work), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            WorkerFolders.delete(work);
        } catch (OverlappingFileLockException e) {
            return false; // another thread sees to it
        }
        deleteOld();
        return Files.exists(file);
    }

    private Path unfinished(Path work) {
        return work.resolve(file.getFileName());
    }

    /** Whether an earlier process has left an archive; waits for one that is still at work. */
    private boolean isBuilt(Path work) throws IOException, InterruptedException {
        var number = work.resolve("process");
        if (Files.exists(number)) {
            var process = ProcessHandle.of(Long.parseLong(Files.readString(number)));
            if (process.isPresent() && isBuilding(process.get(), unfinished(work))) {
                await(process.get());
            }
        }
        return Files.exists(unfinished(work));
    }

    /** A number may belong to another process by now. */
    private static boolean isBuilding(ProcessHandle process, Path archive) {
        return process.info().commandLine().filter(line -> line.contains(archive.toString())).isPresent();
    }

    private static void await(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(MINUTES_TO_BUILD, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A process ends without an exception", e);
        }
    }

    private void train(Path work) throws IOException, InterruptedException {
        WorkerFolders.delete(work);
        Files.createDirectories(work);
        var option = (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished(work);
        var process = start(command(work, option, TRAINING_MAIN), work);
        Files.writeString(work.resolve("process"), Long.toString(process.pid()));
        await(process.toHandle());
    }

    private List<String> command(Path work, String option, String mainClass) {
        var command = program.command(MEMORY_MEGABYTES, work, List.of(option));
        command.add(mainClass);
        command.add(work.toString());
        return command;
    }

    /** Starts a virtual machine that refuses to run without the archive. */
    private List<String> check(Path work, Path archive) {
        var options = aot ? List.of("-XX:AOTCache=" + archive, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on");
        var command = program.command(MEMORY_MEGABYTES, work, options);
        command.add("-version");
        return command;
    }

    private static boolean run(List<String> command, Path work) throws IOException, InterruptedException {
        var process = start(command, work);
        await(process.toHandle());
        return !process.isAlive() && process.exitValue() == 0;
    }

    private static Process start(List<String> command, Path work) throws IOException {
        var patient = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            patient.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        patient.addAll(command);
        return WorkerProgram.builder(patient, work).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Deletes archives of earlier versions, and copies that were never finished. */
    private void deleteOld() throws IOException {
        var oldest = Instant.now().minus(KEPT);
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var other : files) {
                if (!other.equals(file) && Files.getLastModifiedTime(other).toInstant().isBefore(oldest)) {
                    WorkerFolders.delete(other);
                }
            }
        }
    }

    static String key(WorkerProgram program) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var property : List.of("java.vm.name", "java.vm.version", "java.vm.vendor", "java.home", "os.arch")) {
                digest.update(System.getProperty(property, "").getBytes(StandardCharsets.UTF_8));
            }
            for (var jar : program.classPath()) {
                var time = Files.getLastModifiedTime(jar).toMillis();
                digest.update((jar + "|" + Files.size(jar) + "|" + time).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            return "unknown"; // a jar is missing: no worker will start, and say so
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
