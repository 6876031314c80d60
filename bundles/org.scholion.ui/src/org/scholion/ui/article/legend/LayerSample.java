package org.scholion.ui.article.legend;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.ui.style.LayerColors;

/** A picture of a word that is marked with a layer, in the colours of the page. */
final class LayerSample {

    private static final int WIDTH = 38;
    private static final int HEIGHT = 20;
    private static final String WORD = "word";

    private LayerSample() {
    }

    /** Whoever asks for it disposes of it. */
    static Image of(Layer layer, Device device, Color paper, Color ink) {
        return new Image(device, (gc, width, height) -> draw(gc, layer, paper, ink), WIDTH, HEIGHT);
    }

    private static void draw(GC gc, Layer layer, Color paper, Color ink) {
        var hue = LayerColors.hue(layer);
        gc.setAntialias(SWT.ON);
        gc.setBackground(paper);
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        gc.setForeground(new Color(hue));
        if (layer.getKind() == LayerKind.RELATION) {
            arc(gc, new Color(LayerColors.mix(hue, ink.getRGB(), 0.7)));
            return;
        }
        var style = layer.getStyle();
        if (style == MarkStyle.BACKGROUND) {
            gc.setBackground(new Color(LayerColors.tint(hue, paper.getRGB(), ink.getRGB())));
            gc.fillRectangle(3, 2, WIDTH - 6, HEIGHT - 5);
        }
        word(gc, style == MarkStyle.TEXT ? LayerColors.ink(hue, paper.getRGB(), ink.getRGB()) : ink.getRGB());
        gc.setForeground(new Color(hue));
        switch (style) {
            case BOX -> gc.drawRoundRectangle(3, 2, WIDTH - 7, HEIGHT - 5, 4, 4);
            case SQUIGGLE -> squiggle(gc);
            case UNDERLINE -> {
                gc.setLineWidth(2);
                gc.drawLine(3, HEIGHT - 2, WIDTH - 4, HEIGHT - 2);
            }
            default -> gc.drawLine(3, HEIGHT - 3, WIDTH - 4, HEIGHT - 3);
        }
    }

    private static void word(GC gc, RGB color) {
        gc.setForeground(new Color(color));
        var size = gc.textExtent(WORD);
        gc.drawText(WORD, (WIDTH - size.x) / 2, (HEIGHT - 3 - size.y) / 2, true);
    }

    private static void squiggle(GC gc) {
        int steps = (WIDTH - 6) / 3;
        var points = new int[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            points[2 * i] = 3 + 3 * i;
            points[2 * i + 1] = HEIGHT - (i % 2 == 0 ? 4 : 2);
        }
        gc.drawPolyline(points);
    }

    private static void arc(GC gc, Color color) {
        gc.setForeground(color);
        gc.setBackground(color);
        gc.fillOval(6, 3, 5, 5);
        gc.drawPolyline(new int[] { 10, 5, 28, 5, 28, 14, 12, 14 });
        gc.fillPolygon(new int[] { 6, 14, 12, 11, 12, 17 });
    }
}
