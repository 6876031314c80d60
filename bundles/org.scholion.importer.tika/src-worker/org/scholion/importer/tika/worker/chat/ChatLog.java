package org.scholion.importer.tika.worker.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises what people wrote to each other as WhatsApp exports it: a line for each message, with when and who. */
public final class ChatLog {

    private static final String DAY = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";
    private static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u00a0\\u202f]?[apAP]\\.?[ ]?[mM]\\.?)?";
    private static final Pattern MESSAGE = Pattern
            .compile("[\\u200e\\u200f\\ufeff]*(?:\\[(" + DAY + ",? " + TIME + ")\\]|(" + DAY
                    + ",? " + TIME + ") [-\u2013]) ([\\s\\S]*)");
    private static final Pattern NAMED = Pattern.compile("([^:\\n]{1,60}): ([\\s\\S]*)");
    private static final Pattern MARKS = Pattern.compile("[\\u200e\\u200f]");
    /** What is said of pictures that are not in the file, in any language, has a sign of its own. */
    private static final Pattern LEFT_OUT = Pattern
            .compile("<[^<>]{3,40}>|\\u200e?(?:image|video|audio|sticker|GIF|document) omitted");
    private static final int LOOKED_AT = 20;
    private static final int LEAST = 2;

    private ChatLog() {
    }

    public static boolean is(String text) {
        var head = text.substring(0, Math.min(text.length(), 4000)).lines().filter(line -> !line.isBlank())
                .limit(LOOKED_AT).toList();
        return !head.isEmpty() && MESSAGE.matcher(head.getFirst()).matches()
                && head.stream().filter(line -> MESSAGE.matcher(line).matches()).count() >= LEAST;
    }

    /** The messages; what the program itself says, to nobody, is left out with what only says that a picture was there. */
    public static List<Subtitles.Passage> messages(String text) {
        var messages = new ArrayList<Subtitles.Passage>();
        var time = "";
        var words = new StringBuilder();
        for (var line : text.lines().toList()) {
            var message = MESSAGE.matcher(line);
            if (message.matches()) {
                close(time, words, messages);
                time = message.group(1) == null ? message.group(2) : message.group(1);
                words.append(message.group(3));
            } else if (!line.isBlank()) {
                words.append('\n').append(line);
            }
        }
        close(time, words, messages);
        return messages;
    }

    private static void close(String time, StringBuilder words, List<Subtitles.Passage> messages) {
        var named = NAMED.matcher(words);
        if (named.matches() && !LEFT_OUT.matcher(named.group(2).strip()).matches()) {
            var said = MARKS.matcher(named.group(2)).replaceAll("").strip();
            messages.add(new Subtitles.Passage(time, MARKS.matcher(named.group(1)).replaceAll("") + ": " + said));
        }
        words.setLength(0);
    }
}
