package org.scholion.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.options.ReportDesign;

import picocli.CommandLine.Option;

/** How a report is to look. */
final class ReportDesignOptions {

    private static final String FOLDER = "templates";
    private static final String WORD = ".docx";

    @Option(names = "--template", paramLabel = "NAME|PATH",
            description = "Template: one of the casebook (templates/NAME, or templates/NAME.docx for a report in that "
                    + "format), or the path of a folder or .docx.")
    private String template;

    @Option(names = "--style", paramLabel = "NAME",
            description = "Citation style of the bibliography, as in apa (the default), chicago-author-date, ieee.")
    private String style = ReportDesign.DEFAULT.citationStyle();

    /** @param styles the names of the citation styles that there are; empty: any name will do */
    ReportDesign of(CasebookStore store, String format, List<String> styles) throws UsageException {
        if (!styles.isEmpty() && !styles.contains(style)) { // formats without a bibliography would never look at it
            throw new UsageException("There is no citation style \"" + style + "\". There are: "
                    + String.join(", ", styles) + ".");
        }
        return new ReportDesign(template == null ? Optional.empty() : Optional.of(path(store, format)), style);
    }

    private Path path(CasebookStore store, String format) throws UsageException {
        var shared = store.layout().root().resolve(FOLDER);
        try {
            if (!template.contains("/") && !template.contains(File.separator)) {
                boolean word = format.equals("docx") && !template.endsWith(WORD);
                var own = shared.resolve(word ? template + WORD : template);
                if (Files.exists(own)) {
                    return own;
                }
            }
            var path = Path.of(template);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) { // then it is no name of a file either
            throw unknown(shared);
        }
        throw unknown(shared);
    }

    private UsageException unknown(Path shared) {
        var names = names(shared);
        return new UsageException("There is no template \"" + template + "\", neither in the casebook"
                + (names.isEmpty() ? "" : ", which has " + String.join(", ", names)) + " nor as a file.");
    }

    private static List<String> names(Path shared) {
        try (var files = Files.list(shared)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException noFolder) { // most casebooks have no templates
            return List.of();
        }
    }
}
