package org.scholion.importer.tika.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.scholion.importer.tika.protocol.PropertyName;

/** Properties of documents other than pages, from the metadata that Tika's parsers agree on. */
final class DocumentProperties {

    private static final List<String> MAIL = List.of("message/rfc822", "application/vnd.ms-outlook",
            "application/x-mimearchive");

    private DocumentProperties() {
    }

    static void find(Metadata metadata, FoundProperties found) {
        var type = mediaType(metadata);
        if (isMail(type)) {
            mail(metadata, found);
        }
        found.offer(PropertyName.MEDIA_TYPE, type);
        found.offer(PropertyName.TITLE, metadata.get(TikaCoreProperties.TITLE));
        found.offer(PropertyName.BYLINE, Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                .flatMap(value -> Bylines.of(value).stream()).toList());
        found.offer(PropertyName.SOURCE, metadata.get(TikaCoreProperties.PUBLISHER));
        found.offerDate(PropertyName.PUBLISHED, metadata.get(TikaCoreProperties.CREATED));
        found.offerDate(PropertyName.PUBLISHED, metadata.get("dc:date"));
        found.offerDate(PropertyName.MODIFIED, metadata.get(TikaCoreProperties.MODIFIED));
        var language = metadata.get(TikaCoreProperties.LANGUAGE);
        found.offer(PropertyName.LANGUAGE, language == null ? "" : Languages.tag(language));
    }

    /** The type without parameters. */
    static String mediaType(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null ? "application/octet-stream" : type.replaceFirst(";.*", "").strip();
    }

    /** A mail's subject; of other documents, which may use the word for their topic, an empty string. */
    static String mailSubject(Metadata metadata) {
        if (!isMail(mediaType(metadata))) {
            return "";
        }
        var subject = metadata.get(TikaCoreProperties.TITLE);
        return subject != null ? subject : Objects.requireNonNullElse(metadata.get(TikaCoreProperties.SUBJECT), "");
    }

    static boolean isMail(Metadata metadata) {
        return isMail(mediaType(metadata));
    }

    private static boolean isMail(String mediaType) {
        return MAIL.contains(mediaType);
    }

    private static void mail(Metadata metadata, FoundProperties found) {
        found.offer(PropertyName.TITLE, mailSubject(metadata));
        var from = metadata.get(Message.MESSAGE_FROM_NAME);
        var sender = from == null || from.isBlank() ? metadata.get(Message.MESSAGE_FROM) : from;
        found.offer(PropertyName.BYLINE, Bylines.sender(sender));
        var address = metadata.get(Message.MESSAGE_FROM_EMAIL);
        var raw = address == null ? metadata.get(Message.MESSAGE_FROM) : address;
        if (raw != null && raw.contains("@")) {
            found.offer(PropertyName.SOURCE, raw.replaceFirst(".*@", "").replaceAll("[>\\s].*", ""));
        }
        found.offerDate(PropertyName.PUBLISHED, metadata.get("Message:Raw-Header:Date"));
    }
}
