package org.scholion.importer.tika.worker.books;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.XmlTree;

/**
 * What an EPUB says of itself.
 *
 * @param chapters in the order in which they are read
 */
record EpubPackage(XmlTree about, List<Chapter> chapters) {

    /**
     * A file of text.
     *
     * @param isAbout whether it is about the book, such as its cover, and no part of its text
     */
    record Chapter(String path, boolean isAbout) {
    }

    private static final String CONTAINER = "META-INF/container.xml";
    private static final int LARGEST = 8 << 20;
    private static final int MOST = 20_000;
    private static final Set<String> ABOUT = Set.of("cover", "toc", "copyright-page", "loi", "lot", "index",
            "title-page");

    /** Empty where it lists no text. */
    static Optional<EpubPackage> of(ZipFile zip) throws IOException {
        if (zip.getEntry(CONTAINER) == null) {
            return Optional.empty();
        }
        var path = XmlTree.parse(text(zip, CONTAINER, LARGEST)).flatMap(container -> container.any("rootfile"))
                .map(root -> root.attribute("full-path")).orElse("");
        if (zip.getEntry(path) == null) {
            return Optional.empty();
        }
        var root = XmlTree.parse(text(zip, path, LARGEST));
        var about = root.flatMap(book -> book.at("metadata"));
        var chapters = root.map(book -> chapters(book, path)).orElse(List.of());
        return about.isEmpty() || chapters.isEmpty() ? Optional.empty()
                : Optional.of(new EpubPackage(about.get(), chapters));
    }

    private static List<Chapter> chapters(XmlTree book, String packagePath) {
        var items = new HashMap<String, XmlTree>();
        book.all("manifest", "item").forEach(item -> items.put(item.attribute("id"), item));
        var notText = new HashSet<String>();
        for (var reference : book.all("guide", "reference")) {
            if (ABOUT.contains(reference.attribute("type"))) {
                notText.add(reference.attribute("href").replaceFirst("#.*", ""));
            }
        }
        var chapters = new ArrayList<Chapter>();
        for (var reference : book.all("spine", "itemref")) {
            var item = items.get(reference.attribute("idref"));
            if (item != null && chapters.size() < MOST && item.attribute("media-type").matches(".*(html|xml|oeb1).*")) {
                var href = item.attribute("href");
                boolean nav = (" " + item.attribute("properties") + " ").contains(" nav ");
                chapters.add(new Chapter(resolved(packagePath, href), nav || notText.contains(href)));
            }
        }
        return chapters;
    }

    /** Addresses are relative to the package, and encoded. */
    static String resolved(String packagePath, String href) {
        var decoded = href;
        try {
            decoded = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // it is as it stands there
        }
        var folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        var parts = new ArrayList<String>();
        for (var part : (folder + decoded).replaceFirst("#.*", "").split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** The text of an entry, which is not larger than that. */
    static String text(ZipFile zip, String path, int largest) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(largest);
            if (bytes.length == largest) {
                throw new IOException("Larger than any chapter: " + path);
            }
            return TextDecoding.decode(bytes, true, (input, metadata) -> null);
        }
    }

    void describe(Metadata metadata) {
        metadata.set(TikaCoreProperties.TITLE, about.words("title"));
        metadata.set(TikaCoreProperties.LANGUAGE, about.words("language"));
        metadata.set(TikaCoreProperties.PUBLISHER, about.words("publisher"));
        metadata.set(TikaCoreProperties.DESCRIPTION, about.words("description"));
        metadata.set(TikaCoreProperties.RIGHTS, about.words("rights"));
        about.allWords("subject").forEach(subject -> metadata.add(TikaCoreProperties.SUBJECT, subject));
        about.allWords("identifier").forEach(name -> metadata.add(TikaCoreProperties.IDENTIFIER, name));
        authors().forEach(author -> metadata.add(TikaCoreProperties.CREATOR, author));
        var dates = about.children("date");
        dates.stream().filter(date -> date.attribute("opf:event").equals("publication")).findFirst()
                .or(() -> dates.stream().filter(date -> date.attribute("opf:event").isEmpty()).findFirst())
                .ifPresent(date -> metadata.set("dc:date", date.words()));
        about.children("meta").stream().filter(meta -> meta.attribute("property").equals("dcterms:modified"))
                .findFirst().ifPresent(meta -> metadata.set(TikaCoreProperties.MODIFIED, meta.words()));
    }

    /** Those who wrote it, where it says what each did. */
    private List<String> authors() {
        var creators = about.children("creator");
        var authors = creators.stream().filter(creator -> role(creator).equals("aut")).map(XmlTree::words).toList();
        return authors.isEmpty() ? creators.stream().map(XmlTree::words).toList() : authors;
    }

    private String role(XmlTree creator) {
        var id = "#" + creator.attribute("id");
        return creator.attribute("opf:role").isEmpty()
                ? about.children("meta").stream().filter(meta -> meta.attribute("refines").equals(id)
                        && meta.attribute("property").equals("role")).map(XmlTree::words).findFirst().orElse("")
                : creator.attribute("opf:role");
    }
}
