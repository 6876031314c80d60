package org.scholion.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.TextName;

/** The templates that a team shares in its casebook: folders and .docx files in the folder {@code templates}. */
public final class SharedTemplates {

    private static final String FOLDER = "templates";
    private static final String WORD = ".docx";

    private final CasebookStore store;
    private final Path folder;

    public SharedTemplates(CasebookStore store) {
        this.store = store;
        folder = store.layout().root().resolve(FOLDER);
    }

    /** The names of those that are there, as {@code scholion report --template} takes them. */
    public List<String> names() {
        try (var files = Files.list(folder)) {
            return files.filter(SharedTemplates::isTemplate).map(file -> file.getFileName().toString()).sorted()
                    .toList();
        } catch (IOException noFolder) { // most casebooks have no templates
            return List.of();
        }
    }

    /** Those for a format: files for DOCX, folders else. */
    public List<Path> of(String format) {
        boolean word = WORD.equals("." + format);
        return names().stream().filter(name -> name.endsWith(WORD) == word).map(folder::resolve).toList();
    }

    private static boolean isTemplate(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && (Files.isDirectory(file) || name.endsWith(WORD));
    }

    /**
     * Copies the product's templates into the casebook.
     *
     * @param name without an extension
     * @return the folder or file that was made
     * @throws CoreException when the name cannot be used or is in use, or the copy cannot be written
     */
    public Path copy(ReportTemplates templates, String name) throws CoreException {
        store.requireWritable();
        var normal = TextName.normal(name);
        if (TextName.problem(normal).isPresent()) {
            throw new CoreException(Status.error("\"" + name
                    + "\" cannot be the name of a template. Use letters, digits, "
                    + "blanks, dots, hyphens and underscores, a letter or digit first, 60 characters at most."));
        }
        var target = folder.resolve(
                normal.endsWith(templates.extension()) ? normal : normal + templates.extension());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new CoreException(Status.error(
                    target + " is there already, and somebody may have changed it. Choose another name."));
        }
        var partial = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            delete(partial); // of a copy that was cut short
            templates.copy(partial);
            return Files.move(partial, target);
        } catch (IOException e) {
            throw new CoreException(Status.error(target + " cannot be written: " + e.getMessage(), e));
        }
    }

    private static void delete(Path partial) throws IOException {
        if (Files.isDirectory(partial, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.list(partial)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(partial);
    }
}
