package org.scholion.core.feeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.retrieving.RetrievalRequest;

/**
 * A list of feeds as a file, in which programs that follow feeds hand them to each other: OPML 2.0,
 * http://opml.org/spec2.opml. No document type is read, and nothing that a list refers to.
 *
 * @param feeds each once, in their order, wherever in the folders of the list they stand
 * @param unusable addresses of others, which are none of the web
 */
public record FeedList(List<Subscription> feeds, List<String> unusable) {

    private static final long MOST_BYTES = 8L << 20;
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\t\n\r -\uD7FF\uE000-\uFFFD\\x{10000}-\\x{10FFFF}]");

    public FeedList {
        feeds = List.copyOf(feeds);
        unusable = List.copyOf(unusable);
    }

    /**
     * Reads a list.
     *
     * @throws CoreException when it cannot be read, is no such list, or names nothing to follow
     */
    public static FeedList read(Path file) throws CoreException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw failed(file + " is larger than " + (MOST_BYTES >> 20) + " MB: that is no list of feeds.", null);
            }
            var list = read(Files.readAllBytes(file));
            if (list.feeds.isEmpty()) {
                throw failed(
                        file + " names no feed in the web. A list of feeds is an OPML file, as feed readers export it.",
                        null);
            }
            return list;
        } catch (NoSuchFileException e) {
            throw failed("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw failed(file + " cannot be read: " + e.getMessage(), e);
        } catch (XMLStreamException e) {
            throw failed(file + " is damaged, or it is no list of feeds: line "
                    + e.getLocation().getLineNumber() + " is no XML. Export the list again as OPML.", e);
        }
    }

    private static FeedList read(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var feeds = new LinkedHashMap<String, Subscription>();
        var unusable = new ArrayList<String>();
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equalsIgnoreCase("outline")) {
                var address = address(attribute(xml, "xmlUrl"));
                if (!address.isEmpty() && !RetrievalRequest.isAddress(address)) {
                    unusable.add(address);
                } else if (!address.isEmpty()) {
                    var title = attribute(xml, "title");
                    feeds.putIfAbsent(address,
                            new Subscription(address, title.isEmpty() ? attribute(xml, "text") : title));
                }
            }
        }
        return new FeedList(List.copyOf(feeds.values()), unusable);
    }

    /** Programs do not agree on capitals. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /** Some lists write feed: in front of an address, or instead of http:. */
    private static String address(String written) {
        if (!written.toLowerCase(Locale.ROOT).startsWith("feed:")) {
            return written;
        }
        var rest = written.substring("feed:".length());
        return RetrievalRequest.isAddress(rest) || !rest.startsWith("//") ? rest : "http:" + rest;
    }

    /**
     * Writes a list; a file that is there is replaced.
     *
     * @param title of the list
     * @throws CoreException when it cannot be written
     */
    public static void write(Path file, String title, List<FollowedFeed> feeds) throws CoreException {
        try {
            var bytes = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters(inXml(title));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeStartElement("body");
            for (var feed : feeds) {
                write(feed, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            AtomicFiles.write(file.toAbsolutePath(), bytes.toByteArray());
        } catch (IOException | XMLStreamException e) {
            throw failed(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void write(FollowedFeed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss"); // so for Atom and JSON, too
        xml.writeAttribute("text", inXml(feed.title()));
        xml.writeAttribute("title", inXml(feed.title()));
        xml.writeAttribute("xmlUrl", inXml(feed.address()));
    }

    private static String inXml(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(" ");
    }

    private static CoreException failed(String reason, Throwable cause) {
        return new CoreException(Status.error(reason, cause));
    }
}
