package org.scholion.core.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.importing.Receipt;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.retrieving.FeedEntry;

/** Gets the articles that a feed lists: their pages, or what the feed holds of them where a page cannot be had. */
public final class EntryDocuments {

    private final PageFetch pages;
    private final String feed;

    /** @param feed its address */
    public EntryDocuments(PageFetch pages, String feed) {
        this.pages = pages;
        this.feed = feed;
    }

    /** The article of an entry; one with an error when neither its page nor the feed has it. */
    public ReceivedDocument document(FeedEntry entry, IProgressMonitor monitor) throws CoreException {
        if (entry.link().isEmpty()) {
            return fromFeed(entry, pages.files().next(), "the feed gives no address for it");
        }
        var page = pages.get(entry.link(), monitor);
        if (!page.error().isEmpty()) {
            return fromFeed(entry, page.file(), page.error());
        }
        return new ReceivedDocument(page.file(), page.name(), page.shown(),
                page.receipt().with(metadata(entry), properties(entry)), "");
    }

    private ReceivedDocument fromFeed(FeedEntry entry, Path file, String reason) throws CoreException {
        var shown = entry.link().isEmpty() ? feed + " " + entry.id() : entry.link();
        if (entry.content().isBlank()) {
            return ReceivedDocument.missing(file, shown, reason);
        }
        try {
            Files.writeString(file, page(entry));
        } catch (IOException e) {
            return ReceivedDocument.missing(file, shown, "what the feed holds of it cannot be kept: " + e.getMessage());
        }
        var address = entry.link().isEmpty() ? "" : feed; // else all such entries had one address
        var receipt = new Receipt(address, Instant.now(), "text/html; charset=utf-8", metadata(entry),
                properties(entry), List.of("Only what the feed holds of it was imported: " + reason + "."));
        return new ReceivedDocument(file, ArrivalName.of(entry.link().isEmpty() ? feed : entry.link(), "text/html"),
                shown, receipt, "");
    }

    /** The entry as a page. The feed's own markup stays as it is: reading it is the reader's business. */
    private static String page(FeedEntry entry) {
        var canonical = entry.link().isEmpty() ? ""
                : "<link rel=\"canonical\" href=\"" + escaped(entry.link()) + "\">\n";
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(entry.title())
                + "</title>\n" + canonical + "</head>\n<body>\n<article>\n<h1>" + escaped(entry.title()) + "</h1>\n"
                + entry.content() + "\n</article>\n</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private List<Metadatum> metadata(FeedEntry entry) {
        var metadata = new ArrayList<Metadatum>();
        metadata.add(new Metadatum("scholion:feed", feed));
        add(metadata, "feed:id", entry.id());
        add(metadata, "feed:title", entry.title());
        entry.authors().forEach(author -> add(metadata, "feed:author", author));
        add(metadata, "feed:published", entry.published());
        add(metadata, "feed:updated", entry.updated());
        entry.categories().forEach(category -> add(metadata, "feed:category", category));
        return metadata;
    }

    private static void add(List<Metadatum> metadata, String name, String value) {
        if (!value.isBlank()) {
            metadata.add(new Metadatum(name, value));
        }
    }

    private static ArticleProperties properties(FeedEntry entry) {
        return ArticleProperties.builder().title(entry.title()).byline(entry.authors()).published(entry.published())
                .modified(entry.updated()).tags(entry.categories()).build();
    }
}
