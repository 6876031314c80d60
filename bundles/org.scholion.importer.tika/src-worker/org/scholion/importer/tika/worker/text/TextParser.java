package org.scholion.importer.tika.worker.text;

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
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.chat.ChatLog;
import org.scholion.importer.tika.worker.chat.ChatTimes;
import org.scholion.importer.tika.worker.chat.Subtitles;
import org.scholion.importer.tika.worker.content.TextTail;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.scholion.importer.tika.worker.metadata.TextProperties;
import org.scholion.importer.tika.worker.metadata.Trust;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads plain text: blocks between empty lines are paragraphs that keep their line ends, a headline is recognised, quoted
 * replies, signatures and advertising at the end are boilerplate.
 */
public final class TextParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADLINE = 160;
    /** How many short paragraphs below the headline may say who wrote the text and when. */
    private static final int HEAD = 5;
    private static final int SHORT = 220;
    private static final String MARKDOWN = "^#{1,6}\\s+";
    private static final String SENTENCE_ENDS = ".,;:\u3002\uff0c\u3001\u2026";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var text = DocumentText.of(stream, false, metadata, context);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        if (Subtitles.is(text)) {
            write(Subtitles.passages(text), xhtml);
            xhtml.endDocument();
            return;
        }
        if (ChatLog.is(text)) {
            var messages = ChatLog.messages(text);
            begin(messages, context, metadata);
            write(messages, xhtml);
            xhtml.endDocument();
            return;
        }
        int headline = headlineEnd(text);
        if (headline > 0) {
            var title = text.substring(0, headline).strip();
            if (metadata.get(TikaCoreProperties.TITLE) == null) {
                metadata.set(TikaCoreProperties.TITLE, title.replaceFirst(MARKDOWN, ""));
            }
            xhtml.startElement("p", "class", "title");
            xhtml.characters(title);
            xhtml.endElement("p");
        }
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            TextProperties.find(text.substring(0, headline).strip().replaceFirst(MARKDOWN, ""), text.lines().toList(),
                    top.properties());
        }
        var paragraphs = paragraphs(text, headline);
        write(paragraphs, headline > 0 ? head(paragraphs) : 0, context, xhtml);
        xhtml.endDocument();
    }

    /** A chat is as old as its first message. */
    private static void begin(List<Subtitles.Passage> messages, ParseContext context, Metadata metadata) {
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            top.properties().offer(PropertyName.PUBLISHED,
                    ChatTimes.first(messages.stream().map(Subtitles.Passage::time).toList()), Trust.DECLARED,
                    ChatTimes.ORIGIN);
        }
    }

    static void write(Iterable<Subtitles.Passage> passages, XHTMLContentHandler xhtml) throws SAXException {
        for (var passage : passages) {
            Part.begin(xhtml, BlockKind.BOILERPLATE);
            xhtml.element("p", passage.time());
            Part.begin(xhtml, null);
            xhtml.element("pre", passage.words());
        }
    }

    private static boolean isForwarded(ParseContext context) {
        var top = context.get(TopLevel.class);
        return top != null && TextTail.isForwarded(DocumentProperties.mailSubject(top.metadata()));
    }

    private static boolean isLetter(ParseContext context) {
        var top = context.get(TopLevel.class);
        return top != null && DocumentProperties.isMail(top.metadata());
    }

    /** How many paragraphs there are before the first long one, at most {@link #HEAD}. */
    private static int head(List<String> paragraphs) {
        int head = 0;
        while (head < Math.min(HEAD, paragraphs.size()) && paragraphs.get(head).length() < SHORT) {
            head++;
        }
        return head;
    }

    private static void write(List<String> paragraphs, int head, ParseContext context, XHTMLContentHandler xhtml)
            throws SAXException {
        boolean forwarded = isForwarded(context);
        int begin = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (TextTail.opensForwarded(paragraphs.get(i), forwarded)) {
                write(paragraphs.subList(begin, i), 0, i - begin, xhtml);
                begin = i + 1;
                while (begin < paragraphs.size() && TextTail.isMailHead(paragraphs.get(begin))) {
                    begin++;
                }
                write(paragraphs.subList(i, begin), 0, 0, xhtml);
            }
            i = Math.max(i, begin - 1);
        }
        var rest = paragraphs.subList(begin, paragraphs.size());
        write(rest, begin == 0 ? head : 0, TextTail.begin(rest, isLetter(context)), xhtml);
    }

    /**
     * @param head how many paragraphs may say who wrote the text and when
     * @param tail the index of the first paragraph that is boilerplate to the end
     */
    private static void write(List<String> paragraphs, int head, int tail, XHTMLContentHandler xhtml)
            throws SAXException {
        boolean before = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean quoted = TextTail.isQuoted(paragraphs.get(i)) || i + 1 < paragraphs.size()
                    && TextTail.isQuoted(paragraphs.get(i + 1)) && TextTail.introducesQuoted(paragraphs.get(i));
            boolean boilerplate = i >= tail || quoted || TextTail.isAside(paragraphs.get(i))
                    || i < head && paragraphs.get(i).lines().map(String::strip).allMatch(TextProperties::isAboutText);
            if (boilerplate != before) {
                Part.begin(xhtml, boilerplate ? BlockKind.BOILERPLATE : null);
                before = boilerplate;
            }
            xhtml.startElement("pre");
            xhtml.characters(paragraphs.get(i));
            xhtml.endElement("pre");
        }
        if (before) {
            Part.begin(xhtml, null);
        }
    }

    /** What stands between empty lines; a signature's mark begins a paragraph, and so do quoted lines. */
    private static List<String> paragraphs(String text, int from) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            var line = text.substring(at, end);
            if (line.isBlank() || line.equals("-- ")
                    || !open.isEmpty() && line.startsWith(">") != (open.charAt(0) == '>')) {
                close(open, paragraphs);
            }
            if (!line.isBlank()) {
                open.append(open.isEmpty() ? "" : "\n").append(line);
            }
            at = lineStart(text, end);
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
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
