package org.scholion.importer.tika.worker.tex;

/** Goes over the characters of a LaTeX source and takes the parts that its grammar knows: names of commands, arguments. */
final class TexScanner {

    private final String source;
    private int at;

    TexScanner(String source) {
        this.source = source;
    }

    boolean isAtEnd() {
        return at >= source.length();
    }

    /** The next character, which is taken. */
    char next() {
        return source.charAt(at++);
    }

    /** Whether the text goes on with that; then it is taken. */
    boolean take(String words) {
        if (source.startsWith(words, at)) {
            at += words.length();
            return true;
        }
        return false;
    }

    /** The name of a command behind its stroke: letters and the blanks after them, or one other character. */
    String command() {
        int begin = at;
        while (!isAtEnd() && isLetter(source.charAt(at))) {
            at++;
        }
        if (at == begin) {
            return isAtEnd() ? "" : String.valueOf(next());
        }
        var name = source.substring(begin, at);
        take("*");
        skipBlanks();
        return name;
    }

    /** The source between braces, else the next character or command; empty at the end. */
    String argument() {
        skipBlanks();
        if (isAtEnd()) {
            return "";
        }
        if (take("{")) {
            return until('{', '}');
        }
        char c = next();
        return c == '\\' ? c + command() : String.valueOf(c);
    }

    /** The source between brackets; empty where there are none. */
    String option() {
        int before = at;
        skipBlanks();
        if (take("[")) {
            return until('[', ']');
        }
        at = before;
        return "";
    }

    /** Drops all options and arguments that follow at once. */
    void dropArguments() {
        while (!isAtEnd() && (source.charAt(at) == '[' || source.charAt(at) == '{')) {
            if (take("[")) {
                until('[', ']');
            } else {
                argument();
            }
        }
    }

    /** Drops what is left up to the brace that closes. */
    void dropRest() {
        until('{', '}');
    }

    void dropOptions() {
        while (take("[")) {
            until('[', ']');
        }
    }

    /** The source up to some words, which are taken; all that is left where they do not come. */
    String upTo(String words) {
        int end = source.indexOf(words, at);
        var found = source.substring(at, end < 0 ? source.length() : end);
        at = end < 0 ? source.length() : end + words.length();
        return found;
    }

    /** The source up to some words in the same paragraph, which are taken; null, and nothing is taken, where they do not come. */
    String upToInParagraph(String words) {
        int end = source.indexOf(words, at);
        if (end < 0 || source.substring(at, end).contains("\n\n")) {
            return null;
        }
        return upTo(words);
    }

    /** From behind a comment's sign to where the next line has words; an empty line stays. */
    void dropComment() {
        upTo("\n");
        while (!isAtEnd() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Takes the white space behind one; whether an empty line is in it, which ends a paragraph. */
    boolean blanks(char first) {
        int lines = first == '\n' ? 1 : 0;
        while (!isAtEnd() && Character.isWhitespace(source.charAt(at))) {
            lines += next() == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private void skipBlanks() {
        int begin = at;
        if (blanks(' ')) {
            at = begin; // an empty line is more than a blank
        }
    }

    /** Up to the sign that closes what one before has opened. */
    private String until(char opening, char closing) {
        int begin = at;
        int depth = 1;
        int braces = 0;
        while (!isAtEnd()) {
            char c = next();
            if (c == '\\' && !isAtEnd()) {
                at++;
            } else if (c == closing && (closing == '}' || braces == 0) && --depth == 0) {
                return source.substring(begin, at - 1);
            } else if (c == opening) {
                depth++;
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return source.substring(begin);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
    }
}
