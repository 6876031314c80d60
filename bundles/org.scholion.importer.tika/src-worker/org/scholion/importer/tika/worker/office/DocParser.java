package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the documents of older office programs; their lists are recognised by style. */
public final class DocParser extends OfficeParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        super.parse(stream, new Uncontrolled(new OutlineHandler(sheets(handler, metadata), new Outline())), metadata,
                context);
    }

    private static ContentHandler sheets(ContentHandler handler, Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.contains("excel") ? new SheetEvents(handler, Set.of()) : handler;
    }

    /** Leaves out what has become of control characters, which stand for notes and pictures in these formats. */
    private static final class Uncontrolled extends ContentHandlerDecorator {

        private static final char REPLACEMENT = '\ufffd';

        Uncontrolled(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void characters(char[] chars, int start, int length) throws SAXException {
            int from = start;
            for (int i = start; i < start + length; i++) {
                if (chars[i] == REPLACEMENT) {
                    super.characters(chars, from, i - from);
                    from = i + 1;
                }
            }
            super.characters(chars, from, start + length - from);
        }
    }
}
