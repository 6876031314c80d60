package org.scholion.ui.views.articles;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.casebook.CasebookProblem;
import org.scholion.core.casebook.CasebookStore;

/**
 * What is to be known of a casebook that cannot be used in full.
 *
 * @param text one line, empty when there is nothing to say
 * @param details sentences, each about one file
 */
record CasebookNotice(String text, List<String> details) {

    static CasebookNotice of(CasebookStore store) {
        return of(store.readOnlyReason().orElse(""), store.problems());
    }

    static CasebookNotice of(String readOnlyReason, List<CasebookProblem> problems) {
        var text = switch (problems.size()) {
            case 0 -> "";
            case 1 -> Messages.CasebookNotice_oneProblem;
            default -> NLS.bind(Messages.CasebookNotice_problems, problems.size());
        };
        var details = problems.stream()
                .map(problem -> NLS.bind(Messages.CasebookNotice_detail, problem.file(), problem.message()))
                .toList();
        return new CasebookNotice((readOnlyReason + " " + text).strip(), details);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
