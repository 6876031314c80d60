package org.scholion.ui.article.fold;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;

/** The line that stands for folded text: how many lines they are, their first words, and what is marked in them. */
final class FoldLabel {

    /** Of the first words, in columns: an ideograph takes two. */
    private static final int COLUMNS = 60;
    private static final int FIRST_WIDE = 0x1100;

    private FoldLabel() {
    }

    static String of(String text, Span hidden, int annotations) {
        long lines = lines(text, hidden);
        var label = NLS.bind(lines == 1 ? Messages.FoldLabel_line : Messages.FoldLabel_lines, lines,
                firstWords(hidden.of(text)));
        if (annotations == 0) {
            return label;
        }
        return label + NLS.bind(annotations == 1 ? Messages.FoldLabel_annotation : Messages.FoldLabel_annotations,
                annotations);
    }

    /** Lines with something in them. */
    static long lines(String text, Span span) {
        return span.of(text).lines().filter(line -> !line.isBlank()).count();
    }

    /** Whether a text is so short that a label in its place would only hide it. */
    static boolean fits(String text, Span span) {
        return lines(text, span) == 1 && columns(span.of(text)) <= COLUMNS + 12;
    }

    private static String firstWords(String text) {
        var words = new StringBuilder();
        var lines = text.lines().filter(line -> !line.isBlank()).iterator();
        while (lines.hasNext()) {
            var line = lines.next();
            // a first cut: a line may be as long as an article
            words.append(words.isEmpty() ? "" : " · ").append(line, 0, Math.min(line.length(), 4 * COLUMNS));
            var soFar = words.toString().replaceAll("\\s+", " ").strip();
            if (columns(soFar) > COLUMNS) {
                return cut(soFar) + "…";
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** At the end of a word where one is near. */
    private static String cut(String words) {
        int end = 0;
        for (int columns = 0; columns < COLUMNS && end < words.length();) {
            int character = words.codePointAt(end);
            columns += columns(character);
            end += Character.charCount(character);
        }
        end = Selections.clusterStart(words, end);
        int blank = words.lastIndexOf(' ', end);
        return words.substring(0, blank > end / 2 ? blank + 1 : end);
    }

    private static int columns(String words) {
        return words.codePoints().map(FoldLabel::columns).sum();
    }

    private static int columns(int character) {
        return character < FIRST_WIDE ? 1 : switch (Character.UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> 2;
            default -> 1;
        };
    }
}
