package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/** Fields that many JSON results have. */
final class JsonValues {

    private JsonValues() {
    }

    /** A string, or null where nothing is known. */
    static void known(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, value == null || value.isEmpty() ? null : value);
    }

    /** A link of the text with its offsets, as one object. */
    static void link(JsonGenerator json, int begin, int end, String target) throws IOException {
        json.writeStartObject();
        json.writeNumberField("begin", begin);
        json.writeNumberField("end", end);
        json.writeStringField("target", target);
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
