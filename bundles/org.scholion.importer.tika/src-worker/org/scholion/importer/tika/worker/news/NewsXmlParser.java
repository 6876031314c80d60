package org.scholion.importer.tika.worker.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.metadata.FoundProperties;
import org.scholion.importer.tika.worker.page.HtmlWalker;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads articles as agencies send them: items of NewsML-G2 and of NewsML 1, and NITF alone or inside one. */
public final class NewsXmlParser implements Parser {

    static final MediaType G2 = MediaType.application("x-newsml-g2+xml");
    static final MediaType NITF = MediaType.application("x-nitf+xml");

    static final MediaType NEWSML = MediaType.application("x-newsml+xml");

    private static final long serialVersionUID = 1L;

    /** What is to be read of an item. */
    private record Reading(String title, Element page) {
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(G2, NITF, NEWSML);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var root = XmlTree.read(stream, metadata, context);
        var top = context.get(TopLevel.class);
        var found = new DeclaredProperties(
                top != null && top.metadata() == metadata ? top.properties() : new FoundProperties(),
                switch (root.name()) {
                    case "nitf" -> "NITF";
                    case "NewsML" -> "NewsML";
                    default -> "NewsML-G2";
                });
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        if (root.name().equals("nitf")) {
            var nitf = new Nitf(root);
            found(nitf, found, metadata);
            write(new Reading(nitf.title(), nitf.page()), xhtml);
        } else if (root.name().equals("NewsML")) {
            for (var item : NewsMlItem.in(root)) {
                item.find(found);
                item.describe(metadata);
                write(read(item, found, metadata), xhtml);
            }
        } else {
            for (var item : G2Item.in(root)) {
                item.find(found); // of several items the first speaks for all
                item.describe(metadata);
                write(read(item, found, metadata), xhtml);
            }
        }
        xhtml.endDocument();
    }

    private static void found(Nitf nitf, DeclaredProperties found, Metadata metadata) {
        nitf.find(found);
        nitf.describe(metadata);
        if (metadata.get(TikaCoreProperties.TITLE) == null) {
            metadata.set(TikaCoreProperties.TITLE, nitf.title());
        }
    }

    private static Reading read(G2Item item, DeclaredProperties found, Metadata metadata) {
        if (metadata.get(TikaCoreProperties.TITLE) == null) {
            metadata.set(TikaCoreProperties.TITLE, item.title());
        }
        for (var content : item.contents()) {
            var nitf = content.name().equals("inlineXML") ? content.any("nitf").map(Nitf::new) : Optional.<Nitf>empty();
            nitf.ifPresent(article -> found(article, found, metadata));
            var page = nitf.map(Nitf::page).or(() -> page(content));
            if (page.isPresent() && page.get().hasText()) {
                var title = item.title().isEmpty() ? nitf.map(Nitf::title).orElse("") : item.title();
                return new Reading(title, page.get());
            }
        }
        var page = new Element("div");
        item.descriptions().forEach(words -> page.appendElement("p").text(words));
        var list = page.appendElement("ul");
        item.references().forEach(words -> list.appendElement("li").text(words));
        return new Reading(item.title(), page);
    }

    private static Reading read(NewsMlItem item, DeclaredProperties found, Metadata metadata) {
        if (metadata.get(TikaCoreProperties.TITLE) == null) {
            metadata.set(TikaCoreProperties.TITLE, item.title());
        }
        for (var content : item.contents()) {
            var nitf = content.any("nitf").map(Nitf::new);
            nitf.ifPresent(article -> found(article, found, metadata));
            var page = nitf.map(Nitf::page).orElseGet(() -> pageOf(content));
            if (page.hasText()) {
                return new Reading(item.title(), page);
            }
        }
        return new Reading(item.title(), new Element("div"));
    }

    private static Element pageOf(XmlTree content) {
        if (content.children().findAny().isPresent()) {
            return lowerCase(content.any("body").orElse(content).element().clone());
        }
        return paragraphs(NewsMlItem.isEncoded(content) ? base64(content.element().wholeText())
                : content.element().wholeText());
    }

    private static Element lowerCase(Element page) {
        page.getAllElements().forEach(element -> element.tagName(
                XmlTree.localName(element).toLowerCase(Locale.ROOT)));
        page.tagName("div").select("head, script, style, template").remove();
        return page;
    }

    /** The text that an element of a content set holds, in the elements of a page. */
    private static Optional<Element> page(XmlTree content) {
        var type = content.attribute("contenttype").toLowerCase(Locale.ROOT);
        if (content.name().equals("inlineXML")) {
            return Optional.of(lowerCase(content.any("body").orElse(content).element().clone()));
        }
        if (!content.name().equals("inlineData") || !type.isEmpty() && !type.startsWith("text/")) {
            return Optional.empty();
        }
        var text = text(content);
        if (type.startsWith("text/html")) {
            var page = Jsoup.parse(text).body();
            page.select("script, style, template").remove();
            return Optional.of(page.tagName("div"));
        }
        return Optional.of(paragraphs(text));
    }

    private static String text(XmlTree content) {
        var text = content.element().wholeText();
        if (!content.attribute("encoding").toLowerCase(Locale.ROOT).contains("base64")) {
            return text;
        }
        return base64(text);
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // what says it is base64 and is not, is no text either
        }
    }

    /** Empty lines divide paragraphs; where there are none, every line is one. */
    private static Element paragraphs(String text) {
        var page = new Element("div");
        var parts = text.strip().split("\\R\\s*\\R");
        for (var part : parts.length == 1 ? text.strip().split("\\R") : parts) {
            if (!part.isBlank()) {
                page.appendElement("p").text(part.strip());
            }
        }
        return page;
    }

    private static void write(Reading reading, PageEvents xhtml) throws SAXException {
        var title = reading.title();
        if (!title.isEmpty()) {
            var first = reading.page().select("h1, h2, h3").first();
            if (first != null && first.text().equalsIgnoreCase(title)) {
                first.remove();
            }
            xhtml.start("p", "class", "title");
            xhtml.text(title);
            xhtml.end("p");
        }
        new HtmlWalker(xhtml, text -> isTail(text.parent()) ? Verdict.BOILERPLATE : Verdict.BODY).walk(reading.page());
    }

    private static boolean isTail(Node inside) {
        for (Node node = inside; node != null; node = node.parent()) {
            if (node instanceof Element element && element.hasClass(Nitf.TAIL)) {
                return true;
            }
        }
        return false;
    }
}
