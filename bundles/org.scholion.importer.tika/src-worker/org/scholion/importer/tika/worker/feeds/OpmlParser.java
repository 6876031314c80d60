package org.scholion.importer.tika.worker.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads outlines (OPML): what somebody wrote in one, or the list of feeds that a program follows. */
public final class OpmlParser implements Parser {

    static final String TYPE = "x-opml";

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 200;
    private static final int DEEPEST_HEADING = 6;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text(TYPE));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var root = XmlTree.read(stream, metadata, context);
        var title = root.words("head", "title");
        if (!title.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, title);
        }
        metadata.set(TikaCoreProperties.CREATOR, root.words("head", "ownerName"));
        var out = new FactSheet(handler);
        out.startDocument();
        out.title(title);
        for (var outline : root.all("body", "outline")) {
            write(outline, 1, out);
        }
        out.endDocument();
        long feeds = root.inside("outline").stream().filter(outline -> !feed(outline).isEmpty()).count();
        var reply = context.get(Reply.class);
        if (feeds > 0 && reply != null) {
            reply.warn(String.format(Locale.ROOT,
                    "This is a list of %,d %s, not of articles: to import what appears there, "
                            + "follow the list (File > Feeds\u2026, or the command feed).",
                    feeds, feeds == 1 ? "feed" : "feeds"));
        }
    }

    private static void write(XmlTree outline, int depth, FactSheet out) throws SAXException {
        var words = outline.attribute("text").isEmpty() ? outline.attribute("title") : outline.attribute("text");
        var address = address(outline);
        var within = outline.children("outline");
        if (!address.isEmpty()) {
            out.link("", words.isEmpty() ? address : words, address);
            out.paragraphs(outline.attribute("description"));
            out.fact("Feed", feed(outline).equals(address) ? "" : feed(outline));
        } else if (within.isEmpty()) {
            out.paragraphs(words);
        } else {
            out.heading("h" + Math.min(DEEPEST_HEADING, depth + 1), words);
        }
        out.paragraphs(outline.attribute("_note"));
        if (depth < DEEPEST) {
            for (var inner : within) {
                write(inner, depth + 1, out);
            }
        }
    }

    /** Of a page; of the feed where nothing else is known. */
    private static String address(XmlTree outline) {
        for (var name : new String[] { "htmlUrl", "url", "xmlUrl" }) {
            if (!outline.attribute(name).isEmpty()) {
                return outline.attribute(name);
            }
        }
        return "";
    }

    private static String feed(XmlTree outline) {
        return outline.attribute("xmlUrl");
    }
}
