package org.scholion.core.report.ranking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.scholion.core.span.Scripts;

/**
 * The words of a text as they are compared with what a reader follows: whatever their case and their accents, and with the
 * usual endings of their language taken off. In scripts that do not part words, each character is one.
 */
final class FoldedText {

    /** In Latin, Greek and Cyrillic an accent may be missing; in other scripts such a mark is a letter. */
    private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{Mn}+");
    private static final int LONGEST_ABBREVIATION = 4;

    private final List<Word> words;

    private FoldedText(List<Word> words) {
        this.words = words;
    }

    /**
     * A word.
     *
     * @param plain without case and accents
     * @param stem the same without its ending
     * @param abbreviation whether it is short and all in capitals: AI, the abbreviation, is not the word
     */
    private record Word(String plain, String stem, boolean abbreviation) {

        boolean isNameOf(Word other) {
            return plain.equals(other.plain) && (abbreviation || !other.abbreviation);
        }

        boolean isFormOf(Word other) {
            return other.abbreviation ? abbreviation && plain.equals(other.plain) : stem.equals(other.stem);
        }
    }

    /** Words of one language that were seen before: texts on the same matters have much the same ones. */
    static final class Vocabulary {

        private static final int MOST = 200_000;

        private final String language;
        private final Map<String, Word> known = new HashMap<>();

        /** @param language BCP 47, or empty */
        Vocabulary(String language) {
            this.language = language;
        }

        private Word word(String word) {
            if (known.size() >= MOST) {
                known.clear();
            }
            return known.computeIfAbsent(word, unseen -> FoldedText.word(unseen, language));
        }
    }

    /** @param language of the text, BCP 47, or empty */
    static FoldedText of(String text, String language) {
        return of(text, new Vocabulary(language));
    }

    /** The words of a text in the language of a vocabulary. */
    static FoldedText of(String text, Vocabulary vocabulary) {
        var words = new ArrayList<Word>();
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length();) {
            int first = composed.codePointAt(i);
            int end = i + Character.charCount(first);
            if (!Character.isLetterOrDigit(first)) {
                i = end;
                continue;
            }
            while (end < composed.length() && !Scripts.standsAlone(first) && goesOn(composed.codePointAt(end))) {
                end += Character.charCount(composed.codePointAt(end));
            }
            words.add(vocabulary.word(composed.substring(i, end)));
            i = end;
        }
        return new FoldedText(words);
    }

    private static boolean goesOn(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || Character.isLetterOrDigit(codePoint) && !Scripts.standsAlone(codePoint);
    }

    private static Word word(String word, String language) {
        var plain = plain(word);
        boolean abbreviation = word.length() > 1 && word.length() <= LONGEST_ABBREVIATION
                && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.codePoints().anyMatch(Character::isUpperCase);
        return new Word(plain, Endings.without(plain, language), abbreviation);
    }

    private static String plain(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(parts).replaceAll("").replace("ß", "ss").replace('ı', 'i').replace('ł', 'l')
                .replace('ø', 'o').replace('đ', 'd').replace("æ", "ae").replace("œ", "oe").replace('ς', 'σ');
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** Whether the words of a name stand in this text one after the other; the last may have the ending of a genitive. */
    boolean hasName(FoldedText name) {
        return has(name, true);
    }

    /** Whether the words of a phrase, in whatever forms, stand in this text one after the other. */
    boolean hasPhrase(FoldedText phrase) {
        return has(phrase, false);
    }

    private boolean has(FoldedText wanted, boolean name) {
        int length = wanted.words.size();
        for (int from = 0; length > 0 && from + length <= words.size(); from++) {
            int same = 0;
            while (same < length && matches(words.get(from + same), wanted.words.get(same), name,
                    same == length - 1)) {
                same++;
            }
            if (same == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Word word, Word wanted, boolean name, boolean last) {
        if (!name) {
            return word.isFormOf(wanted);
        }
        return word.isNameOf(wanted) || last && !wanted.abbreviation && word.plain.equals(wanted.plain + "s");
    }

    /** The single words, each as a text of its own. */
    List<FoldedText> parts() {
        return words.stream().map(word -> new FoldedText(List.of(word))).toList();
    }

    /** How long the first word is. */
    int letters() {
        return words.isEmpty() ? 0 : words.getFirst().plain.length();
    }

    boolean isAbbreviation() {
        return words.size() == 1 && words.getFirst().abbreviation;
    }

    String plain() {
        return String.join(" ", words.stream().map(Word::plain).toList());
    }
}
