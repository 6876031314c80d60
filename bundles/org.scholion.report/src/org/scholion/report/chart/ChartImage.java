package org.scholion.report.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes images of charts, for formats that have no vectors. Needs no display. */
public final class ChartImage {

    private ChartImage() {
    }

    /**
     * The chart as PNG on white; the same chart gives the same bytes with the same fonts.
     *
     * @param scale pixels of the image for one of the chart: 2 or more for print
     */
    public static byte[] png(Chart chart, double scale) {
        var image = new BufferedImage((int) Math.ceil(chart.width() * scale), (int) Math.ceil(chart.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        chart.paint(graphics);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) { // the other one would make a file
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
