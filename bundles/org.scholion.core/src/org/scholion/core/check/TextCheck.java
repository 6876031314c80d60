package org.scholion.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.LostReference;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;

/** Checks that what the report texts of a casebook refer to is there. */
final class TextCheck {

    private final CasebookStore store;
    private final Set<String> annotations = new HashSet<>();

    TextCheck(CasebookStore store) {
        this.store = store;
    }

    /** Takes note of the annotations of a set. */
    void see(AnnotationSet set) {
        set.getAnnotations().forEach(this::see);
        set.getArticleAnnotations().forEach(this::see);
    }

    private void see(AnnotationElement annotation) {
        if (annotation.getStatus() == AnnotationStatus.ACCEPTED) { // a report has no others
            annotations.add(annotation.getId());
        }
    }

    /** What is wrong with the texts, after all sets were seen. */
    List<CheckFinding> findings() throws CoreException {
        var texts = new ReportTexts(store);
        var findings = new ArrayList<CheckFinding>();
        for (var name : texts.names()) {
            try {
                new ReportMarkdown(this::words).parse(name, texts.read(name).text()).lost()
                        .forEach(lost -> findings.add(new CheckFinding(ReportTexts.label(name),
                                "Line " + lost.line() + ": " + LostReference.sentence(lost, LostReference.DELETED),
                                false)));
            } catch (CoreException e) {
                findings.add(new CheckFinding(ReportTexts.label(name), e.getMessage(), false));
            }
        }
        return findings;
    }

    private Optional<String> words(Kind kind, String id) {
        boolean known = switch (kind) {
            case ANNOTATION -> annotations.contains(id);
            case ENTITY -> store.casebook().getEntities().stream().anyMatch(entity -> id.equals(entity.getId()));
            case ARTICLE -> store.article(id).isPresent();
        };
        return known ? Optional.of("") : Optional.empty();
    }
}
