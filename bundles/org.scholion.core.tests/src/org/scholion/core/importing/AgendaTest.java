package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void oneLaneKeepsTheOrder() {
        var agenda = agenda(1, "a.html", "b.pdf", "c.html");
        assertThat(all(agenda, 0)).containsExactly("a.html", "b.pdf", "c.html");
    }

    @Test
    void lanesStayWithTheirKindsAndTheirOrder() {
        var agenda = agenda(2, "a.html", "a.pdf", "b.HTML", "b.pdf", "c.html");
        assertThat(next(agenda, 0)).isEqualTo("a.html");
        assertThat(next(agenda, 1)).isEqualTo("a.pdf");
        assertThat(next(agenda, 1)).isEqualTo("b.pdf");
        assertThat(next(agenda, 0)).isEqualTo("b.HTML");
    }

    @Test
    void laneWithoutAKindOfItsOwnHelpsTheOther() {
        var agenda = agenda(2, "a.html", "b.html", "c.html");
        assertThat(next(agenda, 0)).isEqualTo("a.html");
        assertThat(next(agenda, 1)).isEqualTo("b.html");
        assertThat(next(agenda, 0)).isEqualTo("c.html");
        assertThat(agenda.next(1)).isEmpty();
    }

    @Test
    void everyDocumentComesOnce() {
        var names = Stream.of("a.txt", "b.doc", "c.pdf", "d", "e.txt", "f.txt", "g.pdf").toArray(String[]::new);
        var agenda = agenda(3, names);
        var seen = new ArrayList<String>();
        for (int i = 0; i < names.length; i++) {
            seen.add(next(agenda, i % 3));
        }
        assertThat(seen).containsExactlyInAnyOrder(names);
        assertThat(agenda.next(0)).isEmpty();
    }

    private static Agenda agenda(int lanes, String... names) {
        return new Agenda(Stream.of(names).map(Path::of).map(ImportInput::of).toList(), lanes);
    }

    private static String next(Agenda agenda, int lane) {
        return agenda.next(lane).orElseThrow().name();
    }

    private static List<String> all(Agenda agenda, int lane) {
        return Stream.generate(() -> agenda.next(lane)).takeWhile(next -> next.isPresent())
                .map(next -> next.get().name()).toList();
    }
}
