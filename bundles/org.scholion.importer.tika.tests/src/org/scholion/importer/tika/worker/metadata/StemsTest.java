package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({ "article-author, 1", "ARTICLE_AUTHOR, 1", "by, 1", "pubDate, 2", "byline-date, 3", "subdata, 6",
            "su, 0",
            "'', 0", "b, 0", "b-y, 0", "au@hor, 0", "suba\u00fct, 4", "date[aut, 3", "\u0101ut, 0" })
    void tellsOfAllSubjects(String name, int subjects) {
        var stems = new Stems(new String[] { "aut", "by" }, new String[] { "dat" }, new String[] { "sub", "sur" });
        assertThat(stems.subjects(name)).isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource({ "sidebar, true", "RightSideBar, true", "side-bar, false", "sid, false", "ebar, false" })
    void findsStemsAnywhere(String name, boolean found) {
        assertThat(new Stems(List.of("sidebar", "teaser")).areIn(name)).isEqualTo(found);
    }
}
