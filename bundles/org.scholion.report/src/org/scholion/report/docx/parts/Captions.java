package org.scholion.report.docx.parts;

import java.io.IOException;

import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.write.Content;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/** Numbers tables and figures, in a way that Word goes on with. */
final class Captions {

    private final ReportWords words;
    private int tables;
    private int figures;

    Captions(ReportWords words) {
        this.words = words;
    }

    /** @return the caption with which the table goes on where it is cut; its number follows that of the first */
    Content table(Flow flow, String title) throws IOException {
        var label = words.of("table");
        int number = ++tables;
        var bookmark = "table_" + number;
        flow.paragraph(Style.CAPTION, line -> title(
                line.bookmark(bookmark, numbered -> number(numbered, label, "Table", number)), title));
        return line -> title(line.field("REF " + bookmark + " \\h", label + "\u00A0" + number, WordLook.PLAIN), title)
                .say(" (" + words.of("continued") + ")");
    }

    void figure(Flow flow, String title) throws IOException {
        int number = ++figures;
        flow.paragraph(Style.CAPTION, line -> title(number(line, words.of("figure"), "Figure", number), title));
    }

    private static Line number(Line line, String label, String sequence, int number) throws IOException {
        return line.say(label + "\u00A0")
                .field("SEQ " + sequence + " \\* ARABIC", Integer.toString(number), WordLook.PLAIN);
    }

    private static Line title(Line line, String title) throws IOException {
        return line.say(".\u2002").say(title).isolate(title);
    }
}
