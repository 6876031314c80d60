package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/** The workers' temporary folders. Each name tells the process that made it, so that what a killed one left can be told. */
final class WorkerFolders {

    private static final String PREFIX = "scholion-worker-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private final Path root;

    WorkerFolders(Path root) {
        this.root = root;
    }

    Path create() throws IOException {
        return Files.createTempDirectory(root, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Deletes the folders of processes that are no more. */
    void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && !isAlive(name.group(1))) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            return; // a temporary folder that cannot be listed is no reason not to read documents
        }
    }

    /** Deletes what is in the folder. */
    static void empty(Path folder) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            content.forEach(WorkerFolders::delete);
        } catch (IOException e) {
            return; // who fills it again will fail, and say so
        }
    }

    /** Deletes the folder as far as that is possible; on some systems a file that is still open stays until the next sweep. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    return deleteOne(file);
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) {
                    return deleteOne(visited);
                }
            });
        } catch (IOException e) {
            return; // the next sweep tries again
        }
    }

    private static FileVisitResult deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return FileVisitResult.CONTINUE; // the next sweep tries again
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isAlive(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
        } catch (NumberFormatException e) {
            return true; // not a name of ours
        }
    }
}
