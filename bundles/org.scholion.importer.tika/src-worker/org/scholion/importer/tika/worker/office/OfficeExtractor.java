package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.AbstractOOXMLExtractor;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFEventBasedWordExtractor;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.xmlbeans.XmlException;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.slides.Slides;
import org.scholion.importer.tika.worker.word.WordDocument;
import org.xml.sax.SAXException;

/**
 * Our own reading of a text document or a presentation, between what Tika makes of its properties and of the files inside
 * it.
 */
final class OfficeExtractor extends AbstractOOXMLExtractor {

    private static final String WORD = "wordprocessingml|vnd\\.ms-word";
    private static final String SLIDES = "presentationml|vnd\\.ms-powerpoint";
    private static final String TYPE = "application/(?:vnd\\.openxmlformats-officedocument\\.)?(?:%s)\\..*main\\+xml";
    /** Parts that may have files inside them. */
    private static final List<String> AROUND = List.of("header", "footer", "footnotes", "endnotes", "comments",
            "notesSlide");

    private final OfficePackage file;
    private final boolean slides;

    private OfficeExtractor(ParseContext context, OPCPackage opened, OfficePackage file, boolean slides)
            throws XmlException, OpenXML4JException, IOException {
        super(context, new XWPFEventBasedWordExtractor(opened)); // which reads no text until it is asked
        this.file = file;
        this.slides = slides;
    }

    /** Empty where the package is neither. */
    static Optional<OfficeExtractor> of(OPCPackage opened, ParseContext context)
            throws XmlException, OpenXML4JException, IOException {
        var file = OfficePackage.of(opened, context.get(Reply.class));
        var type = file.map(OfficePackage::documentType).orElse("");
        boolean slides = type.matches(String.format(TYPE, SLIDES));
        return slides || type.matches(String.format(TYPE, WORD))
                ? Optional.of(new OfficeExtractor(context, opened, file.get(), slides))
                : Optional.empty();
    }

    @Override
    protected void buildXHTML(XHTMLContentHandler xhtml) throws SAXException, XmlException, IOException {
        var out = new OfficeEvents(xhtml);
        try {
            if (slides) {
                Slides.tell(file, out);
            } else {
                WordDocument.tell(file, out);
            }
        } catch (XMLStreamException e) {
            throw new XmlException(e);
        }
    }

    @Override
    protected List<PackagePart> getMainDocumentParts() throws TikaException {
        var names = new ArrayList<String>();
        names.add(file.document());
        if (slides) {
            try {
                names.addAll(Slides.slides(file, file.document()));
            } catch (XMLStreamException | IOException e) {
                file.damaged();
            }
        }
        for (var name : List.copyOf(names)) {
            AROUND.forEach(kind -> names.addAll(file.related(name, kind)));
        }
        return names.stream().distinct().map(file::part).flatMap(Optional::stream).toList();
    }
}
