package org.scholion.ui.testing;

import java.util.HashMap;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** How well what is on the screen can be read: contrast ratios as WCAG 2 defines them. */
public final class Contrast {

    private Contrast() {
    }

    /** The greatest ratio between the ground of a part of a control, its commonest colour, and anything on it. */
    public static double in(Control control, Rectangle part) {
        var image = new Image(control.getDisplay(), part.width, part.height);
        var gc = new GC(control);
        try {
            gc.copyArea(image, part.x, part.y);
        } finally {
            gc.dispose();
        }
        var data = image.getImageData();
        image.dispose();
        var colors = new HashMap<RGB, Integer>();
        for (int i = 0; i < data.width * data.height; i++) {
            colors.merge(data.palette.getRGB(data.getPixel(i % data.width, i / data.width)), 1, Integer::sum);
        }
        var ground = colors.entrySet().stream().max((one, other) -> one.getValue() - other.getValue()).orElseThrow()
                .getKey();
        return colors.keySet().stream().mapToDouble(color -> ratio(color, ground)).max().orElseThrow();
    }

    private static double ratio(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
