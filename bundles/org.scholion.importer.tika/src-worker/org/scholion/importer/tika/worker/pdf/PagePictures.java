package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Whether a page without text shows a picture that may be of text. */
final class PagePictures {

    /** A page at 50 dots an inch, at which nobody can read it. */
    private static final long FEWEST_DOTS = 240_000;
    private static final int DEEPEST = 3;

    private PagePictures() {
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
