package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.ContentLines.Line;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads contacts (vCard): of each the name, and below it what is known, a line each. */
public final class ContactParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("x-vcard"), MediaType.text("vcard"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var text = TextDecoding.decode(stream.readAllBytes(), false, TopLevel.sent(context, metadata), detector);
        var contacts = contacts(ContentLines.of(text));
        if (contacts.size() == 1) {
            metadata.set(TikaCoreProperties.TITLE, name(contacts.getFirst()));
        }
        var out = new FactSheet(handler);
        out.startDocument();
        for (var contact : contacts) {
            out.heading("h2", name(contact));
            for (var line : contact) {
                write(line, out);
            }
        }
        out.endDocument();
    }

    private static List<List<Line>> contacts(List<Line> lines) {
        var contacts = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (line.name().equals("BEGIN")) {
                contacts.add(new ArrayList<>());
            } else if (!contacts.isEmpty()) {
                contacts.getLast().add(line);
            }
        }
        return contacts;
    }

    /** As it is to be shown, else put together. */
    private static String name(List<Line> contact) {
        var shown = contact.stream().filter(line -> line.name().equals("FN")).map(Line::text)
                .filter(name -> !name.isEmpty()).findFirst();
        return shown.orElseGet(() -> contact.stream().filter(line -> line.name().equals("N")).map(ContactParser::parts)
                .findFirst().orElse(""));
    }

    private static void write(Line line, FactSheet out) throws SAXException {
        switch (line.name()) {
            case "ORG" -> out.fact("Organization", parts(line));
            case "TITLE", "ROLE", "BDAY", "NICKNAME" -> out.fact(label(line.name()), line.text());
            case "TEL" -> out.fact("Telephone" + kind(line), line.text().replaceFirst("(?i)^tel:", ""));
            case "EMAIL" -> out.fact("Mail" + kind(line), line.text());
            case "ADR" -> out.fact("Address" + kind(line), parts(line));
            case "URL" -> out.fact("Web", line.text());
            case "NOTE" -> out.paragraphs(line.text());
            default -> {
                // pictures, keys, numbers of programs
            }
        }
    }

    private static String label(String name) {
        return switch (name) {
            case "BDAY" -> "Born";
            case "TITLE" -> "Position";
            default -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String parts(Line line) {
        return line.parts(';').stream().map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What a number or an address is for, where it says so. */
    private static String kind(Line line) {
        var type = line.parameter("TYPE").toLowerCase(Locale.ROOT);
        for (var kind : List.of("work", "home", "cell", "fax")) {
            if (line.has(kind) || List.of(type.split(",")).contains(kind)) {
                return " (" + (kind.equals("cell") ? "mobile" : kind) + ")";
            }
        }
        return "";
    }
}
