package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** Tika's parsers as this worker uses them: without any that start a program, our own for HTML, plain text and PDF. */
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
                  <parser-exclude class="%1$s"/>
                  <parser-exclude class="%2$s"/>
                  <parser-exclude class="%3$s"/>
                  <parser-exclude class="org.apache.tika.parser.pdf.PDFParser"/>
                  <parser-exclude class="%4$s"/>
                </parser>
                <parser class="%1$s"/>
                <parser class="%2$s"/>
                <parser class="%3$s"/>
                <parser class="%4$s"/>
              </parsers>
            </properties>
            """;
    /** Far above Tika's 100, which honest web pages exceed; our handler does not mind depth. */
    private static final int DEEPEST_MARKUP = 20_000;

    private final TikaConfig config;
    private final AutoDetectParser parser;

    Parsers() throws TikaException, IOException, SAXException {
        var html = HtmlParser.class.getName();
        var text = TextParser.class.getName();
        var xml = String.format(CONFIG, html, text, CsvParser.class.getName(),
                PdfParser.class.getName());
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
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
