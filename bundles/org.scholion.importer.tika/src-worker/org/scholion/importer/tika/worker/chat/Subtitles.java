package org.scholion.importer.tika.worker.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Recognises subtitles (SubRip, WebVTT, those of YouTube and of SubStation) and makes paragraphs of what is said in them:
 * one goes on as long as no cue ends with a sentence and nobody else speaks. Where lines roll, each is said once.
 */
public final class Subtitles {

    /**
     * A stretch of what is said.
     *
     * @param time the line that says when its first cue is shown
     */
    public record Passage(String time, String words) {
    }

    private static final String MOMENT = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}";
    private static final Pattern TIME = Pattern
            .compile("\\s*" + MOMENT + "(?:\\s+-->\\s+" + MOMENT + "(?:\\s.*)?|," + MOMENT + "\\s*)");
    private static final Pattern BEGINNING = Pattern
            .compile("\\s*(?:WEBVTT(?:[ \\t][^\\n]*)?\\n|\\d{1,6}[ \\t]*\\n" + MOMENT + "\\s+-->|" + MOMENT + ","
                    + MOMENT
                    + "\\n)[\\s\\S]*");
    /** Its fields before the words, the second of which is when they are shown. */
    private static final Pattern DIALOGUE = Pattern.compile(
            "Dialogue:[^,]{0,40},\\s*(" + MOMENT + "),(" + MOMENT + "|[^,]{0,20}),(?:[^,]{0,100}),([^,]{0,100}),"
                    + "(?:[^,]{0,100},){4}(.*)");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ <>]{0,100})?\\s{1,9}([^<>]{1,200})>");
    private static final Pattern MARK_UP = Pattern
            .compile("</?(?:[a-z]|font|ruby|rt|lang|\\d)[^<>]{0,200}>|\\{\\\\[^}]{0,100}\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?s).*[.!?\u2026\u3002\uff01\uff1f][\"'\u201d\u2019\u00bb)]*");
    private static final int ROLLING = 3;
    /** Machines that write down what is said set no full stops. */
    private static final int LONG = 600;
    private static final int TAIL = 20;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> shown = new ArrayDeque<>();
    private String first = "";
    private String speaker = "";

    /** @param text with line ends of any kind */
    public static boolean is(String text) {
        var head = text.substring(0, Math.min(text.length(), 1000)).replace("\r\n", "\n");
        return BEGINNING.matcher(head).matches() || head.startsWith("[Script Info]");
    }

    public static List<Passage> passages(String text) {
        var subtitles = new Subtitles();
        boolean inCue = false;
        for (var line : text.lines().toList()) {
            var dialogue = DIALOGUE.matcher(line);
            if (TIME.matcher(line).matches()) {
                inCue = true;
                subtitles.cue(line);
            } else if (dialogue.matches()) {
                subtitles.cue(dialogue.group(1) + " --> " + dialogue.group(2));
                subtitles.say(dialogue.group(3).strip(), dialogue.group(4).replaceAll("\\\\[Nnh]", " "));
            } else if (line.isBlank()) {
                inCue = false;
            } else if (inCue) { // what stands elsewhere are numbers, notes and styles
                var named = SPEAKER.matcher(line);
                subtitles.say(named.find() ? named.group(1).strip() : "", named.replaceAll(""));
            }
        }
        return subtitles.end();
    }

    /** Begins one. */
    public void cue(String time) {
        boolean ended = SENTENCE_END.matcher(words.substring(Math.max(0, words.length() - TAIL))).matches();
        if (ended || words.length() > LONG) {
            close();
        }
        first = words.isEmpty() ? time.strip() : first;
    }

    /** @param by who speaks, or empty: whoever spoke before */
    public void say(String by, String line) {
        var said = Parser.unescapeEntities(MARK_UP.matcher(line).replaceAll(""), false).strip();
        if (said.isEmpty() || shown.contains(said) && said.indexOf(' ') != said.lastIndexOf(' ')) { // two words may be said twice
            return;
        }
        shown.add(said);
        if (shown.size() > ROLLING) {
            shown.remove();
        }
        if (!by.isEmpty() && !by.equals(speaker)) {
            var time = first;
            close();
            first = time;
            speaker = by;
            words.append(by).append(':');
        }
        words.append(words.isEmpty() ? "" : " ").append(said);
    }

    /** All that was said. */
    public List<Passage> end() {
        close();
        return passages;
    }

    private void close() {
        if (!words.isEmpty()) {
            passages.add(new Passage(first, words.toString()));
            words.setLength(0);
        }
    }
}
