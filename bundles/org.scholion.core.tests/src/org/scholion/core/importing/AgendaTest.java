package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void oneLaneKeepsTheOrder() throws Exception {
        var agenda = agenda(1, "a.html", "b.pdf", "c.html");
        assertThat(all(agenda, 0)).containsExactly("a.html", "b.pdf", "c.html");
    }

    @Test
    void lanesStayWithTheirKindsAndTheirOrder() throws Exception {
        var agenda = agenda(2, "a.html", "a.pdf", "b.HTML", "b.pdf", "c.html");
        assertThat(next(agenda, 0)).isEqualTo("a.html");
        assertThat(next(agenda, 1)).isEqualTo("a.pdf");
        assertThat(next(agenda, 1)).isEqualTo("b.pdf");
        assertThat(next(agenda, 0)).isEqualTo("b.HTML");
    }

    @Test
    void laneWithoutAKindOfItsOwnHelpsTheOther() throws Exception {
        var agenda = agenda(2, "a.html", "b.html", "c.html");
        assertThat(next(agenda, 0)).isEqualTo("a.html");
        assertThat(next(agenda, 1)).isEqualTo("b.html");
        assertThat(next(agenda, 0)).isEqualTo("c.html");
        assertThat(agenda.next(1)).isEmpty();
    }

    @Test
    void everyDocumentComesOnce() throws Exception {
        var names = Stream.of("a.txt", "b.doc", "c.pdf", "d", "e.txt", "f.txt", "g.pdf").toArray(String[]::new);
        var agenda = agenda(3, names);
        var seen = new ArrayList<String>();
        for (int i = 0; i < names.length; i++) {
            seen.add(next(agenda, i % 3));
        }
        assertThat(seen).containsExactlyInAnyOrder(names);
        assertThat(agenda.next(0)).isEmpty();
    }

    @Test
    void whoComesBeforeTheDocumentsWaitsForThem() throws Exception {
        var agenda = new Agenda(2);
        try (var executor = Executors.newSingleThreadExecutor()) {
            var taken = executor.submit(() -> all(agenda, 0));
            agenda.add(ImportInput.of(Path.of("a.html")));
            agenda.add(ImportInput.of(Path.of("b.pdf")));
            agenda.complete();
            assertThat(taken.get()).containsExactlyInAnyOrder("a.html", "b.pdf");
            assertThat(agenda.total()).isEqualTo(2);
        }
    }

    private static Agenda agenda(int lanes, String... names) {
        return new Agenda(Stream.of(names).map(Path::of).map(ImportInput::of).toList(), lanes);
    }

    private static String next(Agenda agenda, int lane) throws InterruptedException {
        return agenda.next(lane).orElseThrow().name();
    }

    private static List<String> all(Agenda agenda, int lane) throws InterruptedException {
        var all = new ArrayList<String>();
        for (var next = agenda.next(lane); next.isPresent(); next = agenda.next(lane)) {
            all.add(next.get().name());
        }
        return all;
    }
}
