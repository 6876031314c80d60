package org.scholion.importer.tika.worker.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.articles.ArticleRecord;
import org.scholion.importer.tika.worker.articles.JsonChat;
import org.scholion.importer.tika.worker.articles.JsonRecords;
import org.scholion.importer.tika.worker.chat.ChatTimes;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.metadata.Bylines;
import org.scholion.importer.tika.worker.metadata.LanguageTags;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.scholion.importer.tika.worker.text.TextParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Reads an article in JSON, as crawlers and news services write one, and what people wrote to each other; else it is text. */
public final class JsonParser implements Parser {

    private static final long serialVersionUID = 1L;
    /** Of what is larger a tree may not have room in the memory. */
    private static final int LARGEST = 24 << 20;
    private static final String ORIGIN = "the article's record";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("json"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var bytes = stream.readAllBytes();
        var data = data(bytes, metadata, context);
        var article = ArticleRecord.of(data);
        var chat = JsonChat.of(data);
        var top = context.get(TopLevel.class);
        boolean asked = top != null && top.isSame(metadata);
        if (asked && (chat.isPresent() || ArticleRecord.isOfWiki(data))) {
            top.properties().closeText(); // people say many things, and a wiki tells of days long ago
        }
        if (chat.isPresent()) {
            if (asked) {
                new DeclaredProperties(top.properties(), ChatTimes.ORIGIN).offerDate(PropertyName.PUBLISHED,
                        chat.get().begun());
            }
            write(chat.get(), metadata, new FactSheet(handler));
        } else if (article.isPresent()) {
            if (asked) {
                describe(article.get(), new DeclaredProperties(top.properties(), ORIGIN));
            }
            write(article.get(), new FactSheet(handler));
        } else {
            new TextParser().parse(new ByteArrayInputStream(bytes), handler, metadata, context);
        }
    }

    /** A missing node where it is damaged, there are several, or it is none at all. */
    private static JsonNode data(byte[] bytes, Metadata metadata, ParseContext context) throws IOException {
        if (bytes.length > LARGEST) {
            return MissingNode.getInstance();
        }
        var text = DocumentText.of(bytes, false, metadata, context);
        try {
            return JsonRecords.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static void write(JsonChat chat, Metadata metadata, FactSheet out) throws SAXException {
        out.startDocument();
        metadata.set(TikaCoreProperties.TITLE, chat.name());
        out.title(chat.name());
        for (var said : chat.messages()) {
            out.aside(said.time());
            out.paragraphs(said.by().isEmpty() ? said.words() : said.by() + ": " + said.words());
        }
        out.endDocument();
    }

    private static void describe(ArticleRecord article, DeclaredProperties declared) {
        declared.offer(PropertyName.LANGUAGE, LanguageTags.of(article.language()));
        declared.offer(PropertyName.TITLE, article.title());
        declared.offer(PropertyName.SUBTITLE, article.subtitle());
        declared.offer(PropertyName.SOURCE, article.source());
        declared.offer(PropertyName.BYLINE, article.authors().stream()
                .flatMap(author -> Bylines.of(author).stream()).toList());
        declared.offer(PropertyName.URL, article.url());
        declared.offerDate(PropertyName.PUBLISHED, article.published());
        declared.offerDate(PropertyName.MODIFIED, article.modified());
        declared.offer(PropertyName.SECTION, article.section());
        declared.offer(PropertyName.TAG, article.tags());
    }

    private static void write(ArticleRecord article, FactSheet out) throws SAXException {
        out.startDocument();
        out.title(article.title());
        if (article.isHtml()) {
            out.markup(article.paragraphs());
        } else {
            out.paragraphs(article.paragraphs());
        }
        out.endDocument();
    }
}
