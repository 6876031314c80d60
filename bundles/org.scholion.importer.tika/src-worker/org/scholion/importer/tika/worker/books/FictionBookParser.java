package org.scholion.importer.tika.worker.books;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.page.HtmlWalker;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads books in FictionBook: what is known of the book, its chapters, then its notes; without its pictures. */
public final class FictionBookParser implements Parser {

    private static final long serialVersionUID = 1L;
    /** What its elements are in HTML; the others are the same, or hold nothing but others. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(Map.entry("section", "div"),
            Map.entry("subtitle", "h4"), Map.entry("cite", "blockquote"), Map.entry("epigraph", "blockquote"),
            Map.entry("poem", "blockquote"), Map.entry("stanza", "div"), Map.entry("v", "p"),
            Map.entry("text-author", "p"), Map.entry("emphasis", "em"), Map.entry("strikethrough", "s"),
            Map.entry("annotation", "div"), Map.entry("style", "span"), Map.entry("body", "div"),
            Map.entry("code", "span"));
    private static final Set<String> NO_TEXT = Set.of("image", "binary", "description", "stylesheet");
    private static final int DEEPEST_HEADING = 6;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-fictionbook+xml"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var book = XmlTree.read(stream, metadata, context);
        book.at("description", "title-info").ifPresent(info -> describe(info, metadata));
        metadata.set(TikaCoreProperties.PUBLISHER, book.words("description", "publish-info", "publisher"));
        var out = new PageEvents(handler);
        out.startDocument();
        var title = book.words("description", "title-info", "book-title");
        if (!title.isEmpty()) {
            out.start("p", "class", "title");
            out.text(title);
            out.end("p");
        }
        for (var body : book.children("body")) {
            toHtml(body.element());
            new HtmlWalker(out, text -> Verdict.BODY).walk(body.element());
        }
        out.endDocument();
    }

    private static void describe(XmlTree info, Metadata metadata) {
        metadata.set(TikaCoreProperties.TITLE, info.words("book-title"));
        metadata.set(TikaCoreProperties.LANGUAGE, info.words("lang"));
        metadata.set(TikaCoreProperties.DESCRIPTION, info.words("annotation"));
        for (var author : info.children("author")) {
            var name = Stream.of("first-name", "middle-name", "last-name").map(author::words)
                    .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
            metadata.add(TikaCoreProperties.CREATOR, name.isEmpty() ? author.words("nickname") : name);
        }
        info.at("date").ifPresent(date -> metadata.set("dc:date",
                date.attribute("value").isEmpty() ? date.words() : date.attribute("value")));
        for (var tag : info.words("keywords").split("\\s*[,;]\\s*")) {
            metadata.add(TikaCoreProperties.SUBJECT, tag);
        }
    }

    /** Names the elements as HTML does. Titles hold paragraphs, which become lines. */
    private static void toHtml(Element body) {
        var level = new int[] { 1 };
        body.filter(new NodeFilter() {

            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return FilterResult.CONTINUE;
                }
                var name = XmlTree.localName(element);
                if (NO_TEXT.contains(name)) {
                    return FilterResult.REMOVE;
                }
                if (name.equals("title")) {
                    element.children().forEach(line -> line.after(" "));
                    element.text(new XmlTree(element).words());
                    element.tagName("h" + Math.min(level[0], DEEPEST_HEADING));
                    return FilterResult.SKIP_CHILDREN;
                }
                level[0] += name.equals("section") ? 1 : 0;
                if (name.equals("a")) {
                    mark(element);
                }
                element.tagName(name.equals("section") ? "section" : ELEMENTS.getOrDefault(name, name));
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node.nodeName().equals("section")) {
                    level[0]--;
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    /** Of a note, so that it does not run on into the word before; other links lead to pages. */
    private static void mark(Element link) {
        var address = link.attributes().asList().stream().filter(attribute -> attribute.getKey().endsWith("href"))
                .map(attribute -> attribute.getValue()).findFirst().orElse("");
        if (!address.startsWith("#")) {
            link.attr("href", address);
        } else if (link.attr("type").equals("note") && !link.text().startsWith("[")) {
            link.text("[" + link.text() + "]");
        }
    }
}
