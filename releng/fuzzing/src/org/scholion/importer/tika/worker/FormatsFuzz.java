package org.scholion.importer.tika.worker;

import java.util.Arrays;
import java.util.List;

import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.books.FictionBookParser;
import org.scholion.importer.tika.worker.calendar.CalendarParser;
import org.scholion.importer.tika.worker.calendar.ContactParser;
import org.scholion.importer.tika.worker.data.CsvParser;
import org.scholion.importer.tika.worker.data.JsonParser;
import org.scholion.importer.tika.worker.data.ShortcutParser;
import org.scholion.importer.tika.worker.data.SvgParser;
import org.scholion.importer.tika.worker.feeds.FeedFileParser;
import org.scholion.importer.tika.worker.feeds.JsonFeedParser;
import org.scholion.importer.tika.worker.feeds.OpmlParser;
import org.scholion.importer.tika.worker.mail.MailParser;
import org.scholion.importer.tika.worker.mail.SavedPageParser;
import org.scholion.importer.tika.worker.news.NewsXmlParser;
import org.scholion.importer.tika.worker.news.ReutersParser;
import org.scholion.importer.tika.worker.page.HtmlParser;
import org.scholion.importer.tika.worker.page.MarkdownParser;
import org.scholion.importer.tika.worker.tex.TexParser;
import org.scholion.importer.tika.worker.text.TextParser;
import org.scholion.importer.tika.worker.text.TimedTextParser;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** The formats that readers of our own read; pages, texts and dates have targets of their own beside. */
class FormatsFuzz {

    private record Format(Parser parser, String type) {
    }

    private static final String MAIL = "message/rfc822";
    private static final List<Format> FORMATS = List.of(new Format(new TexParser(), "application/x-tex"),
            new Format(new CalendarParser(), "text/calendar"), new Format(new ContactParser(), "text/x-vcard"),
            new Format(new SvgParser(), "image/svg+xml"), new Format(new JsonFeedParser(), "application/feed+json"),
            new Format(new ShortcutParser(), "application/x-url-shortcut"),
            new Format(new ShortcutParser(), "application/x-webloc"),
            new Format(new ShortcutParser(), "application/x-bplist-webloc"),
            new Format(new SavedPageParser(), "multipart/related"),
            new Format(new MarkdownParser(), "text/x-web-markdown"),
            new Format(new CsvParser(), "text/csv"), new Format(new NewsXmlParser(), "application/x-nitf+xml"),
            new Format(new ReutersParser(), "application/x-reuters-sgml"),
            new Format(new TextParser(), "text/plain"), new Format(new TextParser(), MAIL),
            new Format(new HtmlParser(), MAIL), new Format(new FeedFileParser(), "application/rss+xml"),
            new Format(new JsonParser(), "application/json"), new Format(new MailParser(), MAIL),
            new Format(new FictionBookParser(), "application/x-fictionbook+xml"),
            new Format(new TimedTextParser(), "application/ttml+xml"),
            new Format(new OpmlParser(), "text/x-opml"));

    /** The first byte, from a on, says which format it is to be. */
    @DictionaryFile(resourcePath = "formats.dict")
    @FuzzTest
    void formats(byte[] bytes) {
        if (bytes.length > 0) {
            var format = FORMATS.get(Math.floorMod(bytes[0] - 'a', FORMATS.size()));
            Pipeline.read(format.parser(), format.type(), Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }
}
