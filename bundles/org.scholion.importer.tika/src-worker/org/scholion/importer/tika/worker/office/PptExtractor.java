package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import org.apache.poi.hslf.exceptions.EncryptedPowerPointFileException;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFSheet;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.HSLFExtractor;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.worker.slides.BinarySlides;
import org.xml.sax.SAXException;

/** Our own reading of a presentation of the binary format, with Tika's of the files inside it. */
final class PptExtractor extends HSLFExtractor {

    private final Runnable damaged;
    private final Set<Integer> read = new HashSet<>();

    PptExtractor(ParseContext context, Metadata metadata, Runnable damaged) {
        super(context, metadata);
        this.damaged = damaged;
    }

    @Override
    protected void parse(DirectoryNode root, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        try (var show = new HSLFSlideShow(root)) {
            new BinarySlides(damaged).tell(show, new OfficeEvents(xhtml), slide -> inside(slide, xhtml));
            drawn(show, xhtml);
            for (var object : show.getEmbeddedObjects()) {
                object(object, xhtml);
            }
        } catch (EncryptedPowerPointFileException e) {
            throw new EncryptedDocumentException(e);
        }
    }

    /** Drawings may have words; other pictures have none. */
    private void drawn(HSLFSlideShow show, XHTMLContentHandler xhtml) throws IOException, SAXException, TikaException {
        for (var picture : show.getPictureData()) {
            var type = picture.getType();
            var ending = type == null ? "" : type.extension;
            if (!ending.matches("\\.(?:emf|wmf|pict)")) {
                continue;
            }
            byte[] content;
            try {
                content = picture.getData();
            } catch (RuntimeException e) { // whatever POI makes of one that is damaged
                damaged.run();
                continue;
            }
            var about = new Metadata();
            about.set(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE, TikaCoreProperties.EmbeddedResourceType.INLINE.name());
            handleEmbeddedResource(TikaInputStream.get(content), about, "image" + picture.getIndex() + ending, null,
                    null,
                    type.contentType, xhtml, false);
        }
    }

    private void inside(HSLFSheet slide, XHTMLContentHandler xhtml) throws SAXException {
        try {
            for (var shape : slide.getShapes()) {
                var data = shape instanceof HSLFObjectShape object ? object.getObjectData() : null;
                if (data != null) {
                    object(data, xhtml);
                }
            }
        } catch (NullPointerException e) { // POI's, of a slide whose records are not as they should be
            damaged.run();
        }
    }

    private void object(HSLFObjectData object, XHTMLContentHandler xhtml) throws SAXException {
        if (!read.add(object.getExOleObjStg().getPersistId())) {
            return;
        }
        try (var in = TikaInputStream.get(object.getInputStream())) {
            if (FileMagic.valueOf(in) == FileMagic.OLE2) {
                office(in, object.getFileName(), xhtml);
            } else if (in.peek(new byte[1]) > 0) {
                handleEmbeddedResource(in, object.getFileName(), null, null, xhtml, true);
            }
        } catch (IOException | TikaException e) {
            damaged.run();
        }
    }

    private void office(InputStream in, String name, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        try (var file = new POIFSFileSystem(in)) {
            if (!file.getRoot().getEntryNames().isEmpty()) {
                handleEmbeddedOfficeDoc(file.getRoot(), name == null ? "" : name, xhtml, true);
            }
        }
    }
}
