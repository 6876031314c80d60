package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.scholion.core.files.TemporaryFolders;

/**
 * What is prepared for workers: an archive of their classes, ready for use by the virtual machine, with which a worker
 * starts in a third of the time, and the table by which languages are recognised. Both belong to one version of Java and
 * one set of jars, which are part of their names. Workers do without them until they are there.
 */
final class ClassArchive {

    /** Those that follow may be unknown to other releases of Java. */
    private static final List<String> DIAGNOSTIC = List.of("-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions");
    private static final String TRAINING_MAIN = "org.scholion.importer.tika.worker.training.WorkerTraining";
    private static final String LANGUAGES_PROPERTY = "scholion.languages";
    /** As the training names it. */
    private static final String LANGUAGES = "languages";
    private static final String PREFIX = "worker-";
    private static final int MEMORY_MEGABYTES = 256;
    private static final long MINUTES_TO_BUILD = 5;
    /** Of other versions and installations, unless they are new. */
    private static final int FILES_OF_OTHERS = 6;
    private static final Duration NEW = Duration.ofHours(2);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private static final long MILLIS_TO_END = 2_000;

    private final WorkerProgram program;
    private final Path folder;
    private final Path file;
    private final Path languages;
    private final boolean aot;
    private volatile Process building;
    private volatile Thread builder;
    private volatile boolean closed;

    /**
     * @param folder where archives are kept, made when it is needed
     * @param java the feature release of the virtual machine that workers run on
     */
    ClassArchive(WorkerProgram program, Path folder, int java) {
        this.program = program;
        this.folder = folder;
        aot = java >= 25;
        var key = PREFIX + key(program);
        file = folder.resolve(key + (aot ? ".aot" : ".jsa"));
        languages = folder.resolve(key + ".languages");
    }

    boolean isThere() {
        return Files.isRegularFile(file) && Files.isRegularFile(languages);
    }

    /** The options with which a worker uses what is prepared; none while nothing is. */
    List<String> options() {
        if (!isThere()) {
            return List.of();
        }
        var options = new ArrayList<String>();
        if (aot) {
            options.add("-XX:AOTCache=" + file);
            options.addAll(DIAGNOSTIC);
            options.add("-XX:-AOTReplayTraining"); // a thread that would be woken for each class and find no profile
        } else {
            options.add("-XX:SharedArchiveFile=" + file);
        }
        options.add("-D" + LANGUAGES_PROPERTY + "=" + languages);
        return options;
    }

    /** Starts building the archive unless it is there; returns at once, and nothing depends on the success. */
    void buildInBackground(TemporaryFolders folders) {
        if (isThere()) {
            return;
        }
        var thread = new Thread(() -> {
            try {
                build(folders);
            } catch (IOException | InterruptedException e) {
                return; // no space, no permission, no need any more: workers start a little slower, that is all
            }
        }, "scholion worker archive");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        builder = thread;
        thread.start();
    }

    /**
     * Builds the archive in a process of low priority.
     *
     * @return whether it is there now
     */
    boolean build(TemporaryFolders folders) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var work = folders.create();
        var unfinished = work.resolve(file.getFileName());
        try {
            if (run(training(work, unfinished), work) && run(check(work, unfinished), work)) {
                publish(work.resolve(LANGUAGES), languages);
                publish(unfinished, file);
            }
        } finally {
            TemporaryFolders.delete(work);
        }
        deleteOld();
        return isThere();
    }

    /** Ends a build that is under way, and waits a moment until nothing of it is left. */
    void close() {
        stop();
        try {
            var thread = builder;
            if (thread != null) {
                thread.join(MILLIS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // what is left is swept at the next start
        }
    }

    private void stop() {
        closed = true;
        var process = building;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> training(Path work, Path archive) {
        // Profiles for the optimizing compiler, which workers do without, would take longer to load than all else.
        var options = new ArrayList<String>();
        if (aot) {
            options.add("-XX:AOTCacheOutput=" + archive);
            options.addAll(DIAGNOSTIC);
            options.add("-XX:-AOTRecordTraining");
        } else {
            options.add("-XX:ArchiveClassesAtExit=" + archive);
        }
        var command = program.command(MEMORY_MEGABYTES, work, options);
        command.add(TRAINING_MAIN);
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

    private boolean run(List<String> command, Path work) throws IOException, InterruptedException {
        var patient = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            patient.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        patient.addAll(command);
        var process = WorkerProgram.builder(patient, work).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        building = process;
        if (closed || !process.waitFor(MINUTES_TO_BUILD, TimeUnit.MINUTES)) {
            stop();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** Copies, since the folders may lie on different disks, and renames: there is never half an archive under the name. */
    private void publish(Path unfinished, Path published) throws IOException {
        var beside = Files.createTempFile(folder, PREFIX, ".tmp");
        try {
            Files.copy(unfinished, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, published, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Deletes what was prepared for earlier versions, and copies that were never finished. */
    private void deleteOld() throws IOException {
        var others = new ArrayList<Path>();
        long newest = System.currentTimeMillis() - NEW.toMillis();
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var other : files) {
                if (!other.equals(file) && !other.equals(languages)) {
                    others.add(other);
                }
            }
        }
        others.sort(Comparator.comparingLong((Path other) -> other.toFile().lastModified()).reversed());
        for (var old : others.subList(Math.min(FILES_OF_OTHERS, others.size()), others.size())) {
            if (old.toFile().lastModified() < newest) {
                Files.deleteIfExists(old);
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
