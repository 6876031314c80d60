package org.scholion.ui.style;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.scholion.model.Layer;

/** A small square in the hue of a layer, for lists, menus and tool bars. */
public final class LayerSwatch {

    private static final int SIZE = 16;
    private static final int SQUARE = 10;

    private LayerSwatch() {
    }

    /** Of 16 by 16 points at any zoom; equal colours have equal descriptors. */
    public static ImageDescriptor of(Layer layer) {
        return new Descriptor(LayerColors.hue(layer));
    }

    private static final class Descriptor extends ImageDescriptor {

        private final RGB hue;

        Descriptor(RGB hue) {
            this.hue = hue;
        }

        @Override
        public ImageData getImageData(int zoom) {
            int size = SIZE * zoom / 100;
            int square = SQUARE * zoom / 100;
            int edge = (size - square) / 2;
            var palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
            var data = new ImageData(size, size, 24, palette);
            data.alphaData = new byte[size * size];
            for (int y = edge; y < edge + square; y++) {
                for (int x = edge; x < edge + square; x++) {
                    data.setPixel(x, y, palette.getPixel(hue));
                    data.setAlpha(x, y, isCorner(x - edge, y - edge, square) ? 90 : 255);
                }
            }
            return data;
        }

        private static boolean isCorner(int x, int y, int square) {
            return (x == 0 || x == square - 1) && (y == 0 || y == square - 1);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Descriptor descriptor && hue.equals(descriptor.hue);
        }

        @Override
        public int hashCode() {
            return hue.hashCode();
        }
    }
}
