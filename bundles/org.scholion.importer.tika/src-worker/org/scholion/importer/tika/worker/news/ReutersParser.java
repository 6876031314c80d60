package org.scholion.importer.tika.worker.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.metadata.Bylines;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads an article of the Reuters corpus in SGML: title, dateline, paragraphs, tables, and what it was filed under. */
public final class ReutersParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final MediaType TYPE = MediaType.application("x-reuters-sgml");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> FILED_UNDER = List.of("TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES",
            "COMPANIES");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Z]{1,20})\\s*=\\s*\"([^\"<>]{0,200})\"");
    private static final String SIGN_OFF = "(?i)reuters?[ .]*";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var sent = TopLevel.sent(context, metadata).or(() -> Optional.of(WESTERN));
        var article = new SgmlElement(DocumentText.of(stream.readAllBytes(), true, sent, context));
        metadata.set(Metadata.CONTENT_TYPE, TYPE.toString());
        var body = ReutersBody.of(article);
        describe(article, body, metadata);
        var top = context.get(TopLevel.class);
        if (top != null && top.metadata() == metadata) {
            find(article, body, new DeclaredProperties(top.properties(), "Reuters SGML"));
        }
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        write(body, xhtml);
        xhtml.endDocument();
    }

    private static void find(SgmlElement article, ReutersBody body, DeclaredProperties found) {
        found.offer(PropertyName.TITLE, body.title());
        found.offer(PropertyName.BYLINE, Bylines.of(article.words("AUTHOR").replaceFirst(",\\s*Reuters?\\s*$", "")));
        found.offer(PropertyName.SOURCE, "Reuters");
        found.offer(PropertyName.PUBLISHED, ReutersDate.iso(article.words("DATE")));
        var tags = new ArrayList<String>();
        FILED_UNDER.forEach(category -> tags.addAll(filed(article, category)));
        found.offer(PropertyName.TAG, tags);
    }

    private static void describe(SgmlElement article, ReutersBody body, Metadata metadata) {
        metadata.set(TikaCoreProperties.TITLE, body.title());
        var attributes = ATTRIBUTE.matcher(article.startTag("REUTERS"));
        while (attributes.find()) {
            metadata.add("reuters:" + attributes.group(1), attributes.group(2));
        }
        for (var name : List.of("DATE", "AUTHOR", "DATELINE", "UNKNOWN", "MKNOTE")) {
            var words = article.words(name);
            if (!words.isEmpty()) {
                metadata.add("reuters:" + name, words);
            }
        }
        for (var category : FILED_UNDER) {
            filed(article, category).forEach(value -> metadata.add("reuters:" + category, value));
        }
    }

    private static List<String> filed(SgmlElement article, String category) {
        return article.first(category).map(list -> list.all("D")).orElse(List.of());
    }

    private static void write(ReutersBody body, XHTMLContentHandler xhtml) throws SAXException {
        if (!body.title().isEmpty()) {
            xhtml.startElement("p", "class", "title");
            xhtml.characters(body.title());
            xhtml.endElement("p");
        }
        for (var block : body.blocks()) {
            boolean signOff = block.toLowerCase(Locale.ROOT).strip().matches(SIGN_OFF);
            if (signOff) {
                Part.begin(xhtml, BlockKind.BOILERPLATE);
            }
            xhtml.element(block.contains("\n") ? "pre" : "p", block);
            if (signOff) {
                Part.begin(xhtml, null);
            }
        }
    }
}
