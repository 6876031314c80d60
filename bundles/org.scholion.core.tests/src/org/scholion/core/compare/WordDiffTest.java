package org.scholion.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {

    private static final long PLENTY = 1_000_000_000;

    /** As in "The crane [-stops-]{+stopped+} for a week". */
    private static String marked(String old, String fresh) {
        var text = new StringBuilder();
        int at = 0;
        for (var change : WordDiff.between(old, fresh).changes()) {
            text.append(fresh, at, change.newBegin());
            text.append(change.removes() ? "[-" + old.substring(change.oldBegin(), change.oldEnd()) + "-]" : "");
            text.append(change.adds() ? "{+" + fresh.substring(change.newBegin(), change.newEnd()) + "+}" : "");
            at = change.newEnd();
        }
        return text.append(fresh.substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "The crane stops for a week.,The crane stopped for a week.,The crane [-stops-]{+stopped+} for a week.",
            "The crane stops.,The big red crane stops.,The {+big red+} crane stops.",
            "It was reportedly sold.,It was sold.,It was [-reportedly-]sold.",
            "over 100 models,over 300 models,over [-100-]{+300+} models", "\"\",New,{+New+}", "Old,\"\",[-Old-]",
            "A b c d,a b c,[-A-]{+a+} b c[-d-]", "他们停止工作,他们恢复工作,他们[-停止-]{+恢复+}工作",
            "Zoe\u0301 won,Zoe\u0300 won,[-Zoe\u0301-]{+Zoe\u0300+} won",
            "ok 👩‍👩‍👧 x,ok 👩‍👩‍👦 x,ok [-👩‍👩‍👧-]{+👩‍👩‍👦+} x" })
    void wordsThatCameAndWentAreMarked(String old, String fresh, String marked) {
        assertThat(marked(old, fresh)).isEqualTo(marked);
    }

    @Test
    void whiteSpaceMakesNoDifference() {
        assertThat(WordDiff.between("One two\n\nthree", " One\u00a0two three\n").changes()).isEmpty();
        assertThat(WordDiff.between("", " ").changes()).isEmpty();
    }

    @Test
    void movedLineIsRemovedHereAndAddedThere() {
        assertThat(marked("First one\nSecond two\nThird three\n", "Second two\nThird three\nFirst one\n"))
                .isEqualTo("[-First one-]Second two\nThird three\n{+First one+}\n");
    }

    /** The words of the old text with the changes made are those of the new one, whatever the budget. */
    @ParameterizedTest
    @ValueSource(longs = { 0, 20, 500, PLENTY })
    void changesMakeTheNewTextOfTheOldOne(long budget) {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var old = randomText(random);
            var fresh = random.nextBoolean() ? randomText(random) : edited(old, random);
            var diff = WordDiff.between(old, fresh, budget);
            var made = new StringBuilder();
            int at = 0;
            int newAt = 0;
            for (var change : diff.changes()) {
                assertThat(bare(old.substring(at, change.oldBegin())))
                        .isEqualTo(bare(fresh.substring(newAt, change.newBegin())));
                made.append(old, at, change.oldBegin()).append(fresh, change.newBegin(), change.newEnd());
                at = change.oldEnd();
                newAt = change.newEnd();
            }
            assertThat(bare(made.append(old.substring(at)).toString())).isEqualTo(bare(fresh));
        }
    }

    @Test
    void editIsTheShortestThereIs() {
        var random = new Random(3);
        for (int round = 0; round < 600; round++) {
            var old = random.ints(random.nextInt(24), 0, 4).toArray();
            var fresh = random.ints(random.nextInt(24), 0, 4).toArray();
            var edit = new ShortestEdit(old, fresh, PLENTY);
            var boxes = edit.differences(new ShortestEdit.Box(0, old.length, 0, fresh.length));

            assertThat(boxes.stream().mapToInt(box -> box.height() + box.width()).sum())
                    .isEqualTo(old.length + fresh.length - 2 * commonLength(old, fresh));
            assertThat(edit.isExact()).isTrue();
        }
    }

    @Test
    void longTextWithScatteredChangesIsComparedExactlyAndQuickly() {
        var random = new Random(5);
        var lines = new ArrayList<String>();
        for (int line = 0; line < 20_000; line++) {
            lines.add(IntStream.range(0, 12).mapToObj(i -> "w" + random.nextInt(5_000))
                    .collect(Collectors.joining(" ")));
        }
        var old = String.join("\n", lines);
        for (int change = 0; change < 400; change++) {
            lines.set(random.nextInt(lines.size()), "Another line with the number " + change);
        }
        var diff = Assertions.assertTimeout(Duration.ofSeconds(20),
                () -> WordDiff.between(old, String.join("\n", lines)));

        assertThat(diff.exact()).isTrue();
        assertThat(diff.changes()).hasSizeGreaterThan(300);
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedWholeInTime() {
        var old = IntStream.range(0, 60_000).mapToObj(i -> "a" + i % 977).collect(Collectors.joining(" "));
        var fresh = IntStream.range(0, 60_000).mapToObj(i -> "b" + i % 983 + " a" + i % 7)
                .collect(Collectors.joining(" "));
        var diff = Assertions.assertTimeout(Duration.ofSeconds(20), () -> WordDiff.between(old, fresh));

        assertThat(diff.exact()).isFalse();
        assertThat(diff.changes()).isNotEmpty();
    }

    private static String randomText(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> List.of("a", "b", "c,", "d.", "ee", "\n", "\n\n", " ").get(random.nextInt(8)))
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, Random random) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.length());
            edited.replace(at, Math.min(edited.length(), at + random.nextInt(5)), random.nextBoolean() ? " new " : "");
        }
        return edited.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Of the longest common subsequence, by the table that everybody knows. */
    private static int commonLength(int[] old, int[] fresh) {
        var table = new int[old.length + 1][fresh.length + 1];
        for (int i = 1; i <= old.length; i++) {
            for (int j = 1; j <= fresh.length; j++) {
                table[i][j] = old[i - 1] == fresh[j - 1] ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[old.length][fresh.length];
    }
}
