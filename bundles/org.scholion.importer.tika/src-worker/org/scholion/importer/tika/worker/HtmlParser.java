package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads pages: of the document itself the article, of a page inside another document everything. */
public final class HtmlParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int MOST_METADATA = 500;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"),
                MediaType.application("vnd.wap.xhtml+xml"),
                MediaType.application("x-asp"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var page = Jsoup.parse(TextDecoding.decode(stream.readAllBytes(), true, detector));
        describe(page, metadata);
        var top = context.get(TopLevel.class);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        if (top != null && top.is(metadata)) {
            article(page, top.properties(), xhtml);
        } else {
            MainContent.strip(page);
            new HtmlWalker(xhtml, "").walk(page.body());
        }
        xhtml.endDocument();
    }

    private static void article(Document page, FoundProperties found, XHTMLContentHandler xhtml) throws SAXException {
        var meta = new MetaTags(page);
        HtmlProperties.find(page, meta, found);
        MainContent.strip(page);
        var title = found.first(PropertyName.TITLE);
        var main = MainContent.of(page, meta);
        if (main.isEmpty() && hasHeading(page, title)) {
            new HtmlWalker(xhtml, title).walk(page.body());
            return;
        }
        if (!title.isEmpty()) {
            xhtml.startElement("p", "class", "title");
            xhtml.characters(title);
            xhtml.endElement("p");
        }
        var content = main.isPresent() ? main.get() : page.body();
        headings(content).filter(h -> h.text().strip().equalsIgnoreCase(title)).findFirst().ifPresent(Element::remove);
        new HtmlWalker(xhtml, "").walk(content);
    }

    private static boolean hasHeading(Document page, String title) {
        return headings(page.body()).anyMatch(h -> h.text().strip().equals(title));
    }

    private static Stream<Element> headings(Element in) {
        return in.select("h1, h2").stream();
    }

    private static void describe(Document page, Metadata metadata) {
        if (!page.title().isBlank()) {
            metadata.set(TikaCoreProperties.TITLE, page.title());
        }
        int count = 0;
        for (var meta : page.select("meta[content]")) {
            var name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (!name.isBlank() && count++ < MOST_METADATA) {
                metadata.add(name, meta.attr("content"));
            }
        }
    }
}
