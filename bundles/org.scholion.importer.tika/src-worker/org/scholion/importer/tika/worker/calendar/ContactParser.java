package org.scholion.importer.tika.worker.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.calendar.ContentLines.Line;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads contacts (vCard): of each the name, and below it what is known, a line each. */
public final class ContactParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("work", "home", "cell", "fax", "spouse", "child", "parent",
            "sibling", "friend", "colleague", "co-worker", "agent", "emergency", "twitter", "facebook", "linkedin");
    /** Those of programs are as usual as those of the standard. */
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("ORG", "Organization"),
            Map.entry("TITLE", "Position"), Map.entry("ROLE", "Role"), Map.entry("NICKNAME", "Nickname"),
            Map.entry("BDAY", "Born"), Map.entry("BIRTHPLACE", "Born in"), Map.entry("DEATHDATE", "Died"),
            Map.entry("DEATHPLACE", "Died in"), Map.entry("ANNIVERSARY", "Anniversary"),
            Map.entry("TEL", "Telephone"), Map.entry("EMAIL", "Mail"), Map.entry("ADR", "Address"),
            Map.entry("URL", "Web"), Map.entry("IMPP", "Messenger"), Map.entry("X-JABBER", "Messenger"),
            Map.entry("X-SKYPE", "Skype"), Map.entry("X-SKYPE-USERNAME", "Skype"),
            Map.entry("X-SOCIALPROFILE", "Profile"), Map.entry("X-TWITTER", "Twitter"),
            Map.entry("LANG", "Language"), Map.entry("CATEGORIES", "Categories"), Map.entry("RELATED", "Related"),
            Map.entry("X-ABRELATEDNAMES", "Related"), Map.entry("X-SPOUSE", "Spouse"),
            Map.entry("X-MANAGER", "Manager"), Map.entry("X-ASSISTANT", "Assistant"), Map.entry("MEMBER", "Member"),
            Map.entry("EXPERTISE", "Expertise"), Map.entry("HOBBY", "Hobby"), Map.entry("INTEREST", "Interest"),
            Map.entry("NOTE", ""));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("x-vcard"), MediaType.text("vcard"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var contacts = contacts(ContentLines.of(stream, metadata, context));
        if (contacts.size() == 1) {
            metadata.set(TikaCoreProperties.TITLE, name(contacts.getFirst()));
            contacts.getFirst().stream().filter(line -> line.name().equals("REV")).findFirst()
                    .ifPresent(line -> metadata.set("dcterms:modified", line.text()));
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

    /** The lines of each contact; one inside another, as of somebody's agent, is one of its own. */
    private static List<List<Line>> contacts(List<Line> lines) {
        var contacts = new ArrayList<List<Line>>();
        var open = new ArrayDeque<List<Line>>();
        for (var line : lines) {
            if (line.name().equals("BEGIN")) {
                open.push(new ArrayList<>());
                contacts.add(open.peek());
            } else if (line.name().equals("END")) {
                open.poll();
            } else if (!open.isEmpty()) {
                open.peek().add(line);
            }
        }
        return contacts;
    }

    /** As it is to be shown, else put together, else of the organization, else an address. */
    private static String name(List<Line> contact) {
        for (var source : List.of("FN", "N", "ORG", "NICKNAME", "EMAIL")) {
            for (var line : contact) {
                var name = !line.name().equals(source) ? "" : source.equals("FN") ? line.text() : parts(line);
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }

    private static void write(Line line, FactSheet out) throws SAXException {
        var label = LABELS.getOrDefault(line.name(), "");
        switch (line.name()) {
            case "ORG", "ADR" -> out.fact(label + kind(line), parts(line));
            case "TEL" -> out.fact(label + kind(line), line.text().replaceFirst("(?i)^tel:", ""));
            case "BDAY", "ANNIVERSARY", "DEATHDATE" -> out.fact(label, CalendarTimes.moment(line));
            case "NICKNAME", "CATEGORIES" -> out.fact(label, line.list());
            case "NOTE" -> out.paragraphs(line.text());
            default -> {
                if (!label.isEmpty()) { // else pictures, keys, numbers of programs
                    out.fact(label + kind(line), line.text());
                }
            }
        }
    }

    private static String parts(Line line) {
        return line.parts(';').stream().map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What a number or an address is for, or who somebody is, where it says so. */
    private static String kind(Line line) {
        var types = line.words("TYPE");
        for (var kind : KINDS) {
            if (line.has(kind) || types.contains(kind)) {
                return " (" + (kind.equals("cell") ? "mobile" : kind) + ")";
            }
        }
        return "";
    }
}
