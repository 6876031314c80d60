package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The casebooks that are directly in a folder, for somebody who chose the folder above. */
public final class CasebooksInFolder {

    /** More are not named in a message. */
    private static final int NAMED = 5;

    private CasebooksInFolder() {
    }

    /** What is to be opened: the folder, unless it is no casebook and holds exactly one. */
    public static Path meant(Path folder) {
        var within = isCasebook(folder) ? List.<Path>of() : of(folder);
        return within.size() == 1 ? within.getFirst() : folder;
    }

    /** One sentence that names them with a blank before it; empty where there is none. */
    static String sentence(Path folder) {
        var within = of(folder);
        var names = within.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
        return switch (within.size()) {
            case 0 -> "";
            case 1 -> " There is a casebook in it: " + names + ".";
            default -> " There are casebooks in it: " + names + (within.size() > NAMED ? " and more." : ".");
        };
    }

    /** In the order of their names; none where the folder cannot be read. */
    private static List<Path> of(Path folder) {
        var found = new ArrayList<Path>();
        try (var children = Files.newDirectoryStream(folder, CasebooksInFolder::isCasebook)) {
            children.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // whoever opens it says that it is no casebook
        }
        found.sort(null);
        return found;
    }

    private static boolean isCasebook(Path folder) {
        return Files.isRegularFile(new CasebookLayout(folder).casebook());
    }
}
