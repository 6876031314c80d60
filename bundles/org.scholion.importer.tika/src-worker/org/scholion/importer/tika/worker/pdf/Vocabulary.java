package org.scholion.importer.tika.worker.pdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a document, to tell what a hyphen at the end of a line is: part of a word, or a sign that it goes on. */
final class Vocabulary {

    private static final int MOST = 200_000;
    private static final int SHORTEST_STEM = 5;
    /** After a hyphen these do not go on a word but begin the next: "short- and long-term". */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "und", "oder", "bzw", "sowie", "bis",
            "et", "ou",
            "y", "o", "e", "ed", "en", "of", "och", "og", "i", "lub", "\u0438", "\u0438\u043b\u0438");

    private final TreeSet<String> words = new TreeSet<>();
    /** Those with which a line began: whole words, or the second part of one that was broken. */
    private final Set<String> firsts = new HashSet<>();

    /** Takes the words of a line; the first may be a part, the last is left out. */
    void learn(CharSequence line) {
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !isPart(line, i)) {
                if (i > begin && i < line.length() && !isHyphen(line.charAt(i - 1)) && words.size() < MOST) {
                    var word = lower(line.subSequence(begin, i));
                    if (begin > 0) {
                        words.add(word);
                    } else if (firsts.size() < MOST) {
                        firsts.add(word);
                    }
                }
                begin = i + 1;
            }
        }
    }

    /** Puts the next line behind the text. */
    void join(StyledText text, StyledText line) {
        var before = text.words();
        var after = line.words();
        if (before.isEmpty() || after.isEmpty()) {
            text.append(line);
            return;
        }
        char last = before.charAt(before.length() - 1);
        if (isHyphen(last) && before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2))) {
            hyphen(text, last, line);
        } else {
            boolean glued = Scripts.isIdeograph(last) && Scripts.isIdeograph(after.charAt(0));
            if (!glued) {
                text.append(new StyledText.Piece(" ", ""));
            }
        }
        text.append(line);
    }

    private void hyphen(StyledText text, char hyphen, StyledText line) {
        var first = lastWord(text.words());
        var second = firstWord(line.words());
        if (CONJUNCTIONS.contains(second)) {
            text.append(new StyledText.Piece(" ", ""));
        } else if (hyphen == '\u00ad' || !isOwn(first, second, text.words(), line.words())) {
            text.cutLast();
        }
    }

    /** Whether the hyphen belongs to the word. */
    private boolean isOwn(String first, String second, CharSequence text, CharSequence line) {
        if (second.isEmpty() || !goesOn(text, line) || first.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        if (firsts.contains(first + second) || isKnown(first + second)) {
            return false;
        }
        if (words.contains(first + "-" + second)) {
            return true;
        }
        return first.indexOf('-') > 0 && (words.contains(second) || firsts.contains(second))
                || (words.contains(first) || firsts.contains(first)) && words.contains(second) && first.length() > 1;
    }

    /** Whether the next line may begin with the rest of a word: in small letters, or all of it is in capitals. */
    private static boolean goesOn(CharSequence text, CharSequence line) {
        return Character.isLowerCase(line.charAt(0)) || line.length() > 1 && isUpper(line, 0) && isUpper(line, 1)
                && text.length() > 2 && isUpper(text, text.length() - 2) && isUpper(text, text.length() - 3);
    }

    private static boolean isUpper(CharSequence text, int place) {
        return Character.isUpperCase(text.charAt(place));
    }

    private boolean isKnown(String word) {
        if (words.contains(word)) {
            return true;
        }
        var next = word.length() < SHORTEST_STEM ? null : words.ceiling(word);
        return next != null && next.startsWith(word);
    }

    private static String lastWord(CharSequence text) {
        int end = text.length() - 1;
        int begin = end;
        while (begin > 0 && isPart(text, begin - 1)) {
            begin--;
        }
        return lower(text.subSequence(begin, end));
    }

    private static String firstWord(CharSequence text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return lower(text.subSequence(0, end));
    }

    private static String lower(CharSequence word) {
        return word.toString().toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }

    private static boolean isPart(CharSequence text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || isHyphen(c) && i > 0
                        && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }
}
