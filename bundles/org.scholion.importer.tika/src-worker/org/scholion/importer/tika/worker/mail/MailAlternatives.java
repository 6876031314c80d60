package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * A mail without those alternatives to its text that are no text for everybody, where it has others.
 *
 * @param calendar the entry that was one of them, decoded; or empty
 */
record MailAlternatives(byte[] mail, byte[] calendar) {

    private static final byte[] NOTHING = new byte[0];
    private static final String CALENDAR = "text/calendar";
    private static final List<String> SPECIAL = List.of(CALENDAR, "text/x-amp-html", "text/watch-html");
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?i)\\ncontent-type:\\s{0,10}multipart/alternative[^\\n]{0,1000}(?:\\n[ \\t][^\\n]{0,1000}){0,10}");
    private static final Pattern BOUNDARY = Pattern
            .compile("(?i)boundary\\s{0,5}=\\s{0,5}(?:\"([^\"\\n]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern TYPE = Pattern.compile("(?i)(?:^|\\n)content-type:\\s*([^\\s;]{1,100})");
    private static final Pattern CODING = Pattern.compile("(?i)(?:^|\\n)content-transfer-encoding:\\s*([^\\s;]{1,40})");
    private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final int MOST = 20;

    /** A part from its delimiter up to the next one. */
    private record Part(int begin, int end, String header, int body) {

        String type() {
            var type = TYPE.matcher(header);
            return type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "text/plain";
        }
    }

    static MailAlternatives of(byte[] mail) {
        var text = new String(mail, StandardCharsets.ISO_8859_1);
        var lower = text.toLowerCase(Locale.ROOT);
        if (SPECIAL.stream().noneMatch(lower::contains)) {
            return new MailAlternatives(mail, NOTHING);
        }
        var cut = new ArrayList<Part>();
        var head = ALTERNATIVE.matcher("\n" + text);
        for (int i = 0; i < MOST && head.find(); i++) {
            var boundary = BOUNDARY.matcher(head.group());
            if (boundary.find()) {
                var parts = parts(text, boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
                var special = parts.stream().filter(part -> SPECIAL.contains(part.type())).toList();
                cut.addAll(special.size() < parts.size() ? special : List.of());
            }
        }
        return without(cut, text);
    }

    private static MailAlternatives without(List<Part> cut, String text) {
        var rest = new StringBuilder();
        var calendar = NOTHING;
        int at = 0;
        for (var part : cut) {
            if (part.begin() >= at) {
                rest.append(text, at, part.begin());
                at = part.end();
                calendar = calendar.length == 0 && part.type().equals(CALENDAR) ? decoded(part, text) : calendar;
            }
        }
        return new MailAlternatives(
                rest.append(text, at, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1),
                calendar);
    }

    private static List<Part> parts(String text, String boundary) {
        var parts = new ArrayList<Part>();
        var delimiter = "\n--" + boundary;
        int begin = text.indexOf(delimiter);
        while (begin >= 0 && !text.startsWith("--", begin + delimiter.length())) {
            int next = text.indexOf(delimiter, begin + delimiter.length());
            int end = next < 0 ? text.length() : next;
            int header = text.indexOf('\n', begin + delimiter.length());
            var headerEnd = HEADER_END.matcher(text).region(Math.min(end, begin + delimiter.length()), end);
            if (header < 0 || !headerEnd.find() || parts.size() == MOST) {
                return parts;
            }
            parts.add(new Part(begin, end, text.substring(Math.min(header + 1, headerEnd.start()), headerEnd.start()),
                    headerEnd.end()));
            begin = next;
        }
        return parts;
    }

    private static byte[] decoded(Part part, String text) {
        var bytes = text.substring(part.body(), part.end()).getBytes(StandardCharsets.ISO_8859_1);
        var coding = CODING.matcher(part.header());
        var name = coding.find() ? coding.group(1).toLowerCase(Locale.ROOT) : "";
        var in = new ByteArrayInputStream(bytes);
        try (var decoded = name.equals("base64") ? new Base64InputStream(in)
                : name.equals("quoted-printable") ? new QuotedPrintableInputStream(in) : in) {
            return decoded.readAllBytes();
        } catch (IOException e) {
            return bytes; // as it stands there: who reads it says that it is damaged
        }
    }
}
