package org.scholion.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The templates of reports that a team has put into the folder of its casebook. */
record SharedTemplates(Path casebook) {

    private static final String FOLDER = "templates";
    private static final String WORD = ".docx";

    /** The templates for a format: files for DOCX, folders else. */
    List<Path> of(String format) {
        Predicate<Path> wanted = format.equals("docx") ? file -> file.toString().endsWith(WORD) : Files::isDirectory;
        var path = casebook.resolve(FOLDER);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).filter(wanted).sorted()
                    .toList();
        } catch (IOException e) { // then there is nothing to choose, and the rest of the wizard works
            return List.of();
        }
    }
}
