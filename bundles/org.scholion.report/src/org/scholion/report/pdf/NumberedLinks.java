package org.scholion.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The links of a page to which tags refer, so that they are objects with numbers of their own. */
final class NumberedLinks extends StoredLinks {

    /** Of a link to which no tag refers. */
    static final int NO_KEY = -1;

    private final int first;
    private final int[] keys;

    /**
     * @param first the number of the first link; the others follow
     * @param keys the key of each in the tree that leads from links to tags
     */
    NumberedLinks(COSArray links, Anchors anchors, int first, int[] keys) {
        super(links, anchors, true);
        this.first = first;
        this.keys = keys;
    }

    @Override
    public Iterator<COSBase> iterator() {
        List<COSBase> references = new ArrayList<>();
        leading().stream().forEach(number -> references.add(new Reference(number)));
        return references.iterator();
    }

    /** The numbers of the links that lead somewhere. */
    BitSet leading() {
        var numbers = new BitSet();
        var links = links();
        for (int i = 0; i < links.size(); i++) {
            numbers.set(first + i, links.get(i).isPresent());
        }
        return numbers;
    }

    /** Hands over the links that lead somewhere. */
    void forEach(Sink sink) throws IOException {
        var links = links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isPresent()) {
                var link = links.get(i).get();
                if (keys[i] != NO_KEY) {
                    link.setInt(COSName.getPDFName("StructParent"), keys[i]);
                }
                sink.take(first + i, link);
            }
        }
    }

    /** Takes links. */
    interface Sink {

        void take(int number, COSDictionary link) throws IOException;
    }
}
