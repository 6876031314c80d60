package org.scholion.importer.tika.worker.metadata;

import java.util.List;

import org.jsoup.Jsoup;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.PropertyName;

/** What a worker would say about the properties of a page or text. */
record Found(List<Message> messages) {

    static Found inPage(String head, String body) {
        var found = new FoundProperties();
        PageProperties.find(Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"), found);
        return new Found(found.messages());
    }

    static Found inPage(String html) {
        var found = new FoundProperties();
        PageProperties.find(Jsoup.parse(html), found);
        return new Found(found.messages());
    }

    static Found inText(String title, String... lines) {
        var found = new FoundProperties();
        TextProperties.find(title, List.of(lines), found);
        return new Found(found.messages());
    }

    String value(PropertyName name) {
        return values(name).isEmpty() ? "" : values(name).get(0);
    }

    List<String> values(PropertyName name) {
        return messages.stream()
                .filter(message -> message.type() == MessageType.PROPERTY && message.field(0).equals(name.name()))
                .map(message -> message.field(1)).toList();
    }

    /** Origin, then origin and value of each that was rejected. */
    List<String> choice(PropertyName name) {
        return messages.stream()
                .filter(message -> message.type() == MessageType.CHOICE && message.field(0).equals(name.name()))
                .map(message -> message.fields().subList(1, message.fields().size())).findFirst().orElse(List.of());
    }
}
