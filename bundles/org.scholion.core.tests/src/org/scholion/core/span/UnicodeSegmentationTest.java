package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The published test data of Unicode, where it is at hand: the property {@code scholion.data} names its folder. */
class UnicodeSegmentationTest {

    private static final Path FOLDER = Path.of(System.getProperty("scholion.data", "../../../shared/data"), "strings",
            "unicode");

    @Test
    void clustersAreThoseOfTheStandard() throws IOException {
        var failures = new ArrayList<String>();
        int tested = 0;
        for (var line : lines("GraphemeBreakTest.txt")) {
            var text = new StringBuilder();
            var borders = new TreeSet<Integer>();
            for (var token : line.split("#")[0].strip().split("\\s+")) {
                switch (token) {
                    case "÷" -> borders.add(text.length());
                    case "×" -> borders.remove(text.length());
                    default -> text.appendCodePoint(Integer.parseInt(token, 16));
                }
            }
            if (text.indexOf("\r") < 0) { // no article has one
                tested++;
                check(text.toString(), borders, failures);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(tested).isGreaterThan(500);
    }

    private static void check(String text, TreeSet<Integer> borders, List<String> failures) {
        for (int offset = 0; offset <= text.length(); offset++) {
            int start = Selections.clusterStart(text, offset);
            int end = Selections.clusterEnd(text, offset);
            if (start != borders.floor(offset) || end != borders.ceiling(offset)) {
                failures.add(text.codePoints().mapToObj(Integer::toHexString).toList() + " at " + offset + ": " + start
                        + ", " + end);
            }
        }
    }

    @Test
    void everyEmojiIsOneSelection() throws IOException {
        var failures = new ArrayList<String>();
        int tested = 0;
        for (var line : lines("emoji-test.txt")) {
            if (line.contains("; component")) {
                continue; // a skin tone alone joins the letter before it
            }
            var text = new StringBuilder("x");
            for (var codePoint : line.split(";")[0].strip().split("\\s+")) {
                text.appendCodePoint(Integer.parseInt(codePoint, 16));
            }
            int end = text.length();
            text.append("y");
            tested++;
            for (int offset = 2; offset < end; offset++) {
                if (!Selections.span(text.toString(), offset, offset).equals(Optional.of(new Span(1, end)))) {
                    failures.add(line);
                    break;
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(tested).isGreaterThan(4_000);
    }

    private static List<String> lines(String name) throws IOException {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "not at hand: " + file);
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
