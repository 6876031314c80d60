package org.scholion.core.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.testing.ArticleFixture;
import org.scholion.testing.CasebookFixture;

class StoriesOperationTest {

    private static final String FIRST = "The port of Varn stops all cranes for a week because of the storm that is "
            + "expected on Monday, the harbour master said, and asks captains to wait outside of the bay until then.";
    private static final String SECOND = FIRST.replace("captains", "masters of ships");
    private static final String THIRD = SECOND.replace("a week", "ten long days");
    private static final String OTHER = "The council of Lower Elm has passed its budget after eleven hours, with a "
            + "majority of two votes, and spends more on bridges and less on the festival of lanterns than ever.";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private Stories stories(double threshold) {
        return new StoriesOperation(casebook.store(), threshold).execute(new NullProgressMonitor());
    }

    private static ArticleFixture at(String address, String text) {
        return anArticle().withText(text).with(properties -> properties.url("https://ledger.example/" + address));
    }

    @Test
    void articlesThatFollowFromOneAnotherAreOneStoryInOrderOfTheirDates() throws Exception {
        casebook.with(anArticle().withText(THIRD).published("2026-03-06"))
                .with(anArticle().withText(FIRST).published("2026-03-04"))
                .with(anArticle().withText(SECOND).published("2026-03-05"))
                .with(anArticle().withText(OTHER)).with(anArticle().withText(OTHER.replace("eleven", "twelve")));

        var stories = stories(0.4);

        assertThat(stories.all()).hasSize(2);
        assertThat(stories.all().getFirst().articles()).extracting(ArticleSummary::id)
                .containsExactly(casebook.article(1), casebook.article(2), casebook.article(0));
        assertThat(stories.of(casebook.article(3))).contains(stories.all().getLast());
        assertThat(stories.twins(casebook.article(2))).extracting(twin -> twin.other().id()).containsExactly(
                casebook.article(1), casebook.article(0));
        assertThat(stories.twins(casebook.article(2))).isSortedAccordingTo(
                (one, other) -> Double.compare(other.similarity(), one.similarity()));
    }

    @Test
    void thresholdPartsStories() throws Exception {
        casebook.with(anArticle().withText(FIRST)).with(anArticle().withText(SECOND));
        double similarity = stories(0.5).twins(casebook.article(0)).getFirst().similarity();

        assertThat(stories(similarity).all()).hasSize(1);
        assertThat(stories(similarity + 1e-9).all()).isEmpty();
        assertThat(stories(similarity + 1e-9).of(casebook.article(0))).isEmpty();
        assertThat(stories(1).twins(casebook.article(0))).isEmpty();
    }

    @Test
    void versionsOfOneArticleAreOneOfAStory() throws Exception {
        casebook.with(at("storm", FIRST)).with(at("storm", THIRD)).with(anArticle().withText(SECOND));

        var stories = stories(0.4);

        assertThat(stories.all()).singleElement().satisfies(story -> {
            assertThat(story.articles()).hasSize(2);
            assertThat(story.pairs()).as("the versions that are most alike").singleElement();
        });
        assertThat(stories.twins(casebook.article(2))).hasSize(1);
        assertThat(stories.twins(casebook.article(0))).isEqualTo(stories.twins(casebook.article(1))).singleElement()
                .extracting(twin -> twin.other().id()).isEqualTo(casebook.article(2));
    }

    @Test
    void articleWithoutTwinsBelongsToNoStory() throws Exception {
        casebook.with(anArticle().withText(FIRST)).with(anArticle().withText(OTHER));

        assertThat(stories(0.4).all()).isEmpty();
        assertThat(stories(0.4).twins(casebook.article(0))).isEmpty();
        assertThat(stories(0.4).twins("0000")).isEmpty();
    }
}
