package org.scholion.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference.Kind;

class ReferenceSearchTest {

    private static final Map<String, String> TITLES = Map.of("1", "Cranes stop Courier", "2", "Sale denied Wire");

    private final ReferenceTarget entity = new ReferenceTarget(Kind.ENTITY, "ana", "Ana Ruíz", "person", "", "", "", -1,
            -1);
    private final ReferenceTarget here = annotation("h", "the cranes stood still", "Claim · Fact", "Ben", "1");
    private final ReferenceTarget there = annotation("t", "cranes for sale", "Claim · Rumour", "Ana", "2");

    private static ReferenceTarget annotation(String id, String words, String label, String analyst, String article) {
        return new ReferenceTarget(Kind.ANNOTATION, id, words, label, analyst, "", article, 0, 1);
    }

    private List<ReferenceTarget> found(String typed, List<String> recent, String article) {
        return ReferenceSearch.of(List.of(here, there, entity), TITLES, ReferenceSearch.EMPTY).matching(typed, recent,
                article, 10);
    }

    @Test
    void everyWordMayBeOfQuoteLayerTagAnalystOrArticle() {
        assertThat(found("ruiz", List.of(), "")).containsExactly(entity);
        assertThat(found("cranes rumour", List.of(), "")).containsExactly(there);
        assertThat(found("BEN still", List.of(), "")).containsExactly(here);
        assertThat(found("wire", List.of(), "")).containsExactly(there);
        assertThat(found("nothing", List.of(), "")).isEmpty();
    }

    @Test
    void recentOnesComeFirstThenThoseThatBeginSoThenThoseOfTheArticle() {
        assertThat(found("cranes", List.of(), "")).containsExactly(there, here);
        assertThat(found("", List.of(), "1")).startsWith(here);
        assertThat(found("", List.of(entity.address().text(), there.address().text()), "1")).containsExactly(entity,
                there, here);
    }

    @Test
    void laterSearchTakesOverWhatIsTheSame() {
        var before = ReferenceSearch.of(List.of(here), TITLES, ReferenceSearch.EMPTY);
        var after = ReferenceSearch.of(List.of(here, there), Map.of(), before);
        assertThat(after.matching("courier", List.of(), "", 10)).as("not folded anew").containsExactly(here);
        assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void onlySoManyAreGivenOfFiftyThousand() {
        var many = new ArrayList<ReferenceTarget>();
        for (int i = 0; i < 50_000; i++) {
            many.add(annotation("a" + i, "word " + i + " of a longer quote", "Claim · Fact", "Ana", "1"));
        }
        var search = ReferenceSearch.of(many, TITLES, ReferenceSearch.EMPTY);
        assertThat(search.matching("quote", List.of("scholion:annotation/a49999"), "", 50)).hasSize(50)
                .startsWith(many.get(49_999));
        assertThat(search.matching("49998", List.of(), "", 50)).containsExactly(many.get(49_998));
    }
}
