package org.scholion.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The links of a document. Those within it are rendered as addresses of the scheme {@code go}, since their goal may not
 * have been rendered yet, and are turned into jumps in the end.
 */
final class Links {

    private static final String WITHIN = "go:";
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final COSArray invisible = new COSArray();

    Links() {
        invisible.add(COSInteger.ZERO);
        invisible.add(COSInteger.ZERO);
        invisible.add(COSInteger.ZERO);
        invisible.setDirect(true);
    }

    /** Leaves of each link of a page what it needs: a report has as many links as annotations, times four. */
    void slim(PDPage page) {
        for (var annotation : annotations(page)) {
            var link = dictionary(annotation);
            link.removeItem(COSName.getPDFName("BS"));
            link.setItem(COSName.BORDER, invisible);
        }
    }

    /** Turns the links within the document into jumps; those that lead nowhere go. */
    void resolve(PDPage page, Anchors anchors) {
        var annotations = annotations(page);
        for (int i = annotations.size() - 1; i >= 0; i--) {
            var action = (COSDictionary) dictionary(annotations.get(i)).getDictionaryObject(COSName.A);
            var uri = action == null ? null : action.getString(COSName.URI);
            if (uri != null && uri.startsWith(WITHIN)) {
                var place = anchors.place(uri.substring(WITHIN.length()));
                if (place.isPresent()) {
                    dictionary(annotations.get(i)).removeItem(COSName.A);
                    dictionary(annotations.get(i)).setItem(COSName.DEST, place.get().destination());
                } else {
                    annotations.remove(i);
                }
            }
        }
    }

    private static COSArray annotations(PDPage page) {
        var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        return annotations == null ? new COSArray() : annotations;
    }

    private static COSDictionary dictionary(COSBase annotation) {
        return (COSDictionary) (annotation instanceof COSObject object ? object.getObject() : annotation);
    }
}
