package org.scholion.report.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.TreeMap;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Outlines that the library reads back from a font file of their own. */
class QuadraticOutlineTest {

    private static final float MOST_APART = 1.5f; // half a unit of the curve, and of rounding at both ends

    @Test
    void aCurveIsNoFartherFromItsCopyThanAUnitOrSo() throws IOException {
        var ring = new Path2D.Double(new Ellipse2D.Double(-120, -80, 900, 700));
        ring.append(new Ellipse2D.Double(100, 50, 333, 222), false);

        assertAlike(ring);
    }

    @Test
    void straightLinesStayTheSame() throws IOException {
        var shape = new Path2D.Double(new Rectangle2D.Double(10, -20, 480, 700));
        shape.append(new Rectangle2D.Double(500, 0, 40, 30), false);

        assertThat(new Area(copied(shape)).equals(new Area(shape))).isTrue();
    }

    @Test
    void aContourThatIsNotClosedOrHasNoAreaDoesNoHarm() throws IOException {
        var shape = new Path2D.Double();
        shape.moveTo(5, 5);
        shape.lineTo(9, 9);
        shape.closePath();
        shape.moveTo(0, 0);
        shape.lineTo(300, 0);
        shape.lineTo(0, 400);

        assertThat(new QuadraticOutline(shape).contours()).isEqualTo(1);
        assertThat(copied(shape).getBounds2D()).isEqualTo(new Rectangle2D.Double(0, 0, 300, 400));
    }

    @Test
    void whatIsNotSeenHasNoBytes() {
        assertThat(new QuadraticOutline(new Path2D.Double()).bytes()).isEmpty();
    }

    private static void assertAlike(Path2D shape) throws IOException {
        var copy = new Area(copied(shape));
        var original = new Area(shape);

        assertThat(without(copy, grown(original)).isEmpty()).isTrue();
        assertThat(without(original, grown(copy)).isEmpty()).isTrue();
    }

    private static Area without(Area area, Area other) {
        var left = new Area(area);
        left.subtract(other);
        return left;
    }

    private static Area grown(Area area) {
        var grown = new Area(new BasicStroke(2 * MOST_APART).createStrokedShape(area));
        grown.add(area);
        return grown;
    }

    /** The outline as the only glyph of a font. */
    private static Shape copied(Path2D shape) throws IOException {
        var outline = new QuadraticOutline(shape);
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", outline.bytes());
        tables.put("loca", ByteBuffer.allocate(8).putInt(4, outline.bytes().length).array());
        tables.put("head", ByteBuffer.allocate(54).putShort(18, (short) 1000).putShort(50, (short) 1).array());
        tables.put("hhea", ByteBuffer.allocate(36).putShort(34, (short) 1).array());
        tables.put("hmtx", ByteBuffer.allocate(4).putShort(2, (short) outline.left()).array());
        tables.put("maxp", ByteBuffer.allocate(32).putInt(0, SfntFile.TRUE_TYPE).putShort(4, (short) 1).array());
        try (var font = new TTFParser(true).parse(
                new RandomAccessReadBuffer(SfntFile.of(SfntFile.TRUE_TYPE, tables)))) {
            return font.getGlyph().getGlyph(0).getPath();
        }
    }
}
