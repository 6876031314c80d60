package org.scholion.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.scholion.core.report.ReportPages;

/**
 * What a report will be.
 *
 * @param pages the first pages; empty where the format has none that can be shown
 * @param beginning of the report as Markdown, where there are no pages; empty where nothing can write that
 * @param complete whether that is all of it
 * @param warnings what whoever makes the report should know, a sentence each
 */
record ReportPreview(int articles, int annotations, List<ReportParts.Counted> parts, Optional<ReportPages> pages,
        String beginning, boolean complete, List<String> warnings) {
}
