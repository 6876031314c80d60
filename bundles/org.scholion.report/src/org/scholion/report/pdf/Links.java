package org.scholion.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The links of a document. Those within it are rendered as addresses of the scheme {@code go}, since their goal may not
 * have been rendered yet, and are turned into jumps in the end.
 */
final class Links {

    private static final String WITHIN = "go:";

    private final Anchors anchors;
    private final boolean tagged;

    /** @param tagged whether tags refer to the links, so that they have to be objects of the document */
    Links(Anchors anchors, boolean tagged) {
        this.anchors = anchors;
        this.tagged = tagged;
    }

    /** Packs the links of a new page where that is possible. */
    void pack(PDPage page) {
        if (!tagged && page.getCOSObject().getCOSArray(COSName.ANNOTS) != null) {
            page.getCOSObject().setItem(COSName.ANNOTS,
                    new StoredLinks(page.getCOSObject().getCOSArray(COSName.ANNOTS), anchors));
        }
    }

    /** Turns the links within the document into jumps; those that lead nowhere go. */
    void resolve(PDPage page) {
        var links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (!tagged || links == null) {
            return; // packed ones are resolved when they are written
        }
        for (int i = links.size() - 1; i >= 0; i--) {
            var link = (COSDictionary) links.getObject(i);
            var action = link.getCOSDictionary(COSName.A);
            var address = action == null ? null : action.getString(COSName.URI);
            if (address != null && address.startsWith(WITHIN)) {
                var place = anchors.place(address.substring(WITHIN.length()));
                if (place.isPresent()) {
                    link.removeItem(COSName.A);
                    link.setItem(COSName.DEST, place.get().destination());
                } else {
                    links.remove(i);
                }
            }
        }
    }
}
