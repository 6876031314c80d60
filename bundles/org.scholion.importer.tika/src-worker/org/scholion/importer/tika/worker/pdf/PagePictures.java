package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Whether a page without text shows a picture that may be of text, and how much of a page pictures cover. */
final class PagePictures extends DrawObject {

    /** A page at 50 dots an inch, at which nobody can read it. */
    private static final long FEWEST_DOTS = 240_000;
    private static final int DEEPEST = 3;
    private static final double MOST_OF_THE_PAGE = .7;

    private double area;

    PagePictures(PDFStreamEngine engine) {
        super(engine);
    }

    void clear() {
        area = 0;
    }

    /** Whether those that were drawn cover most of the page. */
    boolean cover(PDPage page) {
        var box = page.getCropBox();
        return area >= MOST_OF_THE_PAGE * box.getWidth() * box.getHeight();
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        var resources = getContext().getResources();
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && resources != null
                && resources.isImageXObject(name)) {
            var matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
            area += Math.abs((double) matrix.getScaleX() * matrix.getScaleY()
                    - (double) matrix.getShearX() * matrix.getShearY());
        } else {
            super.process(operator, operands);
        }
    }

    static boolean areLarge(PDPage page) {
        try {
            return areLarge(page.getResources(), 0);
        } catch (IOException | RuntimeException e) { // a picture that cannot be opened shows nothing
            return false;
        }
    }

    /** Looks at the pictures' dictionaries only: decoding them costs memory. */
    private static boolean areLarge(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                var picture = resources.getXObject(name).getCOSObject();
                if ((long) picture.getInt(COSName.WIDTH) * picture.getInt(COSName.HEIGHT) >= FEWEST_DOTS) {
                    return true;
                }
            } else if (resources.getXObject(name) instanceof PDFormXObject form
                    && areLarge(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
