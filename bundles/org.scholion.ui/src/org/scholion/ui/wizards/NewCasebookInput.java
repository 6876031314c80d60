package org.scholion.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.ui.casebook.CasebookFolders;

/**
 * What an analyst has typed for a new casebook.
 *
 * @param name from which the folder's name is made
 * @param location folder in which the casebook's folder is made
 * @param analyst name under which the analyst annotates
 */
record NewCasebookInput(String name, String location, String analyst) {

    /** What no file name can hold on one of the systems that teams share casebooks between. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");
    /** Systems allow 255 for a name; the extension and the names of temporary files need some of it. */
    private static final int MOST_BYTES = 200;

    NewCasebookInput {
        name = name.strip();
        analyst = analyst.strip();
    }

    /** The casebook's folder; empty while the input does not name one. */
    Optional<Path> folder() {
        if (problemOfName().isPresent()) {
            return Optional.empty();
        }
        var folder = name.endsWith(CasebookFolders.EXTENSION) ? name : name + CasebookFolders.EXTENSION;
        return FolderInput.absolute(location).map(parent -> parent.resolve(folder));
    }

    /** Where to look for another location: what is there of this one; empty where that is nothing. */
    Optional<Path> browsed() {
        return FolderInput.absolute(location).flatMap(folder -> Stream
                .iterate(folder, Objects::nonNull, Path::getParent).filter(Files::isDirectory).findFirst());
    }

    /** The first thing in the way of making this casebook. */
    Optional<InputProblem> problem() {
        return problemOfName().or(this::problemOfLocation).or(() -> problemOf(folder().orElseThrow()))
                .or(this::problemOfAnalyst);
    }

    private Optional<InputProblem> problemOfName() {
        if (name.isEmpty()) {
            return Optional.of(InputProblem.missing(Messages.NewCasebookInput_noName));
        }
        var forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.NewCasebookInput_forbidden, forbidden.group())));
        }
        if (name.startsWith(".") || RESERVED.matcher(name).matches()) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.NewCasebookInput_reserved, name)));
        }
        return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? Optional.empty()
                : Optional.of(InputProblem.wrong(Messages.NewCasebookInput_long));
    }

    private Optional<InputProblem> problemOfLocation() {
        if (location.isBlank()) {
            return Optional.of(InputProblem.missing(Messages.NewCasebookInput_noLocation));
        }
        var parent = FolderInput.absolute(location);
        return parent.isEmpty() ? Optional.of(InputProblem.wrong(NLS.bind(Messages.FolderInput_notAbsolute, location)))
                : FolderInput.problem(parent.get());
    }

    private static Optional<InputProblem> problemOf(Path folder) {
        if (Files.exists(new CasebookLayout(folder).casebook())) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.NewCasebookInput_casebook, folder.getFileName())));
        }
        return isFree(folder) ? Optional.empty()
                : Optional.of(InputProblem.wrong(NLS.bind(Messages.NewCasebookInput_taken, folder.getFileName())));
    }

    private Optional<InputProblem> problemOfAnalyst() {
        return analyst.isEmpty() ? Optional.of(InputProblem.missing(Messages.NewCasebookInput_noAnalyst))
                : Optional.empty();
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException e) {
            return false; // a file, or a folder that cannot be looked into
        }
    }
}
