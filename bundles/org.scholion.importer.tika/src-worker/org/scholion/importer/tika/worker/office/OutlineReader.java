package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.BoundedInputStream;

/** Reads outlines. A document whose parts cannot be read has an empty one: what is wrong with it others will say. */
public final class OutlineReader {

    private static final int LARGEST_PART = 64 << 20;
    private static final int LARGEST_RTF = 16 << 20;

    private OutlineReader() {
    }

    /** Of an ODT. */
    public static Outline odt(Path file) {
        var outline = new Outline();
        try (var zip = new ZipFile(file.toFile())) {
            read(zip, "content.xml", xml -> OdtDeletions.read(xml, outline));
            read(zip, "styles.xml", xml -> OdtRunning.read(xml, outline));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return outline; // as above
        }
        return outline;
    }

    /** Of an RTF. */
    public static Outline rtf(Path file) {
        var outline = new Outline();
        try (var in = Files.newInputStream(file)) {
            RtfRunning.read(new String(in.readNBytes(LARGEST_RTF), Charset.forName("windows-1252")), outline);
        } catch (IOException e) {
            return outline; // as above
        }
        return outline;
    }

    /** An RTF as its reader needs it; empty when it can be read as it is. */
    public static Optional<byte[]> prepared(Path file, Outline outline) throws IOException {
        if (Files.size(file) > LARGEST_RTF) {
            return Optional.empty();
        }
        var rtf = Files.readAllBytes(file);
        var prepared = RtfText.prepare(rtf, outline);
        return prepared == rtf ? Optional.empty() : Optional.of(prepared);
    }

    private interface Part {

        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void read(ZipFile zip, String name, Part part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (var in = bounded(zip.getInputStream(entry))) {
            part.read(factory().createXMLStreamReader(in));
        }
    }

    private static InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder().setInputStream(in).setMaxCount(LARGEST_PART).get();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
