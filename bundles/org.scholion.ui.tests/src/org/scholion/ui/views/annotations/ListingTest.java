package org.scholion.ui.views.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.annotations.Listing.Group;
import org.scholion.ui.views.annotations.Listing.Grouping;
import org.scholion.ui.views.annotations.Listing.Sorting;
import org.scholion.ui.views.nodes.Node;

class ListingTest {

    private static final List<AnnotationRow> ROWS = List.of(row("1", "claim", "The lead left", 40, "", List.of()),
            row("2", "mention", "Ana Ruiz", 0, "", List.of("Ana Ruiz")),
            row("3", "mention", "the Board", 20, "", List.of("Harbour Board", "City")),
            row("4", "says", "Ana Ruiz → The lead left", 0, "2", List.of()));

    @Test
    void layersComeInTheOrderOfTheCodebookAndRelationsUnderTheirAnnotation() {
        var nodes = list("", "", Grouping.LAYER, Sorting.POSITION).nodes(ROWS);

        assertThat(labels(nodes)).containsExactly("Mention 2", "Claim 1");
        assertThat(nodes.get(0).children()).extracting(Node::key).containsExactly("a2", "a3");
        assertThat(nodes.get(0).children().get(0).children()).extracting(Node::key).containsExactly("a4");
    }

    @Test
    void relationWhoseAnnotationIsFilteredAwayStandsByItself() {
        assertThat(labels(list("says", "", Grouping.LAYER, Sorting.POSITION).nodes(ROWS))).containsExactly("Says 1");
    }

    @Test
    void annotationOfTwoEntitiesIsInBothGroups() {
        assertThat(labels(list("", "", Grouping.ENTITY, Sorting.POSITION).nodes(ROWS))).contains("City 1",
                "Harbour Board 1", "Ana Ruiz 1");
    }

    @Test
    void filtersLookAtKindAndAtText() {
        assertThat(list("mention", "board", Grouping.NONE, Sorting.POSITION).nodes(ROWS)).extracting(Node::key)
                .containsExactly("a3");
        assertThat(list("", "", Grouping.NONE, Sorting.TEXT).nodes(ROWS)).extracting(Node::key).containsExactly("a2",
                "a3", "a1");
    }

    @Test
    void manyAnnotationsAreListedInStretchesOfWhichNoneIsLong() {
        var many = new ArrayList<AnnotationRow>();
        for (int i = 0; i < 50_000; i++) {
            many.add(row("x" + i, "mention", "Ana Ruiz", i, "", List.of()));
        }
        var group = list("", "", Grouping.LAYER, Sorting.POSITION).nodes(many).get(0);

        assertThat(group.children()).hasSizeBetween(2, 500)
                .allSatisfy(stretch -> assertThat(stretch.children()).hasSizeLessThanOrEqualTo(500));
        assertThat(Node.count(List.of(group), AnnotationRow.class)).isEqualTo(50_000);
    }

    private static List<String> labels(List<Node> nodes) {
        return nodes.stream().map(node -> (Group) node.data()).map(group -> group.label() + " " + group.size())
                .toList();
    }

    private static Listing list(String kind, String text, Grouping grouping, Sorting sorting) {
        return new Listing(TextFilter.of(kind), TextFilter.of(text), grouping, sorting, List.of("mention", "claim",
                "says"));
    }

    private static AnnotationRow row(String id, String layer, String quote, int begin, String from,
            List<String> entities) {
        return new AnnotationRow("a", "Cranes", id, layer, Character.toUpperCase(layer.charAt(0)) + layer.substring(1),
                "", "", quote, quote, begin, begin + quote.length(), "ana", "Ana", entities, false, 0, from, "");
    }
}
