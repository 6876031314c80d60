package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Entities;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a feed in JSON (JSON Feed) that was saved as a file, as {@link FeedFileParser} reads others. */
public final class JsonFeedParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("feed+json"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var feed = read(stream);
        metadata.set(TikaCoreProperties.TITLE, text(feed, "title"));
        metadata.set(TikaCoreProperties.DESCRIPTION, text(feed, "description"));
        metadata.set(TikaCoreProperties.LANGUAGE, text(feed, "language"));
        var out = new PageEvents(handler);
        out.startDocument();
        FeedFileParser.write(out, "h1", text(feed, "title"));
        FeedFileParser.write(out, "p", text(feed, "description"));
        for (var item : feed.path("items")) {
            var address = text(item, "url").isEmpty() ? text(item, "external_url") : text(item, "url");
            FeedFileParser.write(out, text(item, "title"), address, content(item));
        }
        out.endDocument();
    }

    private static JsonNode read(InputStream stream) throws IOException, TikaException {
        try {
            return new ObjectMapper().readTree(stream.readAllBytes());
        } catch (JsonProcessingException e) {
            throw new TikaException("the feed is not well formed", e);
        }
    }

    /** Its text, else its summary, as HTML. */
    private static String content(JsonNode item) {
        var html = text(item, "content_html");
        var plain = text(item, "content_text").isEmpty() ? text(item, "summary") : text(item, "content_text");
        return html.isEmpty() ? "<p>" + Entities.escape(plain).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>" : html;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }
}
