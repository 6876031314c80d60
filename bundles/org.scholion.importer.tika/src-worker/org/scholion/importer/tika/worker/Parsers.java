package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.scholion.importer.tika.worker.books.EpubParser;
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
import org.scholion.importer.tika.worker.mail.SecureMimeParser;
import org.scholion.importer.tika.worker.news.NewsXmlParser;
import org.scholion.importer.tika.worker.news.ReutersParser;
import org.scholion.importer.tika.worker.office.DocParser;
import org.scholion.importer.tika.worker.office.DocxParser;
import org.scholion.importer.tika.worker.office.OdtParser;
import org.scholion.importer.tika.worker.office.RtfParser;
import org.scholion.importer.tika.worker.page.HtmlParser;
import org.scholion.importer.tika.worker.page.MarkdownParser;
import org.scholion.importer.tika.worker.pdf.PdfParser;
import org.scholion.importer.tika.worker.tex.TexParser;
import org.scholion.importer.tika.worker.text.TextParser;
import org.scholion.importer.tika.worker.text.TimedTextParser;
import org.xml.sax.SAXException;

/** Tika's parsers as this worker uses them: without any that start a program, our own for what analysts read most. */
final class Parsers {

    private static final String CONFIG = """
            <properties>
              <parsers>
                <parser class="org.apache.tika.parser.DefaultParser">
                  <parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/>
                  <parser-exclude class="org.apache.tika.parser.external.CompositeExternalParser"/>
                  <parser-exclude class="org.apache.tika.parser.html.JSoupParser"/>
                  <parser-exclude class="org.apache.tika.parser.txt.TXTParser"/>
                  <parser-exclude class="org.apache.tika.parser.csv.TextAndCSVParser"/>
                  <parser-exclude class="org.apache.tika.parser.pdf.PDFParser"/>
                  <parser-exclude class="org.apache.tika.parser.microsoft.ooxml.OOXMLParser"/>
                  <parser-exclude class="org.apache.tika.parser.odf.OpenDocumentParser"/>
                  <parser-exclude class="org.apache.tika.parser.microsoft.rtf.RTFParser"/>
                  <parser-exclude class="org.apache.tika.parser.microsoft.OfficeParser"/>
                  <parser-exclude class="org.apache.tika.parser.crypto.Pkcs7Parser"/>
                  <parser-exclude class="org.apache.tika.parser.feed.FeedParser"/>
                  <parser-exclude class="org.apache.tika.parser.mail.RFC822Parser"/>
                  <parser-exclude class="org.apache.tika.parser.epub.EpubParser"/>
                  <parser-exclude class="org.apache.tika.parser.xml.FictionBookParser"/>
                </parser>
                %s
              </parsers>
            </properties>
            """;
    private static final List<Class<? extends Parser>> OURS = List.of(HtmlParser.class, TextParser.class,
            CsvParser.class, PdfParser.class, ReutersParser.class, NewsXmlParser.class, SavedPageParser.class,
            DocxParser.class, OdtParser.class, RtfParser.class, DocParser.class, MarkdownParser.class,
            SecureMimeParser.class, FeedFileParser.class, JsonFeedParser.class, CalendarParser.class,
            ContactParser.class, SvgParser.class, ShortcutParser.class, TexParser.class, JsonParser.class,
            MailParser.class, EpubParser.class, FictionBookParser.class, TimedTextParser.class, OpmlParser.class);
    /** Far above Tika's 100, which honest web pages exceed; our handler does not mind depth. */
    private static final int DEEPEST_MARKUP = 20_000;

    private final TikaConfig config;
    private final AutoDetectParser parser;

    Parsers() throws TikaException, IOException, SAXException {
        var ours = OURS.stream().map(parser -> "<parser class=\"" + parser.getName() + "\"/>")
                .collect(Collectors.joining());
        var xml = String.format(CONFIG, ours);
        config = new TikaConfig(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        parser = new ParserTable(config);
        parser.getAutoDetectParserConfig().setMaximumDepth(DEEPEST_MARKUP);
    }

    AutoDetectParser parser() {
        return parser;
    }

    /** A context for one document. With the configuration in it embedded documents get the same parsers, not the default ones. */
    ParseContext context() {
        var context = new ParseContext();
        context.set(TikaConfig.class, config);
        context.set(Parser.class, parser);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractInlineImages(false);
        context.set(PDFParserConfig.class, pdf);
        var office = new OfficeParserConfig();
        office.setWriteSelectHeadersInBody(false);
        office.setConcatenatePhoneticRuns(false); // how words are pronounced
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
