package org.scholion.importer.tika.worker.document;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;

/** Tells the documents that are attached to a mail from what belongs to its text, its layout or its transport. */
public final class Attachments {

    private static final Pattern NO_DOCUMENT = Pattern.compile("(image|audio|video)/.*|text/(x-)?v?(card|calendar)|"
            + "text/directory|application/(pgp-.*|(x-)?pkcs7-.*|ics|ms-tnef|vnd\\.ms-tnef)|message/delivery-.*|"
            + "message/disposition-notification|text/rfc822-headers");
    private static final Pattern NO_DOCUMENT_NAME = Pattern
            .compile(
                    "(?i).*\\.(png|jpe?g|gif|bmp|tiff?|webp|svg|ico|emf|wmf|mp[34]|wav|m4a|vcf|ics|p7[smc]|asc|sig|url|webloc)|"
                            + "winmail\\.dat|(image|att)\\d{3,6}(\\.(txt|htm|html|bin|dat))?");

    private static final Pattern ENVELOPE = Pattern.compile("(?i)application/(x-)?pkcs7-mime");

    private Attachments() {
    }

    /** Whether a part that a mail's parser found is a document of its own. */
    public static boolean isDocument(Metadata part) {
        var type = DocumentProperties.mediaType(part).toLowerCase(Locale.ROOT);
        if (type.equals("message/rfc822") || type.equals("application/vnd.ms-outlook")) {
            return true;
        }
        var name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        boolean inline = TikaCoreProperties.EmbeddedResourceType.INLINE.toString()
                .equals(part.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return name != null && !name.isBlank() && !inline && !NO_DOCUMENT.matcher(type).matches()
                && !NO_DOCUMENT_NAME.matcher(name.strip()).matches();
    }

    /** Whether a part is all of a mail, signed. */
    public static boolean isEnvelope(Metadata part) {
        var name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null || name.isBlank() ? ENVELOPE.matcher(DocumentProperties.mediaType(part)).matches()
                : name.strip().equalsIgnoreCase("smime.p7m");
    }

    /** The name under which it was attached, else what it is. */
    public static String name(Metadata part) {
        var name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        return DocumentProperties.mediaType(part).equals("message/rfc822") ? "mail.eml" : "mail.msg";
    }
}
