package org.scholion.importer.tika.worker.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.Addresses;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.page.HtmlParser;
import org.scholion.importer.tika.worker.page.HtmlWalker;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

/**
 * Reads a feed that was saved as a file (RSS, Atom): a heading for each entry, with its link, and what the feed says of it.
 * One that is damaged is mended as far as that goes.
 */
public final class FeedFileParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "The feed is damaged (its XML is not well-formed): its text is what could still "
            + "be told apart, and some may be missing.";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("rss+xml"), MediaType.application("atom+xml"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var bytes = stream.readAllBytes();
        try {
            write(feed(new InputSource(new ByteArrayInputStream(bytes))), handler, metadata);
        } catch (FeedException | IllegalArgumentException e) { // the latter where it is no feed at all
            var text = DocumentText.of(bytes, true, metadata, context);
            write(mended(text, e, context.get(Reply.class)), handler, metadata);
        }
    }

    private static SyndFeed feed(InputSource source) throws FeedException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(false);
        return input.build(source);
    }

    /** @param reply is told that it is damaged, where it is; null for nobody */
    private static SyndFeed mended(String text, Exception before, Reply reply) throws TikaException {
        var plain = MendedFeed.withoutDocumentType(text);
        if (plain.length() < text.length()) {
            try {
                return feed(new InputSource(new StringReader(plain)));
            } catch (FeedException | IllegalArgumentException e) {
                // the type was not all that is wrong with it
            }
        }
        try {
            var feed = feed(new InputSource(new StringReader(MendedFeed.mend(plain))));
            if (reply != null) {
                reply.warnCut(DAMAGED);
            }
            return feed;
        } catch (FeedException | IllegalArgumentException e) {
            throw new TikaException("the feed is not well formed", before);
        }
    }

    private static void write(SyndFeed feed, ContentHandler handler, Metadata metadata) throws SAXException {
        var title = plain(feed.getTitle());
        var description = plain(feed.getDescription());
        metadata.set(TikaCoreProperties.TITLE, title);
        metadata.set(TikaCoreProperties.DESCRIPTION, description);
        var out = new PageEvents(handler);
        out.startDocument();
        write(out, "h1", title);
        write(out, "p", description);
        for (var entry : feed.getEntries()) {
            write(out, entry);
        }
        out.endDocument();
    }

    private static void write(PageEvents out, SyndEntry entry) throws SAXException {
        var about = new ArrayList<String>(entry.getAuthors().stream().map(SyndPerson::getName).toList());
        if (about.isEmpty()) {
            about.add(entry.getAuthor());
        }
        about.add(entry.getPublishedDate() == null ? "" : entry.getPublishedDate().toInstant().toString());
        write(out, plain(entry.getTitle()), entry.getLink() == null ? "" : entry.getLink().strip(), about,
                content(entry));
    }

    /**
     * Writes an entry.
     *
     * @param about who wrote it and when; what is not known is empty or null
     * @param html its text
     */
    static void write(PageEvents out, String title, String link, List<String> about, String html) throws SAXException {
        if (!title.isEmpty()) {
            out.start("h2");
            link(out, title, link);
            out.end("h2");
        }
        Part.begin(out, BlockKind.BOILERPLATE);
        write(out, "p", about.stream().filter(words -> words != null && !words.isBlank()).map(String::strip)
                .collect(Collectors.joining(", ")));
        if (title.isEmpty()) {
            out.start("p");
            link(out, link, link);
            out.end("p");
        }
        Part.begin(out, null);
        var body = Jsoup.parseBodyFragment(html, link).body();
        HtmlParser.removeNeverText(body);
        out.start("div");
        new HtmlWalker(out, new Addresses(link), text -> Verdict.BODY).walk(body);
        out.end("div");
    }

    static void link(PageEvents out, String words, String address) throws SAXException {
        out.start("a", "href", address);
        out.text(words);
        out.end("a");
    }

    /** Its text, else its summary. */
    private static String content(SyndEntry entry) {
        return entry.getContents().stream().map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst().orElseGet(() -> entry.getDescription() == null || entry.getDescription().getValue() == null
                        ? "" : entry.getDescription().getValue());
    }

    static void write(PageEvents out, String element, String words) throws SAXException {
        out.start(element);
        out.text(words);
        out.end(element);
    }

    /** Titles may have mark-up in them. */
    private static String plain(String words) {
        return words == null ? "" : Jsoup.parseBodyFragment(words).text();
    }
}
