package org.scholion.importer.tika.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises subtitles (SubRip, WebVTT) and makes paragraphs of what is said in them: one goes on as long as no cue ends
 * with a sentence.
 */
final class Subtitles {

    /**
     * A stretch of what is said.
     *
     * @param time the line that says when its first cue is shown
     */
    record Passage(String time, String words) {
    }

    private static final String MOMENT = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}";
    private static final Pattern TIME = Pattern.compile("\\s*" + MOMENT + "\\s+-->\\s+" + MOMENT + "(?:\\s.*)?");
    private static final Pattern BEGINNING = Pattern
            .compile("\\s*(?:WEBVTT(?:[ \\t][^\\n]*)?\\n|\\d{1,6}[ \\t]*\\n" + MOMENT + "\\s+-->)[\\s\\S]*");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]{1,200})>");
    private static final Pattern MARK_UP = Pattern
            .compile("</?(?:[a-z]|font|ruby|rt|lang|\\d)[^<>]{0,200}>|\\{\\\\[^}]{0,100}\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?s).*[.!?\u2026\u3002\uff01\uff1f][\"'\u201d\u2019\u00bb)]*");

    private Subtitles() {
    }

    /** @param text with line ends of any kind */
    static boolean is(String text) {
        var head = text.substring(0, Math.min(text.length(), 1000)).replace("\r\n", "\n");
        return head.contains("-->") && BEGINNING.matcher(head).matches();
    }

    static List<Passage> passages(String text) {
        var passages = new ArrayList<Passage>();
        var words = new StringBuilder();
        var first = "";
        boolean inCue = false;
        for (var line : text.lines().toList()) {
            if (TIME.matcher(line).matches()) {
                inCue = true;
                if (isEnded(words)) {
                    close(first, words, passages);
                }
                first = words.isEmpty() ? line.strip() : first;
            } else if (line.isBlank()) {
                inCue = false;
            } else if (inCue) { // what stands elsewhere are numbers, notes and styles
                var said = MARK_UP.matcher(SPEAKER.matcher(line).replaceAll("$1: ")).replaceAll("").strip();
                words.append(words.isEmpty() || said.isEmpty() ? "" : " ").append(said);
            }
        }
        close(first, words, passages);
        return passages;
    }

    private static boolean isEnded(CharSequence words) {
        return SENTENCE_END.matcher(words).matches();
    }

    private static void close(String time, StringBuilder words, List<Passage> passages) {
        if (!words.isEmpty()) {
            passages.add(new Passage(time, words.toString()));
            words.setLength(0);
        }
    }
}
