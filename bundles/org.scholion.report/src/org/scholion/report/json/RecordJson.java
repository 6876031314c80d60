package org.scholion.report.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Inline;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes the records of a report as objects whose fields are called as the components are: what a record has, the file
 * has. A passage has its address beside its words. Several kinds of one thing are told apart by a field {@code type}.
 */
final class RecordJson {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final JsonGenerator json;

    RecordJson(JsonGenerator json) {
        this.json = json;
    }

    void field(String name, Object value) throws IOException {
        json.writeFieldName(name);
        write(value);
    }

    void write(Object value) throws IOException {
        switch (value) {
            case String text -> json.writeString(wellFormed(text));
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Instant time -> json.writeString(time.toString());
            case Marking marking -> json.writeString(marking.label());
            case ReportPart part -> json.writeString(part.id());
            case Enum<?> other -> json.writeString(other.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Optional<?> optional -> {
                if (optional.isPresent()) {
                    write(optional.get());
                } else {
                    json.writeNull();
                }
            }
            case Collection<?> values -> {
                json.writeStartArray();
                for (var each : values) {
                    write(each);
                }
                json.writeEndArray();
            }
            case Note note -> write(note);
            case Record object -> write(object);
            default -> throw new IllegalArgumentException("No report has a " + value.getClass());
        }
    }

    /** JSON can hold all characters, but no half of one. */
    private static String wellFormed(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    private void write(Record object) throws IOException {
        json.writeStartObject();
        if (object instanceof Block || object instanceof Inline) {
            json.writeStringField("type", object.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        for (var component : COMPONENTS.get(object.getClass())) {
            if (object instanceof ReportEntry entry && component.getName().equals("passages")) {
                passages(entry);
            } else {
                field(component.getName(), value(component, object));
            }
        }
        json.writeEndObject();
    }

    private static Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The records of a report are public: " + component, e);
        }
    }

    private void passages(ReportEntry entry) throws IOException {
        json.writeArrayFieldStart("passages");
        for (var passage : entry.passages()) {
            json.writeStartObject();
            field("words", passage.quote());
            field("before", passage.before());
            field("after", passage.after());
            json.writeNumberField("begin", passage.span().begin());
            json.writeNumberField("end", passage.span().end());
            json.writeStringField("address",
                    new TraceAddress(entry.article(), entry.id(), passage.span()).text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A note refers to its article and annotation, which stand elsewhere in the file. */
    private void write(Note note) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", note.number());
        json.writeStringField("article", note.article().id());
        json.writeStringField("entry", note.entry().id());
        json.writeEndObject();
    }
}
