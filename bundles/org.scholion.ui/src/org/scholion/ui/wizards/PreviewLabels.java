package org.scholion.ui.wizards;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.importing.PreviewEntry;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.style.CutTextLabels;

/** The words for an entry of the preview. */
final class PreviewLabels {

    private PreviewLabels() {
    }

    /** The title, or the name of a file that has no article to show. */
    static String title(PreviewEntry entry) {
        return entry.title().isEmpty() ? entry.shortInput() : entry.title();
    }

    /** The title and from where it comes. */
    static String toolTip(PreviewEntry entry) {
        return CutTextLabels.lines(title(entry)) + "\n" + entry.input();
    }

    /** The day, in a locale's style. */
    static String date(PreviewEntry entry, Locale locale) {
        return ArticleDates.shown(entry.published(), locale);
    }

    /** Whether it is new, and what is to be known of it. */
    static String remark(PreviewEntry entry) {
        return switch (entry.status()) {
            case IMPORTED, VERSION -> ImportResult.remark(entry.earlier(), entry.similar(), entry.warnings());
            case DUPLICATE -> entry.twin().isEmpty() ? Messages.ImportResult_labelDuplicate
                    : NLS.bind(Messages.PreviewLabels_twin, entry.twin());
            default -> ImportResult.capital(entry.error());
        };
    }
}
