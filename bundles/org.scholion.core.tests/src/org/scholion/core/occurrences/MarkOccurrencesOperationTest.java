package org.scholion.core.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

class MarkOccurrencesOperationTest {

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void createCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().titled("One").withText("Ana leads. Then Ana left.").annotatedBy("Ben")
                        .withMention(0, 3))
                .with(anArticle().titled("Two").withText("Nobody knows\nAna."))
                .with(anArticle().titled("Three").withText("Anatomy of a harbour."));
    }

    @AfterEach
    void close() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(null)).isEmpty();
        casebook.close();
    }

    @Test
    void placesAreFoundWithWhatStandsAroundThemAndWhetherTheyAreMarked() {
        var found = find("Ben");

        assertThat(found).extracting(Occurrence::article).containsExactlyInAnyOrder(casebook.article(0),
                casebook.article(0), casebook.article(1));
        assertThat(found).filteredOn(Occurrence::marked).singleElement()
                .satisfies(hit -> assertThat(hit.span()).isEqualTo(new Span(0, 3)));
        assertThat(found).filteredOn(hit -> hit.article().equals(casebook.article(1))).singleElement()
                .satisfies(hit -> {
                    assertThat(hit.title()).isEqualTo("Two");
                    assertThat(hit.before()).isEqualTo("Nobody knows ");
                    assertThat(hit.after()).isEqualTo(".");
                });
    }

    @Test
    void allPlacesAreMarkedInOneStep() throws CoreException {
        var places = find("Ben").stream().filter(hit -> !hit.marked()).toList();

        var result = new MarkOccurrencesOperation(casebook.store(), analyst("Ben"), casebook.layer("mention"),
                "person", places).execute(null);

        assertThat(result.annotations()).isEqualTo(2);
        assertThat(result.articles()).isEqualTo(2);
        assertThat(find("Ben")).hasSize(3).allMatch(Occurrence::marked);
        assertThat(find("Cleo")).as("nobody else's").noneMatch(Occurrence::marked);
        var set = casebook.store().readSet(casebook.article(1), analyst("Ben"));
        assertThat(set.getAnnotations()).singleElement()
                .satisfies(mark -> assertThat(mark.getTag()).isEqualTo("person"));
    }

    private List<Occurrence> find(String analyst) {
        var found = new ArrayList<Occurrence>();
        try {
            new FindOccurrencesOperation(casebook.store(), new WordSearch("Ana", true, true), "mention",
                    analyst(analyst), casebook.store().articles()).execute(found::addAll, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private String analyst(String name) throws CoreException {
        return casebook.store().analyst(name).getId();
    }
}
