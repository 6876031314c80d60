package org.scholion.core.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTableTest {

    /** Words as in a language: few are frequent, most are rare. */
    static List<String> words(Random random, int count) {
        return random.doubles(count).mapToObj(share -> "w" + (int) (5_000 * share * share * share)).collect(
                Collectors.toCollection(ArrayList::new));
    }

    /** The words with some of them replaced. */
    static List<String> edited(List<String> words, double share, Random random) {
        return words.stream().map(word -> random.nextDouble() < share ? "x" + random.nextInt(100_000) : word).toList();
    }

    private static Shingles shingles(List<String> words) {
        return Shingles.of(String.join(" ", words));
    }

    @ParameterizedTest
    @CsvSource({ "1, 0.02, 0.995", "2, 0.05, 0.995", "3, 0.1, 0.98" })
    void editedTextsAreAmongTheCandidatesOfTheirOriginals(long seed, double edits, double recall) {
        var random = new Random(seed);
        var table = new BandTable();
        var twins = new ArrayList<Shingles>();
        for (int i = 0; i < 1_000; i++) {
            var words = words(random, 80 + random.nextInt(400));
            table.add(Signature.bands(shingles(words)));
            twins.add(shingles(edited(words, edits, random)));
        }
        long found = IntStream.range(0, twins.size()).filter(text -> Arrays
                .stream(table.candidates(Signature.bands(twins.get(text)))).anyMatch(number -> number == text)).count();

        assertThat(found).isGreaterThanOrEqualTo(Math.round(recall * twins.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 4, 5 })
    void textsThatOnlyShareALanguageAreSeldomCandidates(long seed) {
        var random = new Random(seed);
        var table = new BandTable();
        for (int i = 0; i < 2_000; i++) {
            table.add(Signature.bands(shingles(words(random, 300))));
        }
        assertThat(table.candidates(Signature.bands(shingles(words(random, 300))))).hasSizeLessThan(20);
    }

    @Test
    void likeliestCandidatesComeFirst() {
        var random = new Random(6);
        var words = words(random, 300);
        var table = new BandTable();
        table.add(Signature.bands(shingles(edited(words, 0.1, random))));
        table.add(Signature.bands(shingles(words)));

        assertThat(table.candidates(Signature.bands(shingles(words)))).startsWith(1);
    }

    @Test
    void thousandsOfTheSameDoNotCostMoreThanTheMostCandidates() {
        var bands = Signature.bands(shingles(words(new Random(7), 200)));
        var table = new BandTable();
        for (int i = 0; i < 3 * BandTable.MOST_CANDIDATES; i++) {
            table.add(bands);
        }
        assertThat(table.candidates(bands)).hasSize(BandTable.MOST_CANDIDATES).doesNotHaveDuplicates();
        assertThat(table.candidates(bands)).as("asked again").hasSize(BandTable.MOST_CANDIDATES);
        assertThat(table.bands(17)).isEqualTo(bands);
    }

    @Test
    void signatureIsTheSameEveryTime() { // it is kept in files
        var shingles = Shingles.of("The port of Varn stops all cranes for a week because of the storm");

        assertThat(Arrays.hashCode(Signature.bands(shingles))).isEqualTo(565007889);
    }
}
