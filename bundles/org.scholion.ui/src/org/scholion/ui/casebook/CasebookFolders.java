package org.scholion.ui.casebook;

import java.nio.file.Path;

/** Where casebooks are unless the analyst says otherwise. */
public final class CasebookFolders {

    /** What the name of a casebook's folder ends with. */
    public static final String EXTENSION = ".casebook";

    private CasebookFolders() {
    }

    /** The folder for the analyst's casebooks; it need not exist. */
    public static Path usual() {
        return home().resolve("Casebooks");
    }

    /** The demo casebook, one for all workbenches of the analyst. */
    static Path demo() {
        return usual().resolve("demo" + EXTENSION);
    }

    static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
