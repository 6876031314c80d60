package org.scholion.importer.tika.worker.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.calendar.ContentLines.Line;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads calendars (iCalendar, and vCalendar before it): of each entry what it is about, when, where, with whom, and what is said of it. */
public final class CalendarParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO", "VJOURNAL");
    private static final Map<String, String> FACTS = facts();
    /** Answers to an invitation of which an analyst would want to know. */
    private static final Set<String> TELLING = Set.of("declined", "tentative", "delegated");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:p|br|div|span|a|ul|ol|b|html)(?:\\s[^<>]*)?/?>");

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("LOCATION", "Where");
        facts.put("ORGANIZER", "Organizer");
        facts.put("ATTENDEE", "With");
        facts.put("CONTACT", "Contact");
        facts.put("RRULE", "Repeats");
        facts.put("RDATE", "Also");
        facts.put("EXDATE", "Not");
        facts.put("DUE", "Due");
        facts.put("COMPLETED", "Done");
        facts.put("STATUS", "Status");
        facts.put("CATEGORIES", "Categories");
        facts.put("URL", "Address");
        return facts;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("calendar"), MediaType.text("x-vcalendar"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var calendar = new ArrayList<Line>();
        var entries = entries(ContentLines.of(stream, metadata, context), calendar);
        var named = value(calendar, "X-WR-CALNAME");
        var title = named.isEmpty() ? value(calendar, "NAME") : named;
        var out = new FactSheet(handler);
        out.startDocument();
        if (entries.size() == 1) {
            describe(entries.getFirst(), metadata, context);
        } else if (!title.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, title);
            out.heading("h1", title);
        }
        if (entries.size() != 1) {
            out.paragraphs(value(calendar, "X-WR-CALDESC"));
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
        var summary = line(entry, "SUMMARY");
        if (summary != null && !summary.text().isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, summary.text());
            metadata.set(TikaCoreProperties.LANGUAGE, summary.parameter("LANGUAGE"));
        }
        var organizer = line(entry, "ORGANIZER");
        if (organizer != null) {
            metadata.set(TikaCoreProperties.CREATOR, organizer.parameter("CN"));
        }
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            var made = line(entry, "CREATED") == null ? line(entry, "DTSTAMP") : line(entry, "CREATED");
            var properties = new DeclaredProperties(top.properties(), "the entry");
            new DeclaredProperties(top.properties(), "when the entry was made").offerDate(PropertyName.PUBLISHED,
                    iso(made));
            properties.offerDate(PropertyName.MODIFIED, iso(line(entry, "LAST-MODIFIED")));
            properties.offer(PropertyName.TAG, entry.stream().filter(line -> line.name().equals("CATEGORIES"))
                    .flatMap(line -> line.parts(',').stream()).toList());
            var address = value(entry, "URL");
            properties.offer(PropertyName.URL, isAddress(address) ? address : "");
        }
    }

    private static String iso(Line line) {
        return line == null ? "" : CalendarTimes.iso(line);
    }

    private static boolean isAddress(String value) {
        return value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
    }

    private static void write(List<Line> entry, FactSheet out) throws SAXException {
        out.heading("h2", value(entry, "SUMMARY"));
        out.fact("When", when(entry));
        for (var fact : FACTS.entrySet()) {
            var values = entry.stream().filter(line -> line.name().equals(fact.getKey())).map(CalendarParser::shown)
                    .filter(value -> !value.isEmpty()).toList();
            out.fact(fact.getValue(), String.join(", ", values));
        }
        description(entry, out);
        out.paragraphs(value(entry, "COMMENT"));
        for (var line : entry) {
            if (line.name().equals("ATTACH") && isAddress(line.raw())) {
                var name = line.parameter("FILENAME");
                out.link("Attached", name.isEmpty() ? line.raw() : name, line.raw());
            }
        }
    }

    /** Some programs write HTML where there should be none. */
    private static void description(List<Line> entry, FactSheet out) throws SAXException {
        var words = value(entry, "DESCRIPTION");
        if (words.isEmpty()) {
            out.markup(value(entry, "X-ALT-DESC"));
        } else if (MARKUP.matcher(words).find()) {
            out.markup(words);
        } else {
            out.paragraphs(words);
        }
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
            case "DUE", "COMPLETED" -> CalendarTimes.moment(line);
            case "RDATE", "EXDATE" -> line.parts(',').stream().map(CalendarTimes::moment)
                    .collect(Collectors.joining(", "));
            case "STATUS" -> line.text().toLowerCase(Locale.ROOT);
            case "RRULE" -> Recurrence.of(line.raw());
            case "CATEGORIES" -> line.list();
            default -> line.text();
        };
    }

    private static String person(Line line) {
        var address = line.text().replaceFirst("(?i)^mailto:", "");
        var name = line.parameter("CN");
        var answer = line.parameter("PARTSTAT").toLowerCase(Locale.ROOT);
        return (name.isEmpty() || name.equals(address) ? address : name + " <" + address + ">")
                + (TELLING.contains(answer) ? " (" + answer + ")" : "");
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
