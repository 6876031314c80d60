package org.scholion.core.span;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The passage that an analyst means who selects somewhat roughly: whole characters, no blanks and no punctuation at the
 * ends that belongs to what is around. What belongs to the passage stays: both marks of a quotation, the point of
 * "U.S.", the question mark of a question that is selected from its beginning.
 */
public final class Passages {

    private static final String NEVER_FIRST = ",;:.!?\u2026\u2013\u2014\u060c\u061b\u3001\u3002\uff0c\uff1b\uff1a";
    private static final String NEVER_LAST = ",;:\u2013\u2014\u060c\u061b\u3001\uff0c\uff1b\uff1a";
    private static final String STOPS = ".\u3002\u06d4\u0964";
    private static final String EXPRESSIVE = "!?\u061f\uff01\uff1f";
    /** Abbreviations that keep their point; those with a point inside and single letters do so anyway. */
    private static final Set<String> ABBREVIATIONS = Set.of("inc", "corp", "ltd", "co", "llc", "plc", "bros", "jr",
            "sr",
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "approx", "dept", "gov", "sen", "rep", "gen", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mio", "mrd", "bzw", "nr",
            "tel", "ca", "usw", "cie", "av", "hrsg", "al");
    private static final Pattern WITH_POINT_INSIDE = Pattern.compile("\\p{L}{1,3}(\\.\\p{L}{1,3})+");

    private final String text;
    private int begin;
    private int end;

    private Passages(String text, Span selected) {
        this.text = text;
        this.begin = selected.begin();
        this.end = selected.end();
    }

    /**
     * The passage that a selection means; where nothing but punctuation is selected, that. Empty when nothing but blanks
     * is.
     *
     * @param begin may be larger than {@code end}, as when selecting backwards
     */
    public static Optional<Span> span(String text, int begin, int end) {
        return Selections.span(text, begin, end).map(selected -> new Passages(text, selected).trimmed(selected));
    }

    private Span trimmed(Span selected) {
        int length;
        do {
            length = end - begin;
            trimFront();
            if (begin < end) {
                trimBack();
            }
            var rest = begin < end ? Selections.span(text, begin, end) : Optional.<Span>empty();
            if (rest.isEmpty()) {
                return selected;
            }
            begin = rest.get().begin();
            end = rest.get().end();
        } while (end - begin < length);
        return new Span(begin, end);
    }

    private void trimFront() {
        char first = text.charAt(begin);
        boolean alone = begin + 1 >= end || !Character.isLetterOrDigit(text.charAt(begin + 1));
        boolean loose = NEVER_FIRST.indexOf(first) >= 0 && (first != '.' && first != '\u2026' || alone)
                || PairedMarks.isMark(first) && PairedMarks.isLooseAtBegin(text.substring(begin, end));
        if (loose && Selections.clusterEnd(text, begin + 1) == begin + 1) {
            begin++;
        }
    }

    private void trimBack() {
        char last = text.charAt(end - 1);
        boolean loose = NEVER_LAST.indexOf(last) >= 0 || STOPS.indexOf(last) >= 0 && !belongsToWord(last)
                || EXPRESSIVE.indexOf(last) >= 0 && !isMeant()
                || PairedMarks.isMark(last) && PairedMarks.isLooseAtEnd(text.substring(begin, end));
        if (loose && end - 1 > begin && Selections.clusterStart(text, end - 1) == end - 1) {
            end--;
        }
    }

    private boolean belongsToWord(char stop) {
        if (stop != '.') {
            return false;
        }
        if (end - begin < 2 || text.charAt(end - 2) == '.') {
            return true; // an ellipsis
        }
        int first = end - 1;
        while (first > begin && (Character.isLetter(text.charAt(first - 1)) || text.charAt(first - 1) == '.')) {
            first--;
        }
        var word = text.substring(first, end - 1);
        return WITH_POINT_INSIDE.matcher(word).matches()
                || word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && !isWholeSentence();
    }

    /** A question mark belongs to the question that is selected whole, and to a name in the midst of a sentence. */
    private boolean isMeant() {
        return isWholeSentence() || goesOn();
    }

    private boolean goesOn() {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && next > end && Character.isLowerCase(text.charAt(next));
    }

    private boolean isWholeSentence() {
        int before = begin - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || PairedMarks.isMark(text.charAt(before)))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || STOPS.indexOf(text.charAt(before)) >= 0
                || EXPRESSIVE.indexOf(text.charAt(before)) >= 0 || text.charAt(before) == ':';
    }
}
