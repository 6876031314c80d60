package org.scholion.core.find;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param text words, whose blanks stand for any blanks and ends of lines, or a regular expression as of {@link Pattern}
 * @param matchCase whether capital letters are told from small ones
 * @param wholeWord whether letters and digits must not go on before or behind what is found
 * @param regex whether the text is a regular expression
 */
public record Query(String text, boolean matchCase, boolean wholeWord, boolean regex) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A letter or digit, with the marks that belong to it. */
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}_]";

    public Query {
        Objects.requireNonNull(text);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The query as a pattern.
     *
     * @throws PatternSyntaxException with what is wrong in the regular expression
     */
    public Pattern pattern() {
        var wanted = regex ? text : literal();
        Pattern.compile(wanted, Pattern.MULTILINE); // what is put around it shall not be in a message
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(wholeWord ? "(?<!" + WORD + ")(?:" + wanted + ")(?!" + WORD + ")" : wanted, flags);
    }

    private String literal() {
        var literal = new StringBuilder();
        int last = 0;
        for (var blanks = BLANKS.matcher(text); blanks.find(); last = blanks.end()) {
            literal.append(quote(text.substring(last, blanks.start()))).append("\\s+");
        }
        return literal.append(quote(text.substring(last))).toString();
    }

    private static String quote(String words) {
        return words.isEmpty() ? "" : Pattern.quote(words);
    }
}
