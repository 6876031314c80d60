package org.scholion.ui.wizards;

import java.util.List;

/**
 * What a report will be.
 *
 * @param beginning of the report as Markdown; empty where nothing can write that
 * @param complete whether that is all of it
 * @param warnings what whoever makes the report should know, a sentence each
 */
record ReportPreview(int articles, int annotations, List<ReportParts.Counted> parts, String beginning,
        boolean complete, List<String> warnings) {
}
