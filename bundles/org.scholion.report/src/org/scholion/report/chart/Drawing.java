package org.scholion.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.scholion.report.chart.Mark.Box;
import org.scholion.report.chart.Mark.Dot;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Line;
import org.scholion.report.chart.Mark.Style;
import org.scholion.report.chart.Mark.Words;

/** A picture while it is made: marks, later ones on top of earlier ones. Not for several threads. */
final class Drawing {

    /** The column of text on a page of A4. */
    static final int WIDTH = 680;

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    void box(double x, double y, double width, double height, Ink ink, String hint) {
        marks.add(new Box(x, y, width, height, ink, hint));
    }

    void dot(double x, double y, double radius, Ink ink, String hint) {
        marks.add(new Dot(x, y, radius, ink, hint));
    }

    void line(double fromX, double fromY, double toX, double toY, Ink ink) {
        marks.add(new Line(fromX, fromY, toX, toY, ink));
    }

    /** Text that is known to have its place. */
    void words(double x, double y, String text, Style style, Hold hold, Ink ink) {
        marks.add(new Words(x, y, Label.line(text), style, hold, 0, ink, ""));
    }

    /** Text in a place of a width, cut where it is longer. */
    void fitted(double x, double y, String text, double width, Style style, Hold hold, Ink ink) {
        turned(x, y, text, width, style, hold, 0, ink);
    }

    /** Text in a place of a width that is turned around the point where it is held. */
    void turned(double x, double y, String text, double width, Style style, Hold hold, double angle, Ink ink) {
        var line = Label.line(text);
        var shown = Label.fitting(line, style, width);
        marks.add(new Words(x, y, shown, style, hold, angle, ink, shown.equals(line) ? "" : line));
    }
}
