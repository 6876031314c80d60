package org.scholion.report.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A reference to an object that {@link TaggedWriter} writes by itself, by its number. */
final class Reference extends COSBase {

    private final int number;

    Reference(int number) {
        this.number = number;
    }

    @Override
    public void accept(ICOSVisitor visitor) throws IOException {
        ((TaggedWriter) visitor).writeReference(number);
    }
}
