package org.scholion.ui.report;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.style.QuotationMarks;

/**
 * Says what a reference means: quoted words, article, source, date, grade, analyst. Safe for use by several threads.
 *
 * @param reliabilities A to F, by the names of outlets in lower case
 */
record ReferenceFacts(CasebookStore store, Map<String, String> reliabilities) {

    /** In one line, as a note has it. */
    String line(ReferenceTarget target) {
        return text(target, ", ");
    }

    /** In several lines, as a popover has it. */
    String lines(ReferenceTarget target) {
        return text(target, "\n");
    }

    private String text(ReferenceTarget target, String separator) {
        var text = new StringJoiner(separator);
        text.add(
                target.kind() == Kind.ANNOTATION ? "“" + QuotationMarks.without(target.words()) + "”" : target.words());
        if (target.kind() == Kind.ENTITY) {
            text.add(target.label().isEmpty() ? Messages.ReferenceFacts_entity
                    : NLS.bind(Messages.ReferenceFacts_entityKind, target.label()));
            return text.toString();
        }
        store.article(target.article()).ifPresent(article -> {
            if (target.kind() == Kind.ANNOTATION) {
                text.add(article.label());
            }
            if (!article.source().isEmpty()) {
                text.add(article.source());
            }
            var day = ArticleDates.shown(article.published(), Locale.getDefault(Locale.Category.FORMAT));
            if (!day.isEmpty()) {
                text.add(day);
            }
            if (target.kind() == Kind.ANNOTATION) {
                text.add(NLS.bind(Messages.ReferenceFacts_grade, grade(article.source(), target)));
            }
        });
        if (target.kind() == Kind.ANNOTATION) {
            text.add(NLS.bind(Messages.ReferenceFacts_analyst, target.label(), target.analyst()));
        }
        return text.toString();
    }

    /** The pair of the Admiralty system; F and 6 where nobody has judged. */
    private String grade(String source, ReferenceTarget target) {
        return reliabilities.getOrDefault(source.strip().toLowerCase(Locale.ROOT), "F")
                + (target.credibility().isEmpty() ? "6" : target.credibility());
    }
}
