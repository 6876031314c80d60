package org.scholion.importer.tika.worker.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the words of drawings in SVG, a block for each text, in their order; what describes a drawing comes first. */
public final class SvgParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.image("svg+xml"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var root = XmlTree.read(stream, metadata, context);
        var about = root.any("Work").orElse(new XmlTree(new Element("none")));
        describe(about, root, metadata);
        var title = root.words("title").isEmpty() ? about.words("title") : root.words("title");
        var out = new FactSheet(handler);
        out.startDocument();
        if (!title.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, title);
            out.heading("h1", title);
        }
        out.paragraphs(root.words("desc").isEmpty() ? about.words("description") : root.words("desc"));
        for (var text : texts(root.element())) {
            write(text, out);
        }
        out.endDocument();
    }

    /** What drawing programs write of a drawing (Dublin Core). */
    private static void describe(XmlTree about, XmlTree root, Metadata metadata) {
        var language = about.words("language");
        metadata.set(TikaCoreProperties.LANGUAGE, language.isEmpty() ? root.attribute("xml:lang") : language);
        metadata.set(TikaCoreProperties.CREATOR, about.words("creator"));
        metadata.set(TikaCoreProperties.PUBLISHER, about.words("publisher"));
        metadata.set(TikaCoreProperties.CREATED, about.words("date"));
        metadata.set(TikaCoreProperties.RIGHTS, about.words("rights"));
        metadata.set(TikaCoreProperties.SUBJECT,
                about.allWords("subject", "Bag", "li").toArray(String[]::new));
    }

    private static void write(Element text, FactSheet out) throws SAXException {
        if (XmlTree.localName(text).equals("foreignObject")) { // a page in the drawing
            out.markup(text.html());
            return;
        }
        var words = words(text);
        var around = text.parent();
        var address = around == null || !XmlTree.localName(around).equals("a") ? ""
                : around.hasAttr("href") ? around.attr("href") : around.attr("xlink:href");
        if (address.isEmpty()) {
            out.paragraphs(words);
        } else {
            out.link("", words, address);
        }
    }

    private static List<Element> texts(Element root) {
        var texts = new ArrayList<Element>();
        root.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            return switch (XmlTree.localName(element)) {
                case "style", "script", "metadata", "title", "desc" -> NodeFilter.FilterResult.SKIP_ENTIRELY;
                case "text", "foreignObject" -> {
                    if (!isAlternative(element)) {
                        texts.add(element);
                    }
                    yield NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                default -> NodeFilter.FilterResult.CONTINUE;
            };
        });
        return texts;
    }

    /** Whether it stands in for something before it, in programs that cannot show that. */
    private static boolean isAlternative(Element element) {
        return element.parent() != null && XmlTree.localName(element.parent()).equals("switch")
                && element.previousElementSibling() != null;
    }

    /** The words on one line; a piece that has a place of its own is a word of its own. */
    private static String words(Element text) {
        var words = new StringBuilder();
        text.traverse((Node node, int depth) -> {
            if (node instanceof TextNode piece) {
                words.append(piece.getWholeText());
            } else if (node instanceof Element element && (element.hasAttr("x") || element.hasAttr("y")
                    || element.hasAttr("dy") || !XmlTree.localName(element).equals("tspan"))) {
                words.append(' ');
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
