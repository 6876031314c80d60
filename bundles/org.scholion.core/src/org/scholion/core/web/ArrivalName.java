package org.scholion.core.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The name of a file for a document that has none: from its address, with the extension of its type. */
final class ArrivalName {

    private static final int LONGEST = 80;
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(Map.entry("text/html", ".html"),
            Map.entry("application/xhtml+xml", ".xhtml"), Map.entry("text/plain", ".txt"),
            Map.entry("text/markdown", ".md"), Map.entry("text/csv", ".csv"), Map.entry("text/xml", ".xml"),
            Map.entry("application/xml", ".xml"), Map.entry("application/rss+xml", ".xml"),
            Map.entry("application/atom+xml", ".xml"), Map.entry("application/json", ".json"),
            Map.entry("application/ld+json", ".json"), Map.entry("application/pdf", ".pdf"),
            Map.entry("application/rtf", ".rtf"), Map.entry("text/rtf", ".rtf"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.ms-excel", ".xls"), Map.entry("application/vnd.ms-powerpoint", ".ppt"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"), Map.entry("application/epub+zip", ".epub"),
            Map.entry("message/rfc822", ".eml"), Map.entry("multipart/related", ".mhtml"),
            Map.entry("application/x-mimearchive", ".mhtml"), Map.entry("application/mbox", ".mbox"),
            Map.entry("application/zip", ".zip"), Map.entry("application/x-tar", ".tar"),
            Map.entry("application/gzip", ".gz"), Map.entry("application/warc", ".warc"));

    private ArrivalName() {
    }

    /** @param contentType as it was declared, or empty; then the extension is that of the address */
    static String of(String address, String contentType) {
        var last = lastSegment(address);
        int dot = last.lastIndexOf('.');
        boolean extended = dot > 0 && last.substring(dot).matches("\\.[A-Za-z][A-Za-z0-9]{0,7}");
        var stem = extended ? last.substring(0, dot) : last;
        var extension = EXTENSIONS.getOrDefault(mediaType(contentType),
                extended ? last.substring(dot).toLowerCase(Locale.ROOT) : "");
        return stem.substring(0, Math.min(stem.length(), LONGEST)).strip() + extension;
    }

    static String mediaType(String contentType) {
        return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String lastSegment(String address) {
        try {
            var uri = new URI(address);
            var path = Objects.requireNonNullElse(uri.getPath(), "").replaceFirst("/+$", "");
            var host = Objects.requireNonNullElse(uri.getHost(), "page").replaceFirst("^www\\.", "");
            var last = path.substring(path.lastIndexOf('/') + 1);
            var name = last.isBlank() ? host.replace('.', '-') : last;
            return name.replaceAll("[^\\p{L}\\p{N}._ -]+", "_");
        } catch (URISyntaxException e) {
            return "page";
        }
    }
}
