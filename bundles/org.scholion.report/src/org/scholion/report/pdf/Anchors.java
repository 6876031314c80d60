package org.scholion.report.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;

/** The places in a document to which links lead, over all that is rendered into it. */
final class Anchors {

    private final Map<String, Place> places = new HashMap<>();

    /** @param top in points from the lower edge of the page */
    void add(String name, PDPage page, float top) {
        places.putIfAbsent(name, new Place(page, Math.round(top)));
    }

    /** The place of a name. A report without annotated articles has its articles in the bibliography. */
    Optional<Place> place(String name) {
        var place = places.get(name);
        return Optional.ofNullable(
                place == null && name.startsWith("a") ? places.get("b" + name.substring(1)) : place);
    }

    /** All, in the order of their names. */
    Map<String, Place> all() {
        return new TreeMap<>(places);
    }

    /** @param top in points from the lower edge of the page */
    record Place(PDPage page, int top) {

        /** As a destination of a link: the page, with this place at the top of the window, as large as it is shown. */
        COSArray destination() {
            var destination = new COSArray();
            destination.add(page.getCOSObject());
            destination.add((COSBase) COSName.getPDFName("XYZ"));
            destination.add(COSInteger.ZERO);
            destination.add(COSInteger.get(top));
            destination.add(COSNull.NULL);
            return destination;
        }
    }
}
