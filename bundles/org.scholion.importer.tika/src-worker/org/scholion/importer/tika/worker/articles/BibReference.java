package org.scholion.importer.tika.worker.articles;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.worker.tex.TexDocument;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reference of BibTeX or BibLaTeX as a record, its words as they are in print. */
final class BibReference {

    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    /** What would begin a comment of LaTeX, which libraries do not mean. */
    private static final Pattern PER_CENT = Pattern.compile("(?<!\\\\)%");
    private static final Pattern COMMANDS = Pattern.compile("[\\\\{}~$]|--|``|''");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\"\\\\]+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#~])");
    private static final Pattern MONTH = Pattern.compile("[a-z]{3}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("journal", "source"),
            Map.entry("journaltitle", "source"), Map.entry("newspaper", "source"), Map.entry("magazine", "source"),
            Map.entry("booktitle", "source"), Map.entry("institution", "publisher"),
            Map.entry("organization", "publisher"), Map.entry("langid", "language"));

    private BibReference() {
    }

    /** @param fields by their names in small letters, as they stand there without what encloses them */
    static ObjectNode record(Map<String, String> fields) throws TikaException {
        var record = JsonRecords.JSON.createObjectNode();
        for (var field : fields.entrySet()) {
            var name = NAMES.getOrDefault(field.getKey(), field.getKey());
            if (!record.has(name)) {
                put(record, name, field.getValue());
            }
        }
        var date = date(fields);
        if (!record.has("date") && !date.isEmpty()) {
            record.put("date", date);
        }
        var url = address(fields);
        if (!url.isEmpty()) {
            record.put("url", url);
        }
        return record;
    }

    private static void put(ObjectNode record, String name, String value) throws TikaException {
        switch (name) {
            case "author" -> {
                for (var author : AND.split(value.strip())) {
                    boolean whole = author.startsWith("{"); // an office, whose name has no parts
                    record.withArray("/author").add(whole ? words(author) : PersonName.natural(words(author)));
                }
            }
            case "keywords" -> {
                for (var keyword : BETWEEN_KEYWORDS.split(value.strip())) {
                    record.withArray("/keywords").add(words(keyword));
                }
            }
            case "doi", "date", "file" -> record.put(name, value.strip());
            default -> record.put(name, paragraphs(value));
        }
    }

    private static String paragraphs(String value) throws TikaException {
        var paragraphs = new StringBuilder();
        for (var paragraph : EMPTY_LINES.split(value.strip())) {
            paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(words(paragraph));
        }
        return paragraphs.toString();
    }

    private static String words(String value) throws TikaException {
        if (!COMMANDS.matcher(value).find()) {
            return value.strip().replaceAll("\\s+", " ");
        }
        try {
            return TexDocument.words(PER_CENT.matcher(value).replaceAll("\\\\%"));
        } catch (SAXException e) {
            throw new TikaException("a reference cannot be read", e);
        }
    }

    /** What year, month and day say together; where the day is missing, what is known. */
    private static String date(Map<String, String> fields) {
        var year = fields.getOrDefault("year", "").replaceAll("[{}\\s]", "");
        if (!year.matches("\\d{4}")) {
            return "";
        }
        var said = fields.getOrDefault("month", "").toLowerCase(Locale.ROOT);
        var named = MONTH.matcher(said);
        int at = named.find() ? MONTHS.indexOf(named.group()) : -1;
        int month = at >= 0 && at % 3 == 0 ? at / 3 + 1 : number(said);
        int day = number(fields.getOrDefault("day", at >= 0 ? said : "")); // "3 mar"
        return year + (month == 0 || month > 12 ? ""
                : String.format(Locale.ROOT, day == 0 ? "-%02d" : "-%02d-%02d", month, day));
    }

    private static int number(String words) {
        var number = DAY.matcher(words);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private static String address(Map<String, String> fields) {
        for (var name : new String[] { "url", "howpublished", "note" }) {
            var address = ADDRESS.matcher(ESCAPED.matcher(fields.getOrDefault(name, "")).replaceAll("$1"));
            if (address.find()) {
                return address.group();
            }
        }
        var doi = fields.getOrDefault("doi", "").strip();
        return doi.startsWith("10.") ? "https://doi.org/" + doi : doi.startsWith("http") ? doi : "";
    }
}
