package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.casebook.CasebookProblem;

class CasebookNoticeTest {

    private static final CasebookProblem BROKEN = new CasebookProblem("articles/ab/article.xmi", "It is cut off.");

    @Test
    void soundCasebookNeedsNoNotice() {
        assertThat(CasebookNotice.of("", List.of()).isEmpty()).isTrue();
    }

    @Test
    void filesThatCannotBeUsedAreCountedAndNamedInTheDetails() {
        var notice = CasebookNotice.of("", List.of(BROKEN, new CasebookProblem("articles/cd/x.xmi", "It is empty.")));

        assertThat(notice.text()).isEqualTo("2 files of this casebook cannot be used.");
        assertThat(notice.details()).containsExactly("articles/ab/article.xmi: It is cut off.",
                "articles/cd/x.xmi: It is empty.");
    }

    @Test
    void reasonForReadingOnlyComesFirst() {
        assertThat(CasebookNotice.of("It is open elsewhere.", List.of(BROKEN)).text())
                .isEqualTo("It is open elsewhere. One file of this casebook cannot be used.");
    }
}
