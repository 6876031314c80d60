package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Knows the formats that analysts meet most by their first bytes, where those leave no doubt, and containers that another
 * detector has opened. All else is compared with the beginnings of some hundred formats, which takes longer than reading
 * many a document. It finds the same.
 */
final class SignatureDetector implements Detector {

    private static final long serialVersionUID = 1L;

    private static final MediaType OOXML = MediaType.application("x-tika-ooxml");
    private static final List<Signature> SIGNATURES = List.of(
            new Signature(MediaType.application("pdf"), 0, "%PDF-"),
            new Signature(MediaType.application("rtf"), 0, "{\\rtf1"),
            new Signature(MediaType.image("png"), 0, "\u0089PNG\r\n\u001a\n"),
            new Signature(MediaType.image("jpeg"), 0, "\u00ff\u00d8\u00ff\u00e0"),
            new Signature(MediaType.image("jpeg"), 0, "\u00ff\u00d8\u00ff\u00e1"),
            // the name of the first entry follows the header of a ZIP archive
            new Signature(OOXML, 30, "[Content_Types].xml"));
    /** What is left to be said of these when someone has looked inside, their name says. */
    private static final List<Signature> CONTAINERS = List.of(
            new Signature(MediaType.application("x-tika-msoffice"), 0,
                    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            new Signature(MediaType.APPLICATION_ZIP, 0, "PK\u0003\u0004"));
    private static final String ZIP = "PK\u0003\u0004";
    private static final int LONGEST = 64;

    private final MimeTypes types;

    /** @param at where the bytes are, each given as a character */
    private record Signature(MediaType type, int at, String bytes) {
    }

    SignatureDetector(MimeTypes types) {
        this.types = types;
    }

    @Override
    public MediaType detect(InputStream in, Metadata metadata) throws IOException {
        var type = in == null ? null : type(in);
        if (type == null) {
            return types.detect(in, metadata);
        }
        var named = moreSpecial(type, TikaCoreProperties.RESOURCE_NAME_KEY, metadata);
        return moreSpecial(named, Metadata.CONTENT_TYPE, metadata);
    }

    private static String beginning(InputStream in) throws IOException {
        in.mark(LONGEST);
        try {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        } finally {
            in.reset();
        }
    }

    /** Null where its first bytes do not tell. */
    private static MediaType type(InputStream in) throws IOException {
        var beginning = beginning(in);
        var type = type(SIGNATURES, beginning);
        boolean isOpen = in instanceof TikaInputStream document && document.getOpenContainer() != null;
        return type == null && isOpen ? type(CONTAINERS, beginning) : type;
    }

    private static MediaType type(List<Signature> signatures, String beginning) {
        for (var signature : signatures) {
            if (beginning.startsWith(signature.bytes(), signature.at())
                    && (signature.at() == 0 || beginning.startsWith(ZIP))) {
                return signature.type();
            }
        }
        return null;
    }

    /** The type that its name or its sender gives a document, where that is the type's own or a special kind of it. */
    private MediaType moreSpecial(MediaType type, String property, Metadata metadata) throws IOException {
        var value = metadata.get(property);
        if (value == null) {
            return type;
        }
        var alone = new Metadata();
        alone.set(property, value);
        var said = types.detect(null, alone);
        boolean isArchive = type.equals(OOXML) && said.equals(MediaType.APPLICATION_ZIP); // the bytes are as much of that
        return isArchive || types.getMediaTypeRegistry().isSpecializationOf(said, type) ? said : type;
    }
}
