package org.scholion.importer.tika.worker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article in a record of data: of a news service, a crawler, a library. Each has its own names for the same things;
 * small letters, and strokes between words, make no difference.
 *
 * @param text as it stands there, in HTML or not
 * @param isWhole whether it is the article's text, not just a summary of it
 */
public record ArticleRecord(String title, String subtitle, List<String> authors, String source, String url,
        String published, String modified, String language, String section, List<String> tags, String text,
        boolean isWhole) {

    /** What is shorter is no article: a label, a code, a number. */
    private static final int SHORTEST = 40;
    private static final List<String> TITLES = List.of("title", "headline", "articletitle", "name", "subject");
    private static final List<String> TEXTS = List.of("contenthtml", "fulltext", "articlebody", "articletext",
            "maintext", "cleanedtext", "contenttext", "plaintext", "bodytext", "bodyhtml", "text", "content", "body",
            "article", "story", "html", "texte", "texto", "inhalt", "volltext", "contenu");
    private static final String WIKITEXT = "wikitext";
    private static final List<String> SUMMARIES = List.of("abstract", "summary", "description", "excerpt", "snippet",
            "lead", "teaser");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline", "creator", "writer",
            "journalist", "autor", "auteur");
    private static final List<String> SOURCES = List.of("sourcename", "source", "publisher", "outlet", "publication",
            "containertitle", "newspaper", "journal", "medium", "media", "sitename", "site", "website",
            "sourcedomain", "domain", "quelle");
    private static final List<String> ADDRESSES = List.of("url", "link", "permalink", "canonicalurl", "articleurl",
            "sourceurl", "weburl", "href", "uri");
    private static final List<String> PUBLISHED = List.of("publishedat", "published", "datepublished", "datepublish",
            "publisheddate", "publicationdate", "publishdate", "pubdate", "issued", "date", "datetime", "seendate",
            "createdat", "created", "timestamp", "datum");
    private static final List<String> MODIFIED = List.of("modified", "updated", "datemodified", "datemodify",
            "updatedat", "modifiedat", "lastmodified");
    private static final Pattern MARK_UP = Pattern.compile(
            "(?i)</(?:p|div|ul|ol|h[1-6]|article|section|blockquote|table|a|b|i|em|strong|en-note)>|<br\\s*/?>");
    private static final Pattern BLOCKS = Pattern.compile("(?i)<(?:p|div|br|li|td)[\\s/>]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    /** Lines that are as long on average are paragraphs. */
    private static final int LONG_LINE = 100;
    private static final Pattern STROKES = Pattern.compile("[\\s_.:-]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern LIST = Pattern.compile("\\s*[;|]\\s*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[;|,]\\s*");

    /** Empty for what is no article: one has a text, and a title, an address or a date. */
    public static Optional<ArticleRecord> of(JsonNode data) {
        if (!data.isObject()) {
            return Optional.empty();
        }
        var record = fields(data);
        var whole = record.containsKey(WIKITEXT) ? WikiText.html(words(record.get(WIKITEXT)))
                : longest(record, TEXTS);
        var summary = longest(record, SUMMARIES);
        var text = whole.isEmpty() ? summary : whole;
        var title = first(record, TITLES);
        var url = address(record);
        var published = date(record, PUBLISHED);
        if (text.length() < SHORTEST || title.isEmpty() && url.isEmpty() && published.isEmpty()) {
            return Optional.empty();
        }
        var subtitle = first(record, List.of("subtitle", "subheadline", "kicker", "deck"));
        return Optional.of(new ArticleRecord(title, subtitle, authors(record), source(record), url, published,
                date(record, MODIFIED), first(record, List.of("language", "lang", "inlanguage", "sprache")),
                first(record, List.of("section", "category", "articlesection", "rubrik", "ressort")), tags(record),
                text, !whole.isEmpty()));
    }

    /** Whether it is a page that many wrote, of many days. */
    public static boolean isOfWiki(JsonNode data) {
        return data.has(WIKITEXT);
    }

    /** Whether it is mark-up. */
    public boolean isHtml() {
        return MARK_UP.matcher(text).find();
    }

    /** The text as HTML if it is mark-up, in which blogs let empty lines part paragraphs; else with empty lines between them. */
    public String paragraphs() {
        if (isHtml()) {
            return BLOCKS.matcher(text).find() ? text
                    : "<p>" + EMPTY_LINES.matcher(text).replaceAll("</p><p>") + "</p>";
        }
        var plain = Parser.unescapeEntities(text, false).replace("\r\n", "\n");
        boolean apart = EMPTY_LINES.matcher(plain).find() || plain.length() < LONG_LINE * plain.lines().count();
        return apart ? plain : plain.replace("\n", "\n\n");
    }

    /** By their names without strokes. */
    private static Map<String, JsonNode> fields(JsonNode data) {
        var fields = new TreeMap<String, JsonNode>();
        for (var field : data.properties()) {
            fields.putIfAbsent(plain(field.getKey()), field.getValue());
        }
        return fields;
    }

    private static String plain(String name) {
        return STROKES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String longest(Map<String, JsonNode> record, List<String> names) {
        var longest = "";
        for (var name : names) {
            var text = text(record.get(name));
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /** Paragraphs may be in a list. */
    private static String text(JsonNode value) {
        if (value != null && value.isArray()) {
            var paragraphs = new ArrayList<String>();
            value.forEach(part -> paragraphs.add(words(part)));
            return String.join("\n\n", paragraphs).strip();
        }
        return words(value);
    }

    private static String first(Map<String, JsonNode> record, List<String> names) {
        for (var name : names) {
            var words = words(record.get(name));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private static String address(Map<String, JsonNode> record) {
        for (var name : ADDRESSES) {
            var words = words(record.get(name));
            if (ADDRESS.matcher(words).matches()) {
                return words;
            }
        }
        return "";
    }

    /** A name may be an object's; so may parts of a date be, in bibliographies. */
    private static String words(JsonNode value) {
        if (value == null || value.isNull() || value.isArray()) {
            return "";
        }
        if (value.isObject()) {
            for (var name : List.of("rendered", "name", "title", "text", "#text", "value", "domain")) {
                if (value.path(name).isTextual()) {
                    return value.path(name).asText().strip();
                }
            }
            return "";
        }
        return value.asText().strip();
    }

    private static String source(Map<String, JsonNode> record) {
        for (var name : SOURCES) {
            var words = words(record.get(name));
            if (!words.isEmpty() && !ADDRESS.matcher(words).matches()) {
                return words;
            }
        }
        return "";
    }

    private static String date(Map<String, JsonNode> record, List<String> names) {
        for (var name : names) {
            var value = record.get(name);
            var parts = value == null ? null : value.path("date-parts").path(0);
            if (parts != null && parts.isArray() && !parts.isEmpty()) {
                return String.format(Locale.ROOT, "%04d-%02d-%02d", parts.path(0).asInt(), parts.path(1).asInt(1),
                        parts.path(2).asInt(1));
            }
            if (!words(value).isEmpty()) {
                return words(value);
            }
        }
        return "";
    }

    private static List<String> authors(Map<String, JsonNode> record) {
        for (var name : AUTHORS) {
            var value = record.get(name);
            var authors = new ArrayList<String>();
            if (value != null && value.isArray()) {
                value.forEach(author -> authors.add(person(author)));
            } else if (value != null) {
                authors.addAll(List.of(LIST.split(person(value))));
            }
            authors.removeIf(String::isBlank);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    private static String person(JsonNode value) {
        var family = words(value.path("family")) + words(value.path("lastName")) + words(value.path("last_name"));
        var given = words(value.path("given")) + words(value.path("firstName")) + words(value.path("first_name"));
        return family.isEmpty() ? words(value) : (given + " " + family).strip();
    }

    private static List<String> tags(Map<String, JsonNode> record) {
        for (var name : List.of("tags", "keywords", "tag", "keyword", "categories", "topics")) {
            var value = record.get(name);
            var tags = new ArrayList<String>();
            if (value != null && value.isArray()) {
                value.forEach(tag -> tags.add(words(tag)));
            } else if (value != null) {
                tags.addAll(List.of(BETWEEN_TAGS.split(words(value))));
            }
            tags.removeIf(String::isBlank);
            if (!tags.isEmpty()) {
                return tags;
            }
        }
        return List.of();
    }
}
