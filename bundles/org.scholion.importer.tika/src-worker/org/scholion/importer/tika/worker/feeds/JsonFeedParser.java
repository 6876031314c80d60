package org.scholion.importer.tika.worker.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Entities;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a feed in JSON (JSON Feed) that was saved as a file, as {@link FeedFileParser} reads others; of one that is damaged
 * the items before the damage.
 */
public final class JsonFeedParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final String ITEMS = "items";
    private static final String TITLE = "title";
    private static final String NAME = "name";
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(50_000_000).build()).build());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("feed+json"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var json = DocumentText.of(stream, false, metadata, context);
        var feed = JSON.createObjectNode();
        var items = new ArrayList<JsonNode>();
        var damage = read(json, feed, items);
        if (damage != null && feed.isEmpty()) {
            throw damage;
        }
        describe(feed, metadata, context);
        var out = new PageEvents(handler);
        out.startDocument();
        FeedFileParser.write(out, "h1", text(feed, TITLE));
        FeedFileParser.write(out, "p", text(feed, "description"));
        for (var item : items) {
            write(item, out);
        }
        out.endDocument();
        if (damage != null) {
            throw damage;
        }
    }

    /** Takes what is there up to the damage, which is the answer; {@code null} where there is none. */
    private static TikaException read(String json, ObjectNode feed, List<JsonNode> items) throws IOException {
        try (var parser = JSON.createParser(json)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(ITEMS)) {
                    items(parser, items);
                } else {
                    feed.set(name, parser.readValueAsTree());
                }
            }
            feed.path(ITEMS).forEach(items::add); // in braces instead of brackets
            return null;
        } catch (JsonProcessingException e) {
            return new TikaException("the feed is damaged", e);
        }
    }

    private static void items(JsonParser parser, List<JsonNode> items) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            items.add(parser.readValueAsTree());
        }
    }

    private static void describe(JsonNode feed, Metadata metadata, ParseContext context) {
        metadata.set(TikaCoreProperties.TITLE, text(feed, TITLE));
        metadata.set(TikaCoreProperties.DESCRIPTION, text(feed, "description"));
        metadata.set(TikaCoreProperties.LANGUAGE, text(feed, "language"));
        authors(feed).forEach(author -> metadata.add(TikaCoreProperties.CREATOR, author));
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            new DeclaredProperties(top.properties(), "the feed").offer(PropertyName.URL, text(feed, "home_page_url"));
        }
    }

    private static void write(JsonNode item, PageEvents out) throws SAXException {
        var address = text(item, "url").isEmpty() ? text(item, "external_url") : text(item, "url");
        var about = new ArrayList<String>(authors(item));
        about.add(text(item, "date_published"));
        FeedFileParser.write(out, text(item, TITLE), address, about, content(item));
        for (var attachment : item.path("attachments")) {
            attachment(text(attachment, "url"), text(attachment, TITLE), out);
        }
    }

    private static void attachment(String address, String title, PageEvents out) throws SAXException {
        if (!address.isEmpty()) {
            out.start("p");
            FeedFileParser.link(out, title.isEmpty() ? address : title, address);
            out.end("p");
        }
    }

    /** Of version 1.1, else the one of version 1. */
    private static List<String> authors(JsonNode node) {
        var names = new ArrayList<String>();
        for (var author : node.path("authors")) {
            names.add(text(author, NAME));
        }
        names.add(text(node.path("author"), NAME));
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Its text, else its summary, as HTML. */
    private static String content(JsonNode item) {
        var html = text(item, "content_html");
        var plain = text(item, "content_text").isEmpty() ? text(item, "summary") : text(item, "content_text");
        return html.isEmpty() ? "<p>" + Entities.escape(plain).replaceAll("\\R\\s*\\R", "</p><p>")
                .replaceAll("\\R", "<br>") + "</p>" : html;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }
}
