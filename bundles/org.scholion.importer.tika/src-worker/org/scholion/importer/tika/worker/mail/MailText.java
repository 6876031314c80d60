package org.scholion.importer.tika.worker.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;

/** A mail as RFC 5322 and MIME have it, put together part by part; everything that is no header is in base64. */
final class MailText {

    private static final String BOUNDARY = "=_scholion_";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();

    /** Sets a header; an empty one is left out. */
    void header(String name, String value) {
        var line = value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (!line.isEmpty()) {
            headers.put(name, name.equals("Subject")
                    ? EncoderUtil.encodeIfNecessary(line, Usage.TEXT_TOKEN, name.length() + 2)
                    : line.replaceAll("[^ -~]", "?"));
        }
    }

    /** Adds an address to a header. */
    void address(String header, String name, String address) {
        var mailbox = address == null ? "" : address.replaceAll("[^!-~]|[<>]", "");
        var person = name == null ? "" : name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var full = mailbox.contains("@")
                ? person.isEmpty() || person.equals(mailbox) ? mailbox
                        : EncoderUtil.encodeAddressDisplayName(person) + " <" + mailbox + ">"
                : person.isEmpty() ? "" : EncoderUtil.encodeAddressDisplayName(person);
        if (!full.isEmpty()) {
            headers.merge(header, full, (before, more) -> before + ",\r\n " + more);
        }
    }

    /** Sets the text; where it is there as a page too, both. RTF only stands in for both. */
    void body(String text, String html, String rtf) {
        var plain = part("Content-Type: text/plain; charset=utf-8\r\n", text.getBytes(StandardCharsets.UTF_8));
        var page = part("Content-Type: text/html; charset=utf-8\r\n", html.getBytes(StandardCharsets.UTF_8));
        if (html.isEmpty() && text.isBlank() && !rtf.isEmpty()) {
            parts.add(part("Content-Type: text/rtf\r\n", rtf.getBytes(StandardCharsets.ISO_8859_1)));
        } else if (html.isEmpty()) {
            parts.add(plain);
        } else if (text.isBlank()) {
            parts.add(page);
        } else {
            parts.add(multipart("alternative", 1, List.of(plain, page)));
        }
    }

    void attach(String name, String type, String contentId, byte[] content) {
        var shown = name == null ? "" : name.replaceAll("[\\p{Cntrl}\"\\\\]+", " ").strip();
        var declared = type != null && type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "application/octet-stream";
        var id = contentId == null ? "" : contentId.replaceAll("[^!-~]|[<>]", "");
        var file = shown.isEmpty() ? ""
                : "; filename=\"" + EncoderUtil.encodeIfNecessary(shown, Usage.TEXT_TOKEN, 0) + "\"";
        boolean inline = !id.isEmpty() && declared.startsWith("image/");
        parts.add(part(
                "Content-Type: " + declared + "\r\nContent-Disposition: " + (inline ? "inline" : "attachment") + file
                        + "\r\n" + (id.isEmpty() ? "" : "Content-ID: <" + id + ">\r\n"),
                content));
    }

    void attachMail(byte[] mail) {
        parts.add("Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
                + new String(mail, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        var out = new StringBuilder();
        headers.forEach((name, value) -> out.append(name).append(": ").append(value).append("\r\n"));
        out.append("MIME-Version: 1.0\r\n");
        out.append(parts.size() == 1 ? parts.get(0) : multipart("mixed", depth(), parts));
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A boundary must not be one of a mail inside. */
    private int depth() {
        int depth = 2;
        for (var part : parts) {
            while (part.contains(BOUNDARY + depth)) {
                depth++;
            }
        }
        return depth;
    }

    private static String part(String header, byte[] content) {
        return header + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    private static String multipart(String kind, int depth, List<String> parts) {
        var boundary = BOUNDARY + depth;
        var out = new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n");
        parts.forEach(part -> out.append("--").append(boundary).append("\r\n").append(part).append("\r\n"));
        return out.append("--").append(boundary).append("--\r\n").toString();
    }
}
