package org.scholion.importer.tika.worker.protection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.crypto.AEADBadTagException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.exception.EncryptedDocumentException;

/** An OpenDocument file that a password protects: its parts, or all of it as one, are encrypted. */
public final class ProtectedOdf {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LARGEST_MANIFEST = 16 << 20;

    private final Path file;
    private final List<OdfPart> parts;

    private ProtectedOdf(Path file, List<OdfPart> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** Reads which parts of the file are encrypted. One whose manifest cannot be read has none: its reader will complain. */
    public static ProtectedOdf of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = zip.getEntry(MANIFEST);
            if (manifest != null) {
                try (var in = bounded(zip.getInputStream(manifest))) {
                    return new ProtectedOdf(file, parts(factory().createXMLStreamReader(in)));
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new ProtectedOdf(file, List.of());
        }
        return new ProtectedOdf(file, List.of());
    }

    private static List<OdfPart> parts(XMLStreamReader xml) throws XMLStreamException {
        var parts = new ArrayList<OdfPart>();
        Map<String, String> said = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("file-entry")) {
                    said = new HashMap<>();
                }
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    said.put(xml.getLocalName() + "/" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
                said.putIfAbsent(xml.getLocalName(), "");
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("file-entry")
                    && said.containsKey("encryption-data")) {
                parts.add(new OdfPart(said.getOrDefault("file-entry/full-path", ""), Map.copyOf(said)));
            }
        }
        return parts;
    }

    /** Whether anything in it is encrypted. */
    public boolean isLocked() {
        return !parts.isEmpty();
    }

    /**
     * Writes it without protection.
     *
     * @param password null if none is known
     * @param target is overwritten
     * @throws EncryptedDocumentException if the password is not the right one
     * @throws UnsupportedVariantException if no password opens it
     */
    public void open(String password, Path target)
            throws IOException, EncryptedDocumentException, UnsupportedVariantException {
        var first = parts.getFirst();
        first.requirePasswordProtection();
        if (password == null) {
            throw new EncryptedDocumentException();
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (first.hasChecksum() && isRefused(zip, first, password)) {
                throw new EncryptedDocumentException();
            }
            write(zip, password, target);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("its manifest describes no such encryption", e);
        }
    }

    private static boolean isRefused(ZipFile zip, OdfPart part, String password)
            throws IOException, GeneralSecurityException, UnsupportedVariantException {
        try (var in = content(zip, part.path())) {
            return part.isRefused(part.key(password), in);
        }
    }

    private void write(ZipFile zip, String password, Path target) throws IOException, GeneralSecurityException,
            EncryptedDocumentException, UnsupportedVariantException {
        var budget = ByteBudget.of(file);
        var whole = parts.stream().filter(OdfPart::isWholePackage).findFirst();
        if (whole.isPresent()) {
            try (var in = plain(zip, whole.get(), password); var out = Files.newOutputStream(target)) {
                budget.copy(in, out);
            } catch (IOException e) {
                if (e.getCause() instanceof AEADBadTagException) {
                    throw new EncryptedDocumentException(e);
                }
                throw e;
            }
            return;
        }
        var encrypted = parts.stream().collect(Collectors.toMap(OdfPart::path, Function.identity(), (a, b) -> a));
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(zip.entries())) {
                if (entry.isDirectory() || entry.getName().equals(MANIFEST)) { // which says that it is encrypted
                    continue;
                }
                var part = encrypted.get(entry.getName());
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = part == null ? zip.getInputStream(entry) : plain(zip, part, password)) {
                    budget.copy(in, out);
                }
                out.closeEntry();
            }
        }
    }

    private static InputStream plain(ZipFile zip, OdfPart part, String password)
            throws IOException, GeneralSecurityException, UnsupportedVariantException {
        return new InflaterInputStream(part.decrypted(part.key(password), content(zip, part.path())),
                new Inflater(true));
    }

    private static InputStream content(ZipFile zip, String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new IOException("missing part " + path);
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    private static InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder().setInputStream(in).setMaxCount(LARGEST_MANIFEST).get();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
