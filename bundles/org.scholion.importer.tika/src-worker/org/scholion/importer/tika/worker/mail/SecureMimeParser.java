package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.scholion.importer.tika.worker.protection.UnsupportedVariantException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads S/MIME: of what was signed the mail or document in it, of a signature apart from what it signs nothing. What was
 * encrypted for its recipients only their keys open. Signatures are not verified.
 */
public final class SecureMimeParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("pkcs7-mime"),
            MediaType.application("x-pkcs7-mime"), MediaType.application("pkcs7-signature"),
            MediaType.application("x-pkcs7-signature"));
    private static final Pattern MAIL_PART = Pattern
            .compile("(?is)\\s*(content-(type|transfer-encoding|disposition)|mime-version):.*");
    private static final int HEAD = 200;
    private static final int SEQUENCE = 0x30;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var content = signed(ContentInfo.getInstance(binary(stream.readAllBytes())));
        if (content.length > 0) {
            read(content, handler, metadata, context);
        }
    }

    /** What was signed; empty when it is somewhere else. */
    private static byte[] signed(ContentInfo info) throws TikaException {
        if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
            throw new UnsupportedVariantException("it is encrypted for its recipients (S/MIME)");
        }
        try {
            var content = new CMSSignedData(info).getSignedContent();
            return content != null && content.getContent() instanceof byte[] bytes ? bytes : new byte[0];
        } catch (CMSException e) {
            throw new TikaException("its signature is damaged", e);
        }
    }

    private static void read(byte[] content, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var inner = new Metadata();
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (MAIL_PART.matcher(head).matches()) {
            new RFC822Parser().parse(new ByteArrayInputStream(content), handler, inner, context);
            return;
        }
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name != null) {
            inner.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.replaceFirst("(?i)\\.p7[ms]$", ""));
        }
        try (var in = TikaInputStream.get(content, inner)) {
            context.get(Parser.class).parse(in, handler, inner, context);
        }
    }

    /** It may come as text: in lines of base 64, with or without a line around them. */
    private static byte[] binary(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] == SEQUENCE) {
            return bytes;
        }
        var text = Arrays.stream(new String(bytes, StandardCharsets.ISO_8859_1).split("\\R"))
                .filter(line -> !line.startsWith("-----")).collect(Collectors.joining());
        return Base64.getMimeDecoder().decode(text);
    }
}
