package org.scholion.importer.tika.worker.articles;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What people wrote to each other, in JSON as Telegram, Discord and Slack export it.
 *
 * @param name of the group or channel, or empty
 * @param begun when the first message was written: ISO 8601, with the zone where that is known; empty without messages
 */
public record JsonChat(String name, List<Said> messages, String begun) {

    /**
     * A message.
     *
     * @param time as it stands there
     * @param by who wrote it, or empty
     */
    public record Said(String time, String by, String words) {
    }

    private static final Pattern SECONDS = Pattern.compile("\\d{9,11}(?:\\.\\d+)?");
    private static final Pattern SLACK_LINK = Pattern.compile("<(?:[^<>|]{1,2000}\\|)?([^<>|]{1,2000})>");

    /** Empty for what is none. */
    public static Optional<JsonChat> of(JsonNode file) {
        var list = file.isArray() ? file : file.path("messages");
        if (!list.isArray() || list.isEmpty() || !isMessage(list.path(0))) {
            return Optional.empty();
        }
        var said = new ArrayList<Said>();
        var begun = "";
        for (var message : list) {
            var words = words(message);
            if (!words.isBlank() && !isNotice(message)) {
                begun = said.isEmpty() ? moment(message) : begun;
                said.add(new Said(time(message), by(message), words.strip()));
            }
        }
        var channel = file.path("channel").path("name").asText("");
        return Optional.of(new JsonChat(channel.isEmpty() ? file.path("name").asText("") : channel, said,
                begun));
    }

    private static boolean isMessage(JsonNode first) {
        boolean timed = first.has("date") || first.has("timestamp") || first.has("ts");
        return timed && first.has("type") && (first.has("text") || first.has("content"));
    }

    /** Who came, who left: the program says that, and nobody. */
    private static boolean isNotice(JsonNode message) {
        return message.path("type").asText("").equals("service")
                || message.path("subtype").asText("").matches("(channel|group)_.*");
    }

    /** A text may be in pieces, some of which are set in another way. */
    private static String words(JsonNode message) {
        var text = message.has("text") ? message.path("text") : message.path("content");
        if (text.isArray()) {
            var words = new StringBuilder();
            text.forEach(piece -> words.append(piece.isTextual() ? piece.asText() : piece.path("text").asText("")));
            return words.toString();
        }
        return message.has("ts") ? slack(text.asText("")) : text.asText("");
    }

    private static String slack(String words) {
        return SLACK_LINK.matcher(words).replaceAll("$1").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;",
                "&");
    }

    private static String by(JsonNode message) {
        for (var path : List.of("/from", "/user_profile/real_name", "/author/nickname", "/author/name",
                "/author/username", "/username", "/user", "/actor")) {
            var name = message.at(path).asText("");
            if (!name.isBlank() && !name.equals("null")) {
                var from = message.path("forwarded_from").asText("").strip();
                return from.isEmpty() || from.equals("null") ? name.strip() : name.strip() + " (from " + from + ")";
            }
        }
        return "";
    }

    /** Telegram's own times are those of whoever exported it; beside them it counts seconds, which tells the zone. */
    private static String moment(JsonNode message) {
        var seconds = message.path(message.has("ts") ? "ts" : "date_unixtime").asText("");
        if (!SECONDS.matcher(seconds).matches()) {
            return said(message);
        }
        var instant = Instant.ofEpochSecond(Long.parseLong(seconds.replaceFirst("\\..*", "")));
        try {
            var local = LocalDateTime.parse(said(message));
            long ahead = Duration.between(instant, local.toInstant(ZoneOffset.UTC)).toSeconds();
            return local.atOffset(ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead))).toString();
        } catch (DateTimeException | ArithmeticException e) {
            return instant.toString(); // no local time beside it
        }
    }

    private static String said(JsonNode message) {
        return (message.has("date") ? message.path("date") : message.path("timestamp")).asText("");
    }

    /** As people write it, without the letter that parts day and time. */
    private static String time(JsonNode message) {
        var time = message.has("ts") ? moment(message) : said(message);
        return time.replaceFirst("(?<=^\\d{4}-\\d{2}-\\d{2})T", " ");
    }
}
