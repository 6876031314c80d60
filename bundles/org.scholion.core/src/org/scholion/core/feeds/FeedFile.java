package org.scholion.core.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** A list of objects as JSON, one value a line, so that version control shows and merges single changes. */
record FeedFile(Path path) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The objects, each value as a list of its texts. None when there is no such file. */
    List<Map<String, List<String>>> read() throws CoreException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var parser = JSON.createParser(Files.readAllBytes(path))) {
            var objects = new ArrayList<Map<String, List<String>>>();
            require(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                require(parser.currentToken() == JsonToken.START_OBJECT);
                objects.add(object(parser));
            }
            return objects;
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(path + " is damaged, or it is not a list of feeds. Put an earlier version in "
                            + "its place, or delete it and add the feeds again.", e));
        }
    }

    private static Map<String, List<String>> object(JsonParser parser) throws IOException {
        var values = new LinkedHashMap<String, List<String>>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var texts = new ArrayList<String>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    require(parser.currentToken().isScalarValue());
                    texts.add(parser.getText());
                }
            } else {
                require(parser.currentToken().isScalarValue());
                texts.add(parser.getText());
            }
            values.put(name, texts);
        }
        return values;
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("Not a list of feeds");
        }
    }

    /** Writes objects; a list stays a list, anything else is a text. */
    void write(List<Map<String, Object>> objects) throws CoreException {
        var bytes = new ByteArrayOutputStream();
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indent);
        printer.indentObjectsWith(indent);
        try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            json.writeStartArray();
            for (var object : objects) {
                json.writeStartObject();
                for (var value : object.entrySet()) {
                    if (value.getValue() instanceof List<?> list) {
                        json.writeFieldName(value.getKey());
                        var texts = list.stream().map(String::valueOf).toArray(String[]::new);
                        json.writeArray(texts, 0, texts.length);
                    } else {
                        json.writeStringField(value.getKey(), String.valueOf(value.getValue()));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
            json.flush();
            AtomicFiles.write(path, bytes.toByteArray());
        } catch (IOException e) {
            throw new CoreException(Status.error(path + " cannot be written: " + e.getMessage(), e));
        }
    }
}
