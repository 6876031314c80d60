package org.scholion.report.docx.parts;

import java.io.IOException;

import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.write.Flow;
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

    void table(Flow flow, String title) throws IOException {
        write(flow, words.of("table"), "Table", ++tables, title);
    }

    void figure(Flow flow, String title) throws IOException {
        write(flow, words.of("figure"), "Figure", ++figures, title);
    }

    private static void write(Flow flow, String label, String sequence, int number, String title)
            throws IOException {
        flow.paragraph(Style.CAPTION, line -> line.say(label + "\u00A0")
                .field("SEQ " + sequence + " \\* ARABIC", Integer.toString(number), WordLook.PLAIN)
                .say(".\u2002").say(title).isolate(title));
    }
}
