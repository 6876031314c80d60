package org.scholion.core.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The templates of the product for reports of some formats, which a team may copy into its casebook and change.
 * Implementations are registered as OSGi services and keep no state.
 */
public interface ReportTemplates {

    /** The names of the formats whose reports are made with them: {@code html}. */
    List<String> formats();

    /** What the name of a copy ends in: {@code .docx}, or nothing where it is a folder. */
    String extension();

    /** The names of the files in a copy. */
    List<String> files();

    /**
     * Writes a copy.
     *
     * @param target the folder or file to make; there is nothing of this name yet
     * @throws IOException when it cannot be written
     */
    void copy(Path target) throws IOException;
}
