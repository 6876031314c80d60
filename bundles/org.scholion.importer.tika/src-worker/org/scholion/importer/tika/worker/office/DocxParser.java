package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLExtractor;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the documents of newer office programs: texts and presentations ourselves, the others with Tika. */
public final class DocxParser extends OOXMLParser {

    private static final long serialVersionUID = 1L;

    static {
        PartReader.install();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        configure(context);
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(stream, temporary, metadata);
            try {
                var own = own(in, context);
                if (own.isPresent()) {
                    own.get().getMetadataExtractor().extract(metadata);
                    own.get().getXHTML(handler, metadata, context);
                    return;
                }
            } catch (OpenXML4JException | XmlException | IllegalArgumentException e) {
                throw new TikaException("Not a document of an office program", e);
            }
            super.parse(in, new OutlineHandler(handler, new Outline()), metadata, context);
        }
    }

    /** Empty where it is another document, or one that only Tika can repair. */
    private static Optional<OOXMLExtractor> own(TikaInputStream in, ParseContext context)
            throws IOException, OpenXML4JException, XmlException {
        if (!(in.getOpenContainer() instanceof OPCPackageWrapper)) {
            try {
                in.setOpenContainer(
                        new OPCPackageWrapper(OPCPackage.open(in.getFile().getPath(), PackageAccess.READ)));
            } catch (InvalidOperationException e) {
                return Optional.empty();
            }
        }
        var opened = ((OPCPackageWrapper) in.getOpenContainer()).getOPCPackage();
        Optional<OOXMLExtractor> text = OfficeExtractor.of(opened, context).map(OOXMLExtractor.class::cast);
        return text.isPresent() ? text : SheetsExtractor.of(opened, context).map(OOXMLExtractor.class::cast);
    }
}
