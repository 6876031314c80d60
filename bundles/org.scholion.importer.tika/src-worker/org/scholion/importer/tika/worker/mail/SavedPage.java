package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.MimeUtil;

/** Finds the page in a file of MHTML: the part that is named as the start, else the first that is one. */
final class SavedPage {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_HEADERS = 2_000;
    private static final Pattern START = Pattern.compile("(?i)\\bstart\\s*=\\s*\"?(<[^>\"]{1,500}>)");

    private String address = "";
    private String subject = "";
    private String start = "";
    private String date = "";
    private boolean mail;
    private byte[] html;
    private String contentType = "";
    private String htmlLocation = "";
    /** Of the part that is being read. */
    private String id = "";
    private String location = "";
    private String type = "";

    private SavedPage() {
    }

    /** @throws MimeException when no page was found before the parts became unreadable */
    static SavedPage in(byte[] file) throws IOException, MimeException {
        var page = new SavedPage();
        try {
            page.read(new MimeTokenStream(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(LONGEST_HEADER)
                    .setMaxHeaderCount(MOST_HEADERS).build()), file);
        } catch (MimeException | IOException e) {
            if (page.html == null) {
                throw e;
            }
        }
        return page;
    }

    /** Whether it went from one to another; then it is no saved page. */
    boolean isMail() {
        return mail || html == null;
    }

    byte[] html() {
        return html;
    }

    /** As the part declares it, with its encoding. */
    String contentType() {
        return contentType;
    }

    /** Where the page was, or empty. */
    String address() {
        return address.isEmpty() ? htmlLocation : address;
    }

    /** The page's title when it was saved, or empty. */
    String subject() {
        return subject;
    }

    /** When it was saved, as the browser wrote it, or empty. */
    String date() {
        return date;
    }

    private void read(MimeTokenStream tokens, byte[] file) throws IOException, MimeException {
        tokens.parse(new ByteArrayInputStream(file));
        boolean outer = true;
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_BODYPART -> {
                    outer = false;
                    id = "";
                    location = "";
                    type = "";
                }
                case T_FIELD -> {
                    var name = tokens.getField().getName().toLowerCase(Locale.ROOT);
                    field(name, MimeUtil.unfold(tokens.getField().getBody()).strip(), outer);
                }
                case T_BODY -> body(tokens);
                default -> {
                }
            }
        }
    }

    private void field(String name, String value, boolean outer) {
        switch (name) {
            case "content-id" -> id = value;
            case "content-location" -> location = value;
            case "content-type" -> {
                type = value;
                var named = START.matcher(value);
                if (outer && named.find()) {
                    start = named.group(1);
                }
            }
            case "snapshot-content-location" -> address = value;
            case "date" -> date = outer ? value : date;
            case "subject" -> subject = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
            case "received", "to", "return-path", "delivered-to" -> mail |= outer;
            default -> {
            }
        }
    }

    private void body(MimeTokenStream tokens) throws IOException {
        var kind = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        boolean page = kind.equals("text/html") || kind.equals("application/xhtml+xml");
        if (page && (html == null || !start.isEmpty() && start.equals(id))) {
            html = tokens.getDecodedInputStream().readAllBytes();
            contentType = type;
            htmlLocation = location;
        }
    }
}
