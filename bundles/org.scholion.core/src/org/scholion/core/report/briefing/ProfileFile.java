package org.scholion.core.report.briefing;

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
import org.scholion.core.report.options.ReportOptions;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** The file of a reader profile: one object, one value a line. People edit it, so that what is wrong is said with its line. */
final class ProfileFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> TEXTS = List.of("role", "industry", "language");
    private static final List<String> LISTS = List.of("topics", "entities");
    private static final String ITEMS = "items";

    private ProfileFile() {
    }

    /** What the file of a profile says. */
    static ReaderProfile read(Path file, String name) throws CoreException {
        try (var parser = JSON.createParser(Files.readAllBytes(file))) {
            try {
                return new Reading(parser).profile(name);
            } catch (JsonProcessingException e) {
                var where = e.getLocation();
                throw broken(file, where == null ? 1 : where.getLineNr(), e.getOriginalMessage(), e);
            } catch (WrongValue e) {
                throw broken(file, e.line, e.getMessage(), e);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + e.getMessage(), e));
        }
    }

    private static CoreException broken(Path file, int line, String reason, Throwable cause) {
        return new CoreException(Status.error(file + ", line " + line + ": " + reason.lines().findFirst().orElse("")
                + (reason.endsWith(".") ? "" : ".") + " Correct the file, or put an earlier version in its place.",
                cause));
    }

    /** JSON that is well-formed and says what no profile can. */
    private static final class WrongValue extends IOException {

        private static final long serialVersionUID = 1L;
        private final int line;

        WrongValue(JsonParser parser, String message) {
            super(message);
            line = parser.currentTokenLocation().getLineNr();
        }
    }

    /** One pass over a file. */
    private static final class Reading {

        private final JsonParser parser;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private int items = ReaderProfile.USUAL_ITEMS;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        ReaderProfile profile(String name) throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new WrongValue(parser, "A reader profile is an object in braces");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                field(parser.currentName());
            }
            if (parser.nextToken() != null) {
                throw new WrongValue(parser, "There is more behind the profile");
            }
            return new ReaderProfile(name, texts.getOrDefault("role", ""), texts.getOrDefault("industry", ""),
                    lists.getOrDefault("topics", List.of()), lists.getOrDefault("entities", List.of()), items,
                    texts.getOrDefault("language", ReportOptions.LANGUAGES.getFirst()));
        }

        private void field(String name) throws IOException {
            if (!TEXTS.contains(name) && !LISTS.contains(name) && !name.equals(ITEMS)) {
                throw new WrongValue(parser, "There is no \"" + name
                        + "\"; a profile has role, industry, topics, entities, items and language");
            }
            parser.nextToken();
            if (name.equals(ITEMS)) {
                items = items();
            } else if (LISTS.contains(name)) {
                lists.put(name, list(name));
            } else {
                texts.put(name, text(name));
            }
            if (name.equals("language") && !ReportOptions.LANGUAGES.contains(texts.get(name))) {
                throw new WrongValue(parser, "There are no headings in \"" + texts.get(name) + "\", but in "
                        + String.join(", ", ReportOptions.LANGUAGES));
            }
        }

        private int items() throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getValueAsInt(0) >= ReaderProfile.LEAST_ITEMS
                    && parser.getValueAsInt(0) <= ReaderProfile.MOST_ITEMS) {
                return parser.getIntValue();
            }
            throw new WrongValue(parser, "\"items\" is a number from 1 to 20");
        }

        private List<String> list(String name) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new WrongValue(parser, "\"" + name + "\" is a list of texts in brackets");
            }
            var list = new ArrayList<String>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var text = text(name).strip();
                if (!text.isEmpty() && !list.contains(text)) {
                    list.add(text);
                }
            }
            return list;
        }

        private String text(String name) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new WrongValue(parser,
                        LISTS.contains(name) ? "Each of \"" + name + "\" is a text in quotation marks"
                                : "\"" + name + "\" is a text in quotation marks");
            }
            return parser.getText();
        }
    }

    /** The content of the file of a profile, the same for the same profile. */
    static byte[] bytes(ReaderProfile profile) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indent);
        printer.indentObjectsWith(indent);
        try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("role", profile.role());
            json.writeStringField("industry", profile.industry());
            write(json, "topics", profile.topics());
            write(json, "entities", profile.entities());
            json.writeNumberField(ITEMS, profile.items());
            json.writeStringField("language", profile.language());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
}
