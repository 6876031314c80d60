package org.scholion.importer.tika.worker.articles;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.apache.tika.exception.TikaException;

/**
 * Reads what programs export as XML, one record after the other: the notes of Evernote (ENEX), the posts of WordPress
 * (WXR), the references of EndNote, the pages of MediaWiki. A document type is passed over, and nothing outside is asked
 * for.
 */
public final class XmlRecords {

    /** Without a document type there are none to expand; they would count the characters of a long text. */
    private static final List<String> LIMITS_OF_ENTITIES = List.of("jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private XmlRecords() {
    }

    /** @throws IOException where the file is damaged: the records before are taken */
    public static void read(InputStream in, RecordSink sink) throws IOException, TikaException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (var limit : LIMITS_OF_ENTITIES) {
            factory.setProperty(limit, "0");
        }
        try {
            read(new XmlFields(factory.createXMLStreamReader(in)), sink);
        } catch (XMLStreamException e) {
            throw new IOException("The XML is not well formed", e);
        }
    }

    private static void read(XmlFields xml, RecordSink sink) throws XMLStreamException, IOException, TikaException {
        var wiki = new WikiRecords(xml);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "note", "item" -> sink.take(NoteRecords.record(xml));
                case "record" -> sink.take(EndNoteRecords.record(xml));
                case "siteinfo" -> wiki.site();
                case "page" -> sink.take(wiki.page());
                default -> {
                }
            }
        }
    }
}
