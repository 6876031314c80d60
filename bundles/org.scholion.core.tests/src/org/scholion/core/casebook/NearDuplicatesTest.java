package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.shingle.Shingles;
import org.scholion.model.SegmentKind;
import org.scholion.testing.CasebookFixture;

class NearDuplicatesTest {

    private static final String STORM = "The port of Varn stops all cranes for a week because of the storm that is "
            + "expected on Monday, the harbour master said, and asks captains to wait outside of the bay until then.";
    private static final String STORM_ELSEWHERE = STORM.replace("captains", "masters of ships");
    private static final String BUDGET = "The council of Lower Elm has passed its budget after eleven hours, with a "
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

    private List<NearDuplicate> pairs() {
        casebook.store().nearDuplicates().refresh(new NullProgressMonitor());
        return casebook.store().nearDuplicates().pairs(NearDuplicates.LOWEST);
    }

    private Path kept() {
        return casebook.folder().resolve(".scholion/similarities");
    }

    /** Texts of which some are edited versions of others. */
    private static List<String> texts(long seed, int count) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        while (texts.size() < count) {
            var words = IntStream.range(0, 60 + random.nextInt(100))
                    .mapToObj(i -> "w" + (int) (3_000 * Math.pow(random.nextDouble(), 3))).toList();
            texts.add(String.join(" ", words));
            for (int twins = random.nextInt(3); twins > 0; twins--) {
                double edits = 0.02 + 0.13 * random.nextDouble();
                texts.add(words.stream().map(word -> random.nextDouble() < edits ? "x" + random.nextInt(9_999) : word)
                        .collect(Collectors.joining(" ")));
            }
        }
        return new ArrayList<>(new LinkedHashSet<>(texts));
    }

    /** The exact similarities by the texts, found by comparing each with each. */
    private static List<String> truth(List<String> texts, double threshold) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                double similarity = Shingles.of(texts.get(i)).similarity(Shingles.of(texts.get(j)));
                if (similarity >= threshold && similarity < 1) {
                    pairs.add(named(texts.get(i), texts.get(j), similarity));
                }
            }
        }
        return pairs;
    }

    private static String named(String one, String other, double similarity) {
        return (one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one) + " " + similarity;
    }

    private List<String> found() throws CoreException {
        var found = new ArrayList<String>();
        for (var pair : pairs()) {
            found.add(named(casebook.store().read(pair.article()).text(), casebook.store().read(pair.other()).text(),
                    pair.similarity()));
        }
        return found;
    }

    @Test
    void articlesOfOneTextAreFoundWithTheirSimilarity() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(BUDGET))
                .with(anArticle().withText(STORM_ELSEWHERE));

        assertThat(pairs()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.article(), pair.other())).containsExactlyInAnyOrder(casebook.article(0),
                    casebook.article(2));
            assertThat(pair.similarity()).isEqualTo(Shingles.of(STORM).similarity(Shingles.of(STORM_ELSEWHERE)));
        });
        assertThat(casebook.store().nearDuplicates().pairs(0.99)).isEmpty();
        assertThat(casebook.store().nearDuplicates().of(casebook.article(2), 0.5)).extracting(NearDuplicate::other)
                .containsExactly(casebook.article(0));
        assertThat(casebook.store().nearDuplicates().of(casebook.article(1), 0.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void foundIsExactlyWhatComparingEachWithEachFinds(long seed) throws Exception {
        var texts = texts(seed, 120);
        for (var text : texts) {
            casebook.with(anArticle().withText(text));
        }
        assertThat(found()).hasSizeGreaterThan(20).containsAll(truth(texts, 0.5))
                .isSubsetOf(truth(texts, NearDuplicates.LOWEST));
    }

    @ParameterizedTest
    @ValueSource(longs = { 14, 15 })
    void oneByOneInAnyOrderIsTheSameAsAllAtOnce(long seed) throws Exception {
        var texts = texts(seed, 60);
        pairs(); // from here on each article is taken up as it comes
        for (var text : texts) {
            casebook.with(anArticle().withText(text));
        }
        var oneByOne = found();
        casebook.close();
        Collections.shuffle(texts, new Random(seed));
        casebook = aCasebook(folder.resolve("other"));
        for (var text : texts) {
            casebook.with(anArticle().withText(text));
        }
        assertThat(found()).isNotEmpty().containsExactlyInAnyOrderElementsOf(oneByOne);
    }

    @Test
    void whatIsKnownIsKeptAndTextsAreNotReadAgain() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(STORM_ELSEWHERE));
        var before = pairs();
        casebook.close();
        for (int i = 0; i < 2; i++) {
            Files.delete(casebook.store().layout().article(casebook.article(i)).resolve(CasebookLayout.TEXT_FILE));
        }
        casebook.reopened();

        assertThat(pairs()).isEqualTo(before).hasSize(1);
    }

    @Test
    void whatIsDeletedOrDamagedIsMadeAnew() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(STORM_ELSEWHERE));
        var before = pairs();
        casebook.close();
        Files.delete(kept());
        assertThat(casebook.reopened().store().article(casebook.article(0))).isPresent();
        assertThat(pairs()).isEqualTo(before);
        casebook.close();
        var whole = Files.readAllBytes(kept());
        for (int at : List.of(2, 6, 40, whole.length / 2, whole.length - 12, whole.length - 1)) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(kept(), damaged);
            casebook.reopened();
            assertThat(pairs()).as("damaged at %d", at).isEqualTo(before);
            casebook.close();
        }
        Files.write(kept(), new byte[0]);
        casebook.reopened();
        assertThat(pairs()).isEqualTo(before);
    }

    @Test
    void articleThatIsGoneIsNoNearDuplicateAnyMore() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(BUDGET))
                .with(anArticle().withText(STORM_ELSEWHERE));
        assertThat(pairs()).hasSize(1);
        casebook.close();
        Files.delete(casebook.store().layout().article(casebook.article(0)).resolve(CasebookLayout.ARTICLE_FILE));
        casebook.reopened();
        assertThat(pairs()).isEmpty();

        casebook.with(anArticle().withText(STORM.replace("a week", "ten days")));
        assertThat(pairs()).singleElement().extracting(NearDuplicate::similarity).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.DOUBLE).isBetween(0.5, 0.9);
    }

    @Test
    void boilerplateDoesNotMakeArticlesAlike() throws Exception {
        var tail = "\n\n" + BUDGET
                + " Read more of this every morning in our letter, which is free for a month, and tell "
                + "your friends about it, who will be as glad as we are to have you among the readers of this paper.";
        casebook.with(anArticle().withText(STORM + tail)).with(
                anArticle().withText("The bridge of Elm opens tomorrow, the mayor says, and nobody knows why." + tail));
        assertThat(pairs()).hasSize(1);

        for (int i = 0; i < 2; i++) {
            var stored = casebook.store().read(casebook.article(i));
            stored.article().getSegments().getLast().setKind(SegmentKind.BOILERPLATE);
            casebook.store().saveArticle(stored);
        }
        assertThat(pairs()).as("after the analyst has said so").isEmpty();
    }

    @Test
    void shortTextsAreLikeNothing() throws Exception {
        casebook.with(anArticle().withText("Budget passed, bridges come")).with(anArticle().withText(""))
                .with(anArticle().withText("Budget passed, bridges come now")).with(anArticle().withText("-"));

        assertThat(pairs()).isEmpty();
    }

    @Test
    void versionsOfOneArticleAreNoNearDuplicates() throws Exception {
        for (var text : List.of(STORM, STORM_ELSEWHERE)) {
            casebook.with(
                    anArticle().withText(text).with(properties -> properties.url("https://ledger.example/storm")));
        }
        casebook.with(anArticle().withText(STORM.replace("a week", "ten days")));

        assertThat(pairs()).hasSize(2).allSatisfy(pair -> assertThat(List.of(pair.article(), pair.other()))
                .contains(casebook.article(2)));
    }

    @Test
    void cancelledRefreshGoesOnTheNextTime() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(STORM_ELSEWHERE));
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> casebook.store().nearDuplicates().refresh(cancelled));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void worksOnACasebookThatIsOpenElsewhereAndWritesNothing() throws Exception {
        casebook.with(anArticle().withText(STORM)).with(anArticle().withText(STORM_ELSEWHERE));
        try (var reading = CasebookStore.open(casebook.folder())) {
            reading.nearDuplicates().refresh(new NullProgressMonitor());
            assertThat(reading.nearDuplicates().pairs(0.5)).hasSize(1);
        }
        assertThat(kept()).doesNotExist();
    }
}
