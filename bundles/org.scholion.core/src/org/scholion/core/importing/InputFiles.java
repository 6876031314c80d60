package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;

import org.scholion.core.casebook.CasebookLayout;

/** The files that an analyst means by naming files and folders. */
public final class InputFiles {

    private InputFiles() {
    }

    /**
     * The files themselves and all files in the folders, at all depths, in order of their names; hidden files and
     * folders, links to folders and casebooks are left out unless they are named. What does not exist stays in the
     * list, so that somebody says so.
     */
    public static List<Path> expand(Collection<Path> inputs) {
        return expand(inputs, InputFilter.ALL);
    }

    /** The same with only those files in folders that a filter accepts; files that are named are always meant. */
    public static List<Path> expand(Collection<Path> inputs, InputFilter filter) {
        var files = new LinkedHashSet<Path>();
        for (var input : inputs) {
            if (Files.isDirectory(input)) {
                inFolder(input).stream().filter(file -> file.equals(input) || filter.accepts(input, file))
                        .forEach(files::add);
            } else {
                files.add(input);
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> inFolder(Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                            // a link may lead anywhere
                            boolean skipped = isHidden(visited) || Files.isSymbolicLink(visited)
                                    || Files.exists(new CasebookLayout(visited).casebook());
                            return skipped && !visited.equals(folder) ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (!isHidden(file)) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (!(e instanceof FileSystemLoopException)) {
                                files.add(file); // importing it says why it cannot be read
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            files.add(folder);
        }
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }
}
