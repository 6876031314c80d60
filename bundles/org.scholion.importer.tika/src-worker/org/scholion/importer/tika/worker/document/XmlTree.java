package org.scholion.importer.tika.worker.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An element of XML, found by names without their prefixes. It is read by jsoup, which knows neither document types nor
 * entities of their own and refers to nothing outside, and which takes what is not well formed as far as it goes.
 */
public record XmlTree(Element element) {

    /**
     * The outermost element of a document, in whatever encoding it is.
     *
     * @throws TikaException if there is none
     */
    public static XmlTree read(InputStream stream, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        var xml = DocumentText.of(stream, true, metadata, context);
        return parse(xml).orElseThrow(() -> new TikaException("there is no element in it"));
    }

    /** The outermost element; empty if there is none. */
    public static Optional<XmlTree> parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).children().stream().findFirst().map(XmlTree::new);
    }

    /** The name without its prefix. */
    public String name() {
        return localName(element);
    }

    /** What is only a prefix, which XML does not allow, is taken for a name. */
    public static String localName(Element element) {
        var name = element.tagName();
        int colon = name.lastIndexOf(':');
        return colon == name.length() - 1 ? name : name.substring(colon + 1);
    }

    public Stream<XmlTree> children() {
        return element.children().stream().map(XmlTree::new);
    }

    public List<XmlTree> children(String name) {
        return children().filter(child -> child.name().equals(name)).toList();
    }

    /** All elements of a name at any depth, in their order. */
    public List<XmlTree> inside(String name) {
        return element.getAllElements().stream().filter(inner -> localName(inner).equals(name)).map(XmlTree::new)
                .toList();
    }

    /** The first of those. */
    public Optional<XmlTree> any(String name) {
        return element.stream().filter(inner -> localName(inner).equals(name)).findFirst().map(XmlTree::new);
    }

    /** The first element at the end of a path of names. */
    public Optional<XmlTree> at(String... path) {
        return all(path).stream().findFirst();
    }

    /** All elements at the end of a path of names. */
    public List<XmlTree> all(String... path) {
        var found = Stream.of(this);
        for (var name : path) {
            found = found.flatMap(tree -> tree.children(name).stream());
        }
        return found.toList();
    }

    /** The words of the first element at the end of a path, or empty. */
    public String words(String... path) {
        return at(path).map(XmlTree::words).orElse("");
    }

    /** The words in the element on one line. */
    public String words() {
        return element.text().strip();
    }

    /** The words of all elements at the end of a path that have any. */
    public List<String> allWords(String... path) {
        return all(path).stream().map(XmlTree::words).filter(words -> !words.isEmpty()).toList();
    }

    /** The attribute's value, or empty. */
    public String attribute(String name) {
        return element.attr(name).strip();
    }
}
