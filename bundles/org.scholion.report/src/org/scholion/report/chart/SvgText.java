package org.scholion.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.scholion.report.chart.Mark.Box;
import org.scholion.report.chart.Mark.Dot;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Line;
import org.scholion.report.chart.Mark.Words;

/** Writes marks as SVG 1.1 with presentation attributes alone, well-formed as XML and as part of an HTML page. */
final class SvgText {

    /** Faces of usual systems, none wider than that by which texts were measured. */
    private static final String FONTS = "'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', 'Noto Sans', sans-serif";

    private final StringBuilder out = new StringBuilder(8000);

    SvgText(String id, String title, String summary, int width, int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("id", id);
        attribute("role", "img");
        attribute("aria-labelledby", id + "-title " + id + "-summary");
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("font-family", FONTS);
        attribute("fill", "currentColor");
        out.append("><title id=\"").append(id).append("-title\">");
        text(Label.line(title));
        out.append("</title><desc id=\"").append(id).append("-summary\">");
        text(Label.line(summary));
        out.append("</desc>\n");
    }

    String of(List<Mark> marks) {
        marks.forEach(this::add);
        return out.append("</svg>").toString();
    }

    private void add(Mark mark) {
        switch (mark) {
            case Box box -> add(box);
            case Dot dot -> add(dot);
            case Line line -> add(line);
            case Words words -> add(words);
        }
    }

    private void add(Box box) {
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        ink("fill", box.ink());
        close("rect", box.hint());
    }

    private void add(Dot dot) {
        out.append("<circle");
        attribute("cx", dot.x());
        attribute("cy", dot.y());
        attribute("r", dot.radius());
        ink("fill", dot.ink());
        close("circle", dot.hint());
    }

    private void add(Line line) {
        out.append("<line");
        attribute("x1", line.fromX());
        attribute("y1", line.fromY());
        attribute("x2", line.toX());
        attribute("y2", line.toY());
        attribute("stroke", line.ink().isText() ? "currentColor" : line.ink().color());
        attribute("stroke-opacity", line.ink().opacity());
        out.append("/>\n");
    }

    private void add(Words words) {
        boolean fromRight = Label.isRightToLeft(words.text());
        out.append("<text");
        attribute("x", words.x());
        attribute("y", words.y());
        attribute("font-size", words.style().size());
        if (words.style().bold()) {
            attribute("font-weight", "bold");
        }
        if (fromRight) {
            attribute("direction", "rtl");
        }
        if (words.hold() != Hold.LEFT || fromRight) { // a text that is read from the right starts there
            attribute("text-anchor", words.hold() == Hold.MIDDLE ? "middle"
                    : (words.hold() == Hold.RIGHT) == fromRight ? "start" : "end");
        }
        if (words.angle() != 0) {
            attribute("transform", "rotate(" + number(words.angle()) + " " + number(words.x()) + " "
                    + number(words.y()) + ")");
        }
        ink("fill", words.ink());
        out.append('>');
        text(words.text());
        hint(words.hint());
        out.append("</text>\n");
    }

    private void close(String element, String hint) {
        if (hint.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>');
            hint(hint);
            out.append("</").append(element).append(">\n");
        }
    }

    private void hint(String hint) {
        if (!hint.isEmpty()) {
            out.append("<title>");
            text(Label.line(hint));
            out.append("</title>");
        }
    }

    private void ink(String property, Ink ink) {
        if (!ink.isText()) {
            attribute(property, ink.color());
        }
        if (ink.opacity() < 1) {
            attribute(property + "-opacity", ink.opacity());
        }
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
