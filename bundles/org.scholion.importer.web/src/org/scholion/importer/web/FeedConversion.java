package org.scholion.importer.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedEntry;
import org.scholion.core.retrieving.RetrievalRequest;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;

/** Makes records of what ROME found. */
final class FeedConversion {

    /** A description of that many characters is the article, or most of it; a shorter one only announces it. */
    private static final int ARTICLE = 500;

    private final String address;

    /** @param address of the feed */
    FeedConversion(String address) {
        this.address = address;
    }

    Feed feed(SyndFeed feed) {
        return new Feed(FeedText.plain(feed.getTitle()), feed.getEntries().stream().map(this::entry).toList());
    }

    private FeedEntry entry(SyndEntry entry) {
        var link = absolute(address, text(entry.getLink()).strip());
        var title = FeedText.plain(entry.getTitle());
        var published = date(entry.getPublishedDate());
        var id = Stream.of(text(entry.getUri()), link, title + " " + published).map(String::strip)
                .filter(candidate -> !candidate.isEmpty()).findFirst().orElse("");
        var categories = entry.getCategories().stream().map(SyndCategory::getName).filter(Objects::nonNull)
                .map(FeedText::plain).filter(name -> !name.isEmpty()).toList();
        return new FeedEntry(id, link, title, authors(entry), published, date(entry.getUpdatedDate()), categories,
                content(entry));
    }

    /** The address of an entry, which may be relative to that of its feed; empty where it is none of the web. */
    static String absolute(String address, String link) {
        try {
            var resolved = new URI(address).resolve(new URI(link.replace(" ", "%20"))).toString();
            return !link.isEmpty() && RetrievalRequest.isAddress(resolved) ? resolved : "";
        } catch (URISyntaxException | IllegalArgumentException e) {
            return RetrievalRequest.isAddress(link) ? link : ""; // fetching it says what is wrong
        }
    }

    private static List<String> authors(SyndEntry entry) {
        var persons = entry.getAuthors().stream().map(SyndPerson::getName).filter(Objects::nonNull).toList();
        var names = persons.isEmpty() ? Optional.ofNullable(entry.getAuthor()).stream().toList() : persons;
        return names.stream().map(FeedText::person).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static String content(SyndEntry entry) {
        var contents = entry.getContents().stream().map(FeedConversion::html).filter(html -> !html.isBlank())
                .collect(Collectors.joining("\n"));
        if (!contents.isEmpty()) {
            return contents;
        }
        var description = html(entry.getDescription());
        return FeedText.plain(description).length() < ARTICLE ? "" : description;
    }

    private static String html(SyndContent content) {
        var value = content == null ? "" : text(content.getValue());
        return content != null && "text".equals(content.getType()) ? FeedText.paragraphs(value) : value;
    }

    private static String date(Date date) {
        return date == null ? "" : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
