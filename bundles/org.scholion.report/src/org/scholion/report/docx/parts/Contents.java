package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Heading;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/**
 * The contents as a field with its entries worked out, so that nobody is asked to update anything when the document is
 * opened. Each entry is a link; the number of its page is a field of its own, which Word fills in when it prints or
 * updates, since only a layout knows pages.
 */
final class Contents {

    private final ReportWords words;

    Contents(ReportWords words) {
        this.words = words;
    }

    void write(Flow flow, List<Heading> headings) throws IOException {
        int depth = headings.stream().filter(heading -> heading.level() == 2).count() > Heading.MOST_OF_SECOND_LEVEL
                ? 1
                : 2;
        var listed = headings.stream().filter(heading -> heading.level() <= depth).toList();
        if (listed.isEmpty()) {
            return;
        }
        flow.paragraph(Style.CONTENTS_HEADING, words.of("contents"));
        for (int i = 0; i < listed.size(); i++) {
            var heading = listed.get(i);
            boolean first = i == 0;
            boolean last = i == listed.size() - 1;
            flow.paragraph(heading.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2, line -> {
                if (first) {
                    line.fieldCharacter("begin", WordLook.PLAIN)
                            .fieldCode("TOC \\o \"1-" + depth + "\" \\h \\z \\u")
                            .fieldCharacter("separate", WordLook.PLAIN);
                }
                line.internal(heading.bookmark(), link -> entry(link, heading));
                if (last) {
                    line.fieldCharacter("end", WordLook.PLAIN);
                }
            });
        }
    }

    private static void entry(Line line, Heading heading) throws IOException {
        line.say(heading.text().replace('\n', ' ')).isolate(heading.text()).tab();
        line.field("PAGEREF " + heading.bookmark() + " \\h", "", WordLook.PLAIN);
    }
}
