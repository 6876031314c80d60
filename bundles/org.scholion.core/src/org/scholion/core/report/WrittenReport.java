package org.scholion.core.report;

import java.nio.file.Path;
import java.util.List;

/**
 * A report that was written.
 *
 * @param file that has it now
 * @param format of the file
 * @param articles in it
 * @param annotations in it
 * @param passages that it quotes
 * @param warnings what whoever made it should know, a sentence each
 */
public record WrittenReport(Path file, String format, int articles, int annotations, int passages,
        List<String> warnings) {

    public WrittenReport {
        warnings = List.copyOf(warnings);
    }
}
