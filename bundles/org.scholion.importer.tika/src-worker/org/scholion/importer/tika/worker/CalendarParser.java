package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.ContentLines.Line;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads calendars (iCalendar): of each entry what it is about, when, where, with whom, and what is said of it. */
public final class CalendarParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO", "VJOURNAL");
    private static final Map<String, String> FACTS = facts();

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("LOCATION", "Where");
        facts.put("ORGANIZER", "Organizer");
        facts.put("ATTENDEE", "With");
        facts.put("RRULE", "Repeats");
        facts.put("DUE", "Due");
        facts.put("STATUS", "Status");
        facts.put("CATEGORIES", "Categories");
        facts.put("URL", "Address");
        return facts;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("calendar"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var text = TextDecoding.decode(stream.readAllBytes(), false, TopLevel.sent(context, metadata), detector);
        var calendar = new ArrayList<Line>();
        var entries = entries(ContentLines.of(text), calendar);
        var title = value(calendar, "X-WR-CALNAME");
        var out = new FactSheet(handler);
        out.startDocument();
        if (entries.size() == 1) {
            describe(entries.getFirst(), metadata, context);
        } else if (!title.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, title);
            out.heading("h1", title);
        }
        for (var entry : entries) {
            write(entry, out);
        }
        out.endDocument();
    }

    /** The lines of each entry, without those of alarms and others in it. */
    private static List<List<Line>> entries(List<Line> lines, List<Line> calendar) {
        var entries = new ArrayList<List<Line>>();
        int depth = 0;
        int entryDepth = 0;
        for (var line : lines) {
            var kind = line.raw().strip().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN")) {
                depth++;
                if (entryDepth == 0 && ENTRIES.contains(kind)) {
                    entryDepth = depth;
                    entries.add(new ArrayList<>());
                }
            } else if (line.name().equals("END")) {
                depth = Math.max(0, depth - 1);
                entryDepth = depth < entryDepth ? 0 : entryDepth;
            } else if (entryDepth > 0 && depth == entryDepth) {
                entries.getLast().add(line);
            } else if (entryDepth == 0) {
                calendar.add(line);
            }
        }
        return entries;
    }

    /** An invitation is as old as it says, not as the day that it is for. */
    private static void describe(List<Line> entry, Metadata metadata, ParseContext context) {
        var summary = value(entry, "SUMMARY");
        if (!summary.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, summary);
        }
        var made = line(entry, "CREATED") == null ? line(entry, "DTSTAMP") : line(entry, "CREATED");
        var top = context.get(TopLevel.class);
        if (made != null && top != null && top.isSame(metadata)) {
            new DeclaredProperties(top.properties(), "when the entry was made").offerDate(PropertyName.PUBLISHED,
                    CalendarTimes.iso(made));
        }
    }

    private static void write(List<Line> entry, FactSheet out) throws SAXException {
        out.heading("h2", value(entry, "SUMMARY"));
        out.fact("When", when(entry));
        for (var fact : FACTS.entrySet()) {
            var values = entry.stream().filter(line -> line.name().equals(fact.getKey())).map(CalendarParser::shown)
                    .filter(value -> !value.isEmpty()).toList();
            out.fact(fact.getValue(), String.join(", ", values));
        }
        out.paragraphs(value(entry, "DESCRIPTION"));
        out.paragraphs(value(entry, "COMMENT"));
    }

    private static String when(List<Line> entry) {
        var begin = line(entry, "DTSTART");
        var end = line(entry, "DTEND");
        var duration = line(entry, "DURATION");
        if (begin == null) {
            return "";
        }
        return end != null ? CalendarTimes.period(begin, end)
                : duration != null ? CalendarTimes.lasting(begin, duration) : CalendarTimes.moment(begin);
    }

    private static String shown(Line line) {
        return switch (line.name()) {
            case "ORGANIZER", "ATTENDEE" -> person(line);
            case "DUE" -> CalendarTimes.moment(line);
            case "STATUS" -> line.text().toLowerCase(Locale.ROOT);
            case "RRULE" -> line.raw().replaceFirst("(?i)^FREQ=", "").toLowerCase(Locale.ROOT).replace(";", ", ");
            default -> line.text();
        };
    }

    private static String person(Line line) {
        var address = line.text().replaceFirst("(?i)^mailto:", "");
        var name = line.parameter("CN");
        return name.isEmpty() || name.equals(address) ? address : name + " <" + address + ">";
    }

    private static String value(List<Line> lines, String name) {
        var line = line(lines, name);
        return line == null ? "" : line.text();
    }

    /** Null where there is none. */
    private static Line line(List<Line> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElse(null);
    }
}
