package org.scholion.core.span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The characters, words, sentences and paragraphs of a text in its language: what gestures select, and by what they move
 * ends. Blanks and lone punctuation are no units. A look-up reads the surroundings only.
 */
public final class TextUnits {

    /** How far a look-up reads on each side at first, in UTF-16 units; further where it found nothing. */
    private static final int CHARACTER_REACH = 60;
    private static final int WORD_REACH = 200;
    private static final int SENTENCE_REACH = 4_000;
    private static final int WIDER = 8;

    /** What stands before a name, so that its point ends no sentence; an initial does so, too. */
    private static final Set<String> BEFORE_NAMES = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "st", "gen", "col",
            "lt", "sgt", "capt", "cmdr", "adm", "sen", "rep", "gov", "pres", "rev", "hon", "messrs", "vs", "nr", "no",
            "hr", "fr", "sr", "sra", "dra", "mme", "mlle", "me", "ing", "dipl", "bzw", "ca", "z.b", "d.h", "u.a",
            "e.g", "i.e", "cf", "al", "fig", "vol", "pp");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|\\p{Lu}(\\.\\p{Lu})+");

    private final String text;
    private final Locale locale;

    /** By what a text is measured. */
    public enum Unit {
        CHARACTER, WORD, SENTENCE
    }

    /** @param language a BCP 47 tag; null or empty where it is not known */
    public TextUnits(String text, String language) {
        this.text = text;
        this.locale = language == null || language.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(language);
    }

    /** The word at an offset, or the one that ends there; empty between blanks and on punctuation. */
    public Optional<Span> wordAt(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        return units(Unit.WORD, windowStart(at, WORD_REACH), windowEnd(at, WORD_REACH)).stream()
                .filter(found -> found.begin() <= at && at <= found.end()).reduce((first, last) -> last);
    }

    /** The sentence at an offset, or the one before it in the same line; empty in a blank line. */
    public Optional<Span> sentenceAt(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        return units(Unit.SENTENCE, windowStart(at, SENTENCE_REACH), windowEnd(at, SENTENCE_REACH)).stream()
                .filter(unit -> unit.begin() <= at && text.substring(unit.begin(), at).indexOf('\n') < 0)
                .reduce((first, last) -> last).or(() -> paragraphAt(at));
    }

    /** The line at an offset, which is what a paragraph is in an article; empty where that is blank. */
    public Optional<Span> paragraphAt(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return Selections.span(text, begin, end < 0 ? text.length() : end);
    }

    /** The first end of a unit behind an offset. */
    public OptionalInt nextEnd(Unit unit, int offset) {
        return next(unit, offset, found -> found.end() > offset, false);
    }

    /** The first begin of a unit behind an offset. */
    public OptionalInt nextBegin(Unit unit, int offset) {
        return next(unit, offset, found -> found.begin() > offset, true);
    }

    /** The last end of a unit before an offset. */
    public OptionalInt previousEnd(Unit unit, int offset) {
        return previous(unit, offset, found -> found.end() < offset, false);
    }

    /** The last begin of a unit before an offset. */
    public OptionalInt previousBegin(Unit unit, int offset) {
        return previous(unit, offset, found -> found.begin() < offset, true);
    }

    private OptionalInt next(Unit unit, int offset, Predicate<Span> wanted, boolean begin) {
        for (int reach = reach(unit);; reach *= WIDER) {
            int end = windowEnd(offset, reach);
            for (var found : units(unit, windowStart(offset, reach(unit)), end)) {
                if (wanted.test(found)) {
                    return OptionalInt.of(begin ? found.begin() : found.end());
                }
            }
            if (end == text.length()) {
                return OptionalInt.empty();
            }
        }
    }

    private OptionalInt previous(Unit unit, int offset, Predicate<Span> wanted, boolean begin) {
        for (int reach = reach(unit);; reach *= WIDER) {
            int start = windowStart(offset, reach);
            for (var found : units(unit, start, windowEnd(offset, reach(unit))).reversed()) {
                if (wanted.test(found)) {
                    return OptionalInt.of(begin ? found.begin() : found.end());
                }
            }
            if (start == 0) {
                return OptionalInt.empty();
            }
        }
    }

    private static int reach(Unit unit) {
        return switch (unit) {
            case CHARACTER -> CHARACTER_REACH;
            case WORD -> WORD_REACH;
            case SENTENCE -> SENTENCE_REACH;
        };
    }

    /** The units of a part of the text, which has to begin and end where units do. */
    private List<Span> units(Unit unit, int start, int stop) {
        return switch (unit) {
            case CHARACTER -> units(BreakIterator.getCharacterInstance(locale), start, stop,
                    cluster -> !cluster.isBlank() && Selections.span(cluster, 0, cluster.length()).isPresent());
            case WORD -> units(BreakIterator.getWordInstance(locale), start, stop,
                    word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
            case SENTENCE -> sentences(start, stop);
        };
    }

    private List<Span> units(BreakIterator breaks, int start, int stop, Predicate<String> wanted) {
        var part = text.substring(start, stop);
        breaks.setText(part);
        var units = new ArrayList<Span>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            if (wanted.test(part.substring(begin, end))) {
                units.add(new Span(start + begin, start + end));
            }
        }
        return units;
    }

    /** The breaks of the platform, without those in front of names and those within a line's end. */
    private List<Span> sentences(int start, int stop) {
        var joined = new ArrayList<Span>();
        for (var part : lines(start, stop)) {
            Span open = null;
            for (var unit : units(BreakIterator.getSentenceInstance(locale), part.begin(), part.end(),
                    sentence -> !sentence.isBlank())) {
                var whole = Selections.span(text, unit.begin(), unit.end()).orElse(unit);
                open = open == null ? whole : new Span(open.begin(), whole.end());
                if (!goesOn(open)) {
                    joined.add(open);
                    open = null;
                }
            }
            if (open != null) {
                joined.add(open);
            }
        }
        return joined;
    }

    private List<Span> lines(int start, int stop) {
        var lines = new ArrayList<Span>();
        for (int begin = start; begin < stop;) {
            int end = text.indexOf('\n', begin);
            end = end < 0 || end > stop ? stop : end;
            if (end > begin) {
                lines.add(new Span(begin, end));
            }
            begin = end + 1;
        }
        return lines;
    }

    private boolean goesOn(Span sentence) {
        var words = sentence.of(text);
        if (!words.endsWith(".")) {
            return false;
        }
        int begin = words.length() - 1;
        while (begin > 0 && (Character.isLetterOrDigit(words.charAt(begin - 1)) || words.charAt(begin - 1) == '.')) {
            begin--;
        }
        var last = words.substring(begin, words.length() - 1);
        return BEFORE_NAMES.contains(last.toLowerCase(Locale.ROOT)) || INITIAL.matcher(last).matches() && begin > 0
                && last.length() == 1;
    }

    /** A line's begin, else a blank, so that no unit is cut. */
    private int windowStart(int offset, int reach) {
        int lowest = Math.max(0, Math.min(offset, text.length()) - reach);
        if (lowest == 0) {
            return 0;
        }
        int line = text.lastIndexOf('\n', lowest);
        if (line >= 0 && lowest - line < reach) {
            return line + 1;
        }
        for (int at = lowest; at < offset; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Selections.clusterStart(text, lowest);
    }

    private int windowEnd(int offset, int reach) {
        int highest = Math.min(text.length(), Math.max(0, offset) + reach);
        if (highest == text.length()) {
            return highest;
        }
        for (int at = highest; at < text.length() && at - highest < reach; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Selections.clusterEnd(text, highest);
    }
}
