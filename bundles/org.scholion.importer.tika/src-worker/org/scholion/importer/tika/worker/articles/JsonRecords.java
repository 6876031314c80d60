package org.scholion.importer.tika.worker.articles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Finds the articles in JSON: one a line, in a list, or in a list that an answer of a service holds, not deep in it. Reads
 * one after the other, so that the file may be of any size.
 */
public final class JsonRecords {

    /** Reads what services send: long texts, not much in one another. */
    public static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(50_000_000).maxNestingDepth(200).build())
            .build());
    private static final int DEEPEST = 4;
    /** Of what is in an article, such as its authors. */
    private static final int LONGEST_LIST = 10_000;
    /** Objects in which services put their lists. */
    private static final Set<String> ANSWERS = Set.of("response", "data", "hits", "results", "feed", "articles");
    /** What an article may have in an object. */
    private static final Pattern OF_AN_ARTICLE = Pattern
            .compile("(?i).*(?:author|byline|creator|source|publisher|outlet|"
                    + "site|publication|title|headline|content|body|text|excerpt|summary|issued|date).*");
    /** What people say to each other is one text. */
    private static final Set<String> TALK = Set.of("messages", "comments", "replies");

    private final RecordSink sink;
    private boolean found;

    private JsonRecords(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Gives the records to whoever takes them.
     *
     * @throws IOException where the file is damaged: those before are taken
     */
    public static void read(InputStream in, RecordSink sink) throws IOException, TikaException {
        try (var parser = JSON.createParser(in)) {
            var records = new JsonRecords(sink);
            while (parser.nextToken() != null) {
                records.value(parser, 0);
            }
        }
    }

    private void value(JsonParser parser, int depth) throws IOException, TikaException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list(parser);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, depth);
        }
    }

    private void object(JsonParser parser, int depth) throws IOException, TikaException {
        var own = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token.isScalarValue() || token == JsonToken.START_OBJECT && OF_AN_ARTICLE.matcher(name).matches()) {
                own.set(name, parser.readValueAsTree());
            } else if (token == JsonToken.START_ARRAY && !TALK.contains(name)) {
                own.set(name, list(parser));
            } else if (depth < DEEPEST && token == JsonToken.START_OBJECT && ANSWERS.contains(name)) {
                object(parser, depth + 1);
            } else {
                parser.skipChildren(); // of any size
            }
        }
        if (depth == 0 && !found) { // all of the file, or a line of it
            sink.take(own);
        }
    }

    /** Takes its articles, if its first is one; else it is what it is, a value of the object around it. */
    private JsonNode list(JsonParser parser) throws IOException, TikaException {
        var values = JSON.createArrayNode();
        boolean first = true;
        boolean articles = false;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            JsonNode value = parser.readValueAsTree();
            var article = article(value);
            articles |= first && ArticleRecord.of(article).isPresent();
            first = false;
            if (articles) {
                found = true;
                if (article instanceof ObjectNode record) {
                    sink.take(record);
                }
            } else if (values.size() < LONGEST_LIST) {
                values.add(value);
            }
        }
        return values;
    }

    /** A search engine wraps each. */
    private static JsonNode article(JsonNode value) {
        return value.path("_source").isObject() ? value.path("_source")
                : value.path("article").isObject() ? value.path("article") : value;
    }
}
