package org.scholion.core.report.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.content.Grade;

class ConfidencesTest {

    @ParameterizedTest
    @CsvSource({ "1, A, 1, false, MODERATE", "1, A, 3, false, LOW", "1, C, 1, false, LOW", "1, F, 6, false, LOW",
            "2, F, 6, false, MODERATE", "9, F, 6, false, MODERATE", "2, B, 2, false, MODERATE", "3, B, 2, false, HIGH",
            "3, F, 1, false, MODERATE", "2, D, 2, false, LOW", "2, A, 4, false, LOW", "3, E, 5, false, MODERATE",
            "3, A, 1, true, MODERATE", "1, A, 1, true, LOW", "2, C, 3, true, LOW" })
    void confidenceRestsOnSourcesGradeAndDispute(int sources, String reliability, String credibility, boolean disputed,
            Confidence expected) {
        assertThat(Confidences.of(sources, new Grade(reliability, credibility), disputed)).isEqualTo(expected);
    }
}
