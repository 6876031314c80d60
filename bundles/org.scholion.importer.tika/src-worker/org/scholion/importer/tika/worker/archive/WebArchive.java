package org.scholion.importer.tika.worker.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.scholion.importer.tika.worker.document.EntryFolder;
import org.scholion.importer.tika.worker.document.Reply;

/** Splits a web archive (WARC, ARC) into the documents that servers sent; what is no document is counted. */
public final class WebArchive {

    /** Why a record is no article. */
    private enum PassedOver {
        REDIRECT("redirect", "redirects"), ERROR("answer without a page", "answers without a page"),
        REVISIT("revisit of an unchanged page", "revisits of unchanged pages"),
        PART("picture, script or other part of a page", "pictures, scripts and other parts of pages"),
        OTHER("record about the archive", "records about the archive");

        private final String one;
        private final String several;

        PassedOver(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String count(int number) {
            return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
        }
    }

    /** What else is text, such as a style sheet, is a part of pages. */
    private static final Pattern DOCUMENT = Pattern.compile("text/(html|plain|rtf|xml|markdown|csv)|"
            + "application/(xhtml\\+xml|pdf|rtf|msword|epub\\+zip|vnd\\.(ms-(word|excel|powerpoint)|openxmlformats|oasis)"
            + ".*|rss\\+xml|atom\\+xml|xml)|message/rfc822|multipart/related");
    private static final Pattern UNDECLARED = Pattern.compile("|(application|binary)/octet-stream|.*/(x-)?unknown.*");
    private static final Pattern PART_OF_PAGE = Pattern
            .compile("(?i).*(/robots\\.txt|\\.(css|m?js|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|mp[34]))");
    private static final Pattern PAGE = Pattern
            .compile("(?is)\\s*(<!--.{0,200}-->\\s*)?<(!doctype html|html|head|body)\\b.*");
    private static final Map<String, String> EXTENSIONS = Map.of("text/html", ".html", "application/xhtml+xml", ".html",
            "text/plain", ".txt", "application/pdf", ".pdf", "text/xml", ".xml", "application/xml", ".xml");
    private static final int HEAD = 512;

    private final EntryFolder folder;
    private final Reply reply;
    private final Map<PassedOver, Integer> passedOver = new EnumMap<>(PassedOver.class);
    private final Set<String> names = new HashSet<>();

    public WebArchive(EntryFolder folder, Reply reply) {
        this.folder = folder;
        this.reply = reply;
    }

    /** What was read before the archive is damaged stays. */
    public void split(Path file) throws IOException, EntryFolder.LimitReached {
        try (var reader = new WarcReader(file)) {
            reader.setLenient(true);
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                take(record.get());
            }
        } catch (ParsingException e) {
            throw new IOException("a record of the archive is not well formed", e);
        } finally {
            if (!passedOver.isEmpty()) {
                reply.note("Passed over in it: " + passedOver.entrySet().stream()
                        .map(count -> count.getKey().count(count.getValue())).collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    private void take(WarcRecord record) throws IOException, EntryFolder.LimitReached {
        if (record instanceof WarcResponse response && isWeb(response)) {
            response(response);
        } else if (record instanceof WarcResource resource && isWeb(resource)) {
            document(resource, resource.headers().first("Content-Type").orElse(""),
                    new BufferedInputStream(resource.body().stream()));
        } else {
            passOver(record instanceof WarcRevisit ? PassedOver.REVISIT : PassedOver.OTHER);
        }
    }

    private static boolean isWeb(WarcTargetRecord record) {
        return record.target() != null && record.target().matches("(?i)https?://.+");
    }

    private void response(WarcResponse record) throws IOException, EntryFolder.LimitReached {
        try {
            var http = record.http();
            if (http.status() / 100 == 3) {
                passOver(PassedOver.REDIRECT);
            } else if (http.status() != 200 && http.status() != 203) {
                passOver(PassedOver.ERROR);
            } else {
                document(record, http.headers().first("Content-Type").orElse(""), decoded(http));
            }
        } catch (ParsingException e) { // one answer that makes no sense is no reason to give up the others
            folder.fail(name(record.target(), ""), "the server's answer is damaged");
        }
    }

    private void document(WarcTargetRecord record, String contentType, BufferedInputStream body)
            throws IOException, EntryFolder.LimitReached {
        var type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (isPart(record.target(), type)) {
            passOver(PassedOver.PART);
            return;
        }
        var name = name(record.target(), type);
        try (body) {
            body.mark(HEAD);
            var head = body.readNBytes(HEAD);
            body.reset();
            if (head.length == 0) {
                passOver(PassedOver.ERROR);
            } else if (UNDECLARED.matcher(type).matches() && !isDocument(head)) {
                passOver(PassedOver.PART);
            } else {
                folder.write(name, body, new EntryFolder.Origin(record.target(), record.date(), contentType));
            }
        } catch (IOException | RuntimeException e) { // each record stands for itself
            folder.fail(name, "damaged inside the archive");
        }
    }

    private static boolean isPart(String address, String type) {
        boolean document = DOCUMENT.matcher(type).matches() || UNDECLARED.matcher(type).matches();
        return !document || !type.contains("html") && PART_OF_PAGE.matcher(path(address)).matches();
    }

    private static boolean isDocument(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") || PAGE.matcher(text).matches();
    }

    /** The body without what its transfer and its encoding made of it; archives may hold it decoded already. */
    private static BufferedInputStream decoded(HttpResponse http) throws IOException {
        return HttpCoding.decoded(http.body().stream(), http.headers().first("Content-Encoding").orElse(""));
    }

    private void passOver(PassedOver why) {
        passedOver.merge(why, 1, Integer::sum);
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Host and path, as somebody would save it; each name once. */
    private String name(String address, String type) {
        var bare = readable(path(address).replaceFirst("(?i)^https?://", ""));
        var query = address.replaceFirst("#.*", "").replaceFirst("^[^?]*", "").replace('?', '_').replace('/', '_');
        var base = bare + (bare.endsWith("/") || !bare.contains("/") ? "/index" : "") + readable(query);
        var extension = EXTENSIONS.getOrDefault(type, "");
        boolean has = base.toLowerCase(Locale.ROOT).matches(".*\\.[a-z]{2,5}") && query.isEmpty();
        var name = base.replaceAll("//+", "/") + (has ? "" : extension);
        for (int i = 2; !names.add(name); i++) {
            name = base + "-" + i + extension;
        }
        return name;
    }

    private static String readable(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded; // a percent sign that encodes nothing
        }
    }
}
