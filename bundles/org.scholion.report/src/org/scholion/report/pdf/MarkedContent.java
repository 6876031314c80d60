package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What is on a tagged page (ISO 32000-1, 14.6). The renderer gives each text and each background a dictionary of its own
 * among the resources of the page; a long report would have a million of them. All that counts is the number of a text,
 * which stands as well where the text is.
 */
final class MarkedContent {

    /** A line of its own; strings, which are in lines that begin otherwise, hold no ends of lines. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^/(\\w+) /(\\w+) BDC\n(EMC\n)?");

    private MarkedContent() {
    }

    /**
     * The same content, packed.
     *
     * @param properties the dictionaries to which it refers
     */
    static byte[] packed(byte[] content, COSDictionary properties) throws IOException {
        var text = BEGIN.matcher(new String(content, StandardCharsets.ISO_8859_1)).replaceAll(found -> {
            var own = properties.getCOSDictionary(COSName.getPDFName(found.group(2)));
            boolean isEmpty = found.group(3) != null;
            if (own != null && own.containsKey(COSName.MCID)) {
                return "/" + found.group(1) + " <</MCID " + own.getInt(COSName.MCID) + ">> BDC\n"
                        + (isEmpty ? "EMC\n" : "");
            }
            return isEmpty ? "" : "/" + found.group(1) + " BMC\n";
        });
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
