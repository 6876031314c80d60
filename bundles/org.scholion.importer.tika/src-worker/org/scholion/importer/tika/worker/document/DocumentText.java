package org.scholion.importer.tika.worker.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.scholion.importer.tika.worker.decoding.TextDecoding;

/** The characters of the document that is parsed now, in the encoding that its sender declared, or it does, or it looks like. */
public final class DocumentText {

    private DocumentText() {
    }

    /** @param markup whether the document can declare its encoding in itself */
    public static String of(InputStream stream, boolean markup, Metadata metadata, ParseContext context)
            throws IOException {
        return of(stream.readAllBytes(), markup, metadata, context);
    }

    /** @param markup whether the document can declare its encoding in itself */
    public static String of(byte[] bytes, boolean markup, Metadata metadata, ParseContext context)
            throws IOException {
        return of(bytes, markup, TopLevel.sent(context, metadata), context);
    }

    /** @param sent an encoding that goes before what the document declares */
    public static String of(byte[] bytes, boolean markup, Optional<Charset> sent, ParseContext context)
            throws IOException {
        return TextDecoding.decode(bytes, markup, sent, context.get(TikaConfig.class).getEncodingDetector());
    }
}
