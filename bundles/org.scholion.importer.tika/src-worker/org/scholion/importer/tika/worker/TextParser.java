package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads plain text: blocks between empty lines are paragraphs that keep their line ends, a headline is recognised. */
public final class TextParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADLINE = 160;
    private static final String SENTENCE_ENDS = ".,;:\u3002\uff0c\u3001\u2026";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var text = TextDecoding.decode(stream.readAllBytes(), false, detector);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        int headline = headlineEnd(text);
        if (headline > 0) {
            var title = text.substring(0, headline).strip();
            if (metadata.get(TikaCoreProperties.TITLE) == null) {
                metadata.set(TikaCoreProperties.TITLE, title.replaceFirst("^#{1,6}\\s+", "")); // Markdown
            }
            xhtml.startElement("p", "class", "title");
            xhtml.characters(title);
            xhtml.endElement("p");
        }
        paragraphs(text, headline, xhtml);
        xhtml.endDocument();
    }

    private static void paragraphs(String text, int from, XHTMLContentHandler xhtml) throws SAXException {
        int at = from;
        boolean open = false;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            if (text.substring(at, end).isBlank()) {
                if (open) {
                    xhtml.endElement("pre");
                }
                open = false;
            } else {
                if (open) {
                    xhtml.characters("\n");
                } else {
                    xhtml.startElement("pre");
                }
                open = true;
                xhtml.characters(text.substring(at, end));
            }
            at = lineStart(text, end);
        }
        if (open) {
            xhtml.endElement("pre");
        }
    }

    /** The end of the first line if it is short, stands alone, does not end like a sentence and something follows; or 0. */
    private static int headlineEnd(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = lineEnd(text, start);
        var line = text.substring(start, end).strip();
        if (line.isEmpty() || line.length() > LONGEST_HEADLINE
                || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return 0;
        }
        int next = lineStart(text, end);
        int afterNext = lineEnd(text, next);
        boolean alone = next < text.length() && text.substring(next, afterNext).isBlank();
        boolean followed = alone && !text.substring(afterNext).isBlank();
        return followed && line.codePoints().anyMatch(Character::isLetter) ? end : 0;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lineStart(String text, int lineEnd) {
        boolean pair = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
        return Math.min(text.length(), lineEnd + (pair ? 2 : 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
