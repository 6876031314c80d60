package org.scholion.importer.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedEntry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Reads a feed in JSON, as jsonfeed.org describes it, in its first version or 1.1. */
final class JsonFeed {

    private final String address;

    /** @param address of the feed */
    JsonFeed(String address) {
        this.address = address;
    }

    /** @throws IOException when it is no JSON */
    Feed read(byte[] bytes) throws IOException {
        try (var json = new JsonFactory().createParser(bytes)) {
            json.nextToken();
            var feed = value(json);
            return new Feed(FeedText.plain(text(feed, "title")),
                    list(feed, "items").stream().map(this::entry).toList());
        } catch (JsonProcessingException e) { // its message quotes the programmer's side of the matter
            throw new IOException("line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
    }

    private FeedEntry entry(Object item) {
        var written = text(item, "url").isEmpty() ? text(item, "external_url") : text(item, "url");
        var link = FeedConversion.absolute(address, written);
        var title = FeedText.plain(text(item, "title"));
        var published = instant(text(item, "date_published"));
        var id = Stream.of(text(item, "id"), link, title + " " + published).map(String::strip)
                .filter(candidate -> !candidate.isEmpty()).findFirst().orElse("");
        return new FeedEntry(id, link, title, authors(item), published, instant(text(item, "date_modified")),
                list(item, "tags").stream().map(tag -> FeedText.plain(String.valueOf(tag)))
                        .filter(tag -> !tag.isEmpty()).toList(),
                content(item));
    }

    /** In the first version there is one. */
    private static List<String> authors(Object item) {
        var several = list(item, "authors");
        var authors = several.isEmpty() ? Stream.of(field(item, "author")) : several.stream();
        return authors.map(author -> FeedText.person(text(author, "name"))).filter(name -> !name.isEmpty()).distinct()
                .toList();
    }

    private static String content(Object item) {
        var html = text(item, "content_html");
        return html.isBlank() ? FeedText.paragraphs(text(item, "content_text")) : html;
    }

    private static String instant(String date) {
        try {
            return date.isEmpty() ? ""
                    : OffsetDateTime.parse(date.strip()).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeException e) {
            return ""; // of no known zone, or no date
        }
    }

    private static Object field(Object object, String name) {
        return object instanceof Map<?, ?> fields && fields.get(name) != null ? fields.get(name) : "";
    }

    private static String text(Object object, String name) {
        var value = field(object, name);
        return value instanceof Map || value instanceof List ? "" : value.toString();
    }

    private static List<?> list(Object object, String name) {
        return field(object, name) instanceof List<?> values ? values : List.of();
    }

    /** The value that begins with the current token: fields by name, a list, or text; how deep it may go, Jackson limits. */
    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            var fields = new HashMap<String, Object>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return fields;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            var values = new ArrayList<Object>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(json));
            }
            return values;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
