package org.scholion.core.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Temporary folders for one purpose. Each name tells the process that made it, so that what a killed one left can be told
 * and deleted: it may hold what is in confidential documents, and much of it. Safe for use by several threads.
 */
public final class TemporaryFolders {

    private final Path root;
    private final String prefix;
    private final Pattern name;

    /**
     * @param root where they are
     * @param purpose a word for their names
     */
    public TemporaryFolders(Path root, String purpose) {
        this.root = root;
        prefix = "scholion-" + purpose + "-";
        name = Pattern.compile(prefix + "(\\d+)-.*");
    }

    /** Where this system has such folders. */
    public static TemporaryFolders ofSystem(String purpose) {
        return new TemporaryFolders(Path.of(System.getProperty("java.io.tmpdir")), purpose);
    }

    /** A new one; whoever asked for it deletes it. */
    public Path create() throws IOException {
        return Files.createTempDirectory(root, prefix + ProcessHandle.current().pid() + "-");
    }

    /** Deletes those of processes that are no more. */
    public void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, prefix + "*")) {
            for (var folder : folders) {
                var name = this.name.matcher(folder.getFileName().toString());
                if (name.matches() && !isAlive(name.group(1))) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            return; // a temporary folder that cannot be listed is no reason to do nothing else
        }
    }

    /** Deletes what is in the folder. */
    public static void empty(Path folder) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            content.forEach(TemporaryFolders::delete);
        } catch (IOException e) {
            return; // who fills it again will fail, and say so
        }
    }

    /** Deletes the folder as far as that is possible; on some systems a file that is still open stays until the next sweep. */
    public static void delete(Path folder) {
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
