package org.scholion.importer.tika.protocol;

import java.util.List;

/**
 * One message between a workbench and a worker.
 *
 * @param fields as {@link MessageType} says; any UTF-16, also what is not well formed
 */
public record Message(MessageType type, List<String> fields) {

    public Message {
        fields = List.copyOf(fields);
    }

    public static Message of(MessageType type, Object... fields) {
        var words = new String[fields.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = fields[i].toString();
        }
        return new Message(type, List.of(words));
    }

    /** The field, or an empty string where the sender left it out. */
    public String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }
}
