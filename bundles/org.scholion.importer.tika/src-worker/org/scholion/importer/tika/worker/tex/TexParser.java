package org.scholion.importer.tika.worker.tex;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the words of LaTeX sources, all of which are the article. */
public final class TexParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;
    private static final int MOST_FILES = 10_000;
    private static final int LONGEST_NAME = 200;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-tex"), MediaType.application("x-latex"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var text = DocumentText.of(stream, false, metadata, context);
        var document = new TexDocument(text.replace("\r\n", "\n").replace('\r', '\n'));
        var title = document.title();
        if (!title.isEmpty()) {
            metadata.set(TikaCoreProperties.TITLE, title);
        }
        document.authors().forEach(author -> metadata.add(TikaCoreProperties.CREATOR, author));
        metadata.set(TikaCoreProperties.LANGUAGE, document.language());
        metadata.set(TikaCoreProperties.SUBJECT, document.keywords());
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            new DeclaredProperties(top.properties(), "the document's date").offerDate(PropertyName.PUBLISHED,
                    document.date());
            new DeclaredProperties(top.properties(), "the document").offer(PropertyName.SUBTITLE, document.subtitle());
        }
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        if (!title.isEmpty()) {
            xhtml.start("p", "class", "title");
            xhtml.text(title);
            xhtml.end("p");
        }
        var elsewhere = new LinkedHashSet<String>();
        document.read(new Page(xhtml, elsewhere));
        xhtml.endDocument();
        var reply = context.get(Reply.class);
        if (!elsewhere.isEmpty() && reply != null) {
            reply.warn(missing(elsewhere));
        }
    }

    /** No file is ever opened because a document names it. */
    private static String missing(Set<String> elsewhere) {
        int more = elsewhere.size() - NAMED;
        return "Parts of it are in files of their own, which are not in this text: "
                + elsewhere.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? String.format(Locale.ROOT, " and %,d more.", more) : ".");
    }

    private record Page(PageEvents out, Set<String> files) implements TexOutput {

        @Override
        public void elsewhere(String file) {
            if (files.size() < MOST_FILES) {
                files.add(file.substring(0, Math.min(file.length(), LONGEST_NAME)));
            }
        }

        @Override
        public void start(String element) throws SAXException {
            out.start(element);
        }

        @Override
        public void startLink(String address) throws SAXException {
            out.start("a", "href", address);
        }

        @Override
        public void end(String element) throws SAXException {
            out.end(element);
        }

        @Override
        public void text(String words) throws SAXException {
            out.text(words);
        }
    }
}
