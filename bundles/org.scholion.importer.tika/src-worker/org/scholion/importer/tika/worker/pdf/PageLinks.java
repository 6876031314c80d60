package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;

/** The stretches of a page that lead to an address. */
final class PageLinks {

    private record Place(PDRectangle area, String target) {
    }

    private static final int MOST = 2000;

    private final List<Place> places = new ArrayList<>();
    private final double left;
    private final double bottom;

    PageLinks(PDPage page) {
        var box = page.getCropBox();
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        try {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                        && link.getRectangle() != null && action.getURI() != null && places.size() < MOST) {
                    places.add(new Place(link.getRectangle(), action.getURI()));
                }
            }
        } catch (IOException | RuntimeException e) { // damaged links cost the links, not the text
            places.clear();
        }
    }

    /** Where the sign leads, or an empty string. */
    String target(TextPosition position) {
        if (places.isEmpty()) {
            return "";
        }
        var matrix = position.getTextMatrix();
        double along = position.getWidthDirAdj() / 2;
        double up = position.getHeightDir() / 2;
        double length = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double cos = length == 0 ? 1 : matrix.getScaleX() / length;
        double sin = length == 0 ? 0 : matrix.getShearY() / length;
        float x = (float) (left + matrix.getTranslateX() + along * cos - up * sin);
        float y = (float) (bottom + matrix.getTranslateY() + along * sin + up * cos);
        for (var place : places) {
            if (place.area().contains(x, y)) {
                return place.target();
            }
        }
        return "";
    }
}
