package org.scholion.importer.tika.worker.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that give away what a piece of text is for. The words themselves are data: {@code phrases.txt}. */
final class Phrases {

    /** The sections of the file. */
    private enum Use {
        RELATED, COMMENTS, PORTRAIT, LINE, CALL, NOTICE, CONSENT, DATELINE, TAIL, READER, REPLY, REPLIED, FORWARD,
        CLOSING
    }

    private static final String FILE = "phrases.txt";
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_HEAD = 500;
    private static final int LONGEST_NOTICE = 2000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SENTENCE = 100;
    private static final Pattern FORWARDED = Pattern.compile(
            "\\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vs|pd|\u043f\u0435\u0440\u0435\u0441\u043b|\u8f6c\u53d1|\u8f49\u5bc4)\\s*[:\uff1a]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<Use> FOUND = EnumSet.of(Use.CALL, Use.NOTICE, Use.CONSENT, Use.DATELINE, Use.TAIL,
            Use.READER,
            Use.REPLIED);
    private static final Set<Use> WHOLE = EnumSet.of(Use.RELATED, Use.COMMENTS, Use.PORTRAIT, Use.LINE, Use.CLOSING);
    private static final Map<Use, LineMatcher> LINES = new EnumMap<>(Use.class);
    private static final Map<Use, Pattern> PATTERNS = new EnumMap<>(Use.class);
    private static final Map<Use, PhraseFinder> FINDERS = new EnumMap<>(Use.class);

    static {
        load().forEach((use, words) -> {
            if (FOUND.contains(use)) {
                FINDERS.put(use, new PhraseFinder(words));
            } else if (WHOLE.contains(use)) {
                LINES.put(use, lines(use, words));
            } else {
                PATTERNS.put(use, Pattern.compile(String.join("|", words), Expressions.FLAGS));
            }
        });
    }

    private Phrases() {
    }

    /** Whether it is the heading above links to other articles. */
    static boolean opensRelated(String text) {
        return text.length() < LONGEST_HEADING && LINES.get(Use.RELATED).matches(text);
    }

    /** Whether it is the heading above what readers write. */
    static boolean opensComments(String text) {
        return text.length() < LONGEST_HEADING && LINES.get(Use.COMMENTS).matches(text);
    }

    /** Whether it is the heading above what a company or author says of itself. */
    static boolean opensPortrait(String text) {
        return text.length() < LONGEST_HEADING && LINES.get(Use.PORTRAIT).matches(text);
    }

    /** Whether a line of its own says nothing of the article's matter: credits, dates, links, rights. */
    static boolean isLine(String text) {
        return LINES.get(Use.LINE).matches(text);
    }

    /**
     * Whether it is such a line and none of the sentences that begin like one.
     *
     * @param length of the text, in the measure of its script
     */
    static boolean isAside(String text, double length) {
        return length < LONGEST_LINE && isLine(text) && (length < LONGEST_SENTENCE || !Characters.endsSentence(text));
    }

    /** Whether it asks the reader for something or says who wrote and owns the text. */
    static boolean isCall(String text) {
        return FINDERS.get(Use.CALL).find(text);
    }

    /** Whether it says what holds for comments, accounts, rights or embedded parts. */
    static boolean isNotice(String text) {
        return FINDERS.get(Use.NOTICE).find(text);
    }

    /** Whether it is about cookies and what the reader agrees to. */
    static boolean isConsent(String text) {
        return text.length() < LONGEST_NOTICE && FINDERS.get(Use.CONSENT).find(text);
    }

    /** Whether there is a date in it, or it begins like a byline. */
    static boolean isDateline(String text) {
        return text.length() < LONGEST_HEADING && FINDERS.get(Use.DATELINE).find(text);
    }

    /** Whether it is of the kind that follows a shared or mailed text. */
    static boolean isTail(String text) {
        return text.length() < LONGEST_NOTICE && FINDERS.get(Use.TAIL).find(text);
    }

    /** Whether it speaks to the reader. */
    static boolean addressesReader(String text) {
        return FINDERS.get(Use.READER).find(text);
    }

    /** Whether a forwarded or replied-to mail begins with it. */
    static boolean opensReply(String text) {
        return PATTERNS.get(Use.REPLY).matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD)).lookingAt();
    }

    /** Whether a mail that is passed on begins with it. */
    static boolean opensForward(String text) {
        return PATTERNS.get(Use.FORWARD).matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD)).lookingAt();
    }

    /** Whether the subject of a mail says that it passes on another. */
    static boolean isForwarded(String subject) {
        return FORWARDED.matcher(subject).lookingAt();
    }

    /** Whether it is the line above the name at the end of a letter, such as "Kind regards,". */
    static boolean closesLetter(String line) {
        return line.length() < LONGEST_HEADING && LINES.get(Use.CLOSING).matches(line);
    }

    /** Whether it says who wrote the quoted lines that follow. */
    static boolean introducesReply(String text) {
        return FINDERS.get(Use.REPLIED).find(text);
    }

    private static Map<Use, List<String>> load() {
        var phrases = new EnumMap<Use, List<String>>(Use.class);
        try (var in = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String> section = List.of();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    section = phrases.computeIfAbsent(Use.valueOf(line.substring(1, line.indexOf(']'))),
                            use -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /** Headings and lines are matched whole, but for signs around them. */
    private static LineMatcher lines(Use use, List<String> words) {
        return use == Use.LINE ? new LineMatcher("[\\W_&&[^\u00a9(]]*", words, "")
                : new LineMatcher("[\\W_]*", words, "[\\W_]*");
    }
}
