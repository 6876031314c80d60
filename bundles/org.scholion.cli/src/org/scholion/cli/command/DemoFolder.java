package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.samples.SampleArticles;

/**
 * The folder of a demo. A marker in it tells that a demo made it, and whether the demo came to its end; what a demo did not
 * make is never deleted.
 */
final class DemoFolder {

    private static final String BEGUN = "begun\n";
    private static final String FINISHED = "finished\n";

    private final Path root;

    DemoFolder(Path root) {
        this.root = root;
    }

    Path articles() {
        return root.resolve("articles");
    }

    Path casebook() {
        return root.resolve("demo.casebook");
    }

    Path report(String format) {
        return root.resolve("report." + format);
    }

    private Path marker() {
        return root.resolve(".scholion-demo");
    }

    /** Whether a finished demo is here. */
    boolean isFinished() throws CoreException {
        try {
            return Files.isRegularFile(marker()) && Files.readString(marker()).equals(FINISHED)
                    && Files.isRegularFile(casebook().resolve(CasebookLayout.CASEBOOK_FILE));
        } catch (IOException e) {
            throw failed("cannot be read", e);
        }
    }

    /** Makes the folder ready for a demo: a new or empty one, or one that a demo made, without what it made. */
    void begin() throws CoreException {
        try {
            boolean ours = Files.isRegularFile(marker());
            if (!ours && Files.exists(root) && !isEmptyFolder()) {
                throw new CoreException(Status.error(root + " was not made by a demo. Choose a new or empty folder."));
            }
            Files.createDirectories(root);
            Files.writeString(marker(), BEGUN);
            if (ours) {
                clear();
            }
        } catch (IOException e) {
            throw failed("cannot be written to", e);
        }
    }

    void finish() throws CoreException {
        try {
            Files.writeString(marker(), FINISHED);
        } catch (IOException e) {
            throw failed("cannot be written to", e);
        }
    }

    private void clear() throws IOException, CoreException {
        if (Files.isRegularFile(casebook().resolve(CasebookLayout.CASEBOOK_FILE))) {
            requireUnused();
        }
        delete(casebook());
        for (var name : SampleArticles.names()) {
            Files.deleteIfExists(articles().resolve(name));
        }
        for (var format : DemoCommand.FORMATS) {
            Files.deleteIfExists(report(format));
        }
    }

    /** A casebook that a workbench has open is not taken away from under it. */
    private void requireUnused() throws CoreException {
        try (var store = CasebookStore.open(casebook())) {
            store.requireWritable();
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (var files = Files.newDirectoryStream(root)) {
            return !files.iterator().hasNext();
        }
    }

    /** Deletes a folder with its content; links are deleted, not followed. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private CoreException failed(String what, IOException e) {
        return new CoreException(Status.error(root + " " + what + ": " + e.getMessage(), e));
    }
}
