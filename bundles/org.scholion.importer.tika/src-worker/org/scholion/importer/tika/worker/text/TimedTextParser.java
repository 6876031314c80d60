package org.scholion.importer.tika.worker.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.worker.chat.Subtitles;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads subtitles of broadcasters (TTML) as {@link Subtitles} reads others. */
public final class TimedTextParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("ttml+xml"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var root = XmlTree.read(stream, metadata, context);
        metadata.set(TikaCoreProperties.LANGUAGE, root.attribute("xml:lang"));
        root.at("head").flatMap(head -> head.any("title"))
                .ifPresent(title -> metadata.set(TikaCoreProperties.TITLE, title.words()));
        var subtitles = new Subtitles();
        for (var cue : root.inside("p")) {
            subtitles.cue(cue.attribute("begin") + " --> " + cue.attribute("end"));
            cue.inside("br").forEach(line -> line.element().before(" "));
            subtitles.say("", cue.words());
        }
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        TextParser.write(subtitles.end(), xhtml);
        xhtml.endDocument();
    }
}
