package org.scholion.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.scholion.report.chart.Mark.Words;

/** Where the texts of a chart are, by the same widths by which they were placed. */
record TextBoxes(String text, Area area) {

    static List<TextBoxes> of(Chart chart) {
        return chart.drawing().marks().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .map(TextBoxes::of).toList();
    }

    private static TextBoxes of(Words words) {
        double width = TextWidth.of(words.text(), words.style());
        double left = switch (words.hold()) {
            case LEFT -> 0;
            case MIDDLE -> -width / 2;
            case RIGHT -> -width;
        };
        var place = AffineTransform.getTranslateInstance(words.x(), words.y());
        place.rotate(Math.toRadians(words.angle()));
        var box = new Rectangle2D.Double(left, -0.74 * words.style().size(), width, 0.94 * words.style().size());
        return new TextBoxes(words.text(), new Area(place.createTransformedShape(box)));
    }

    boolean isWithin(double width, double height) {
        return new Rectangle2D.Double(-0.5, -0.5, width + 1, height + 1).contains(area.getBounds2D());
    }

    static List<String> overlapping(List<TextBoxes> boxes) {
        var found = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                var common = new Area(boxes.get(i).area());
                common.intersect(boxes.get(j).area());
                if (!common.isEmpty()) {
                    found.add(boxes.get(i).text() + " / " + boxes.get(j).text());
                }
            }
        }
        return found;
    }
}
