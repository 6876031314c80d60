package org.scholion.ui.wizards;

import org.scholion.core.importing.PreviewEntry;

/** The words for an entry of the preview. */
final class PreviewLabels {

    private static final int DAY = "2026-03-04".length();

    private PreviewLabels() {
    }

    /** The title, or the name of a file that has no article to show. */
    static String title(PreviewEntry entry) {
        return entry.title().isEmpty() ? entry.shortInput() : entry.title();
    }

    /** The day, ISO 8601. */
    static String date(PreviewEntry entry) {
        return entry.published().substring(0, Math.min(DAY, entry.published().length()));
    }

    /** Whether it is new, and what is to be known of it. */
    static String remark(PreviewEntry entry) {
        return switch (entry.status()) {
            case IMPORTED, VERSION -> ImportResult.remark(entry.earlier(), entry.similar(), entry.warnings());
            case DUPLICATE -> Messages.ImportResult_labelDuplicate;
            default -> entry.error();
        };
    }
}
