package org.scholion.report.docx.parts;

import java.io.IOException;

import org.scholion.core.report.content.Cover;
import org.scholion.report.content.ReportDates;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/** The title for templates that have none. */
final class TitlePage {

    private final Cover cover;
    private final ReportDates dates;

    TitlePage(Cover cover, ReportDates dates) {
        this.cover = cover;
        this.dates = dates;
    }

    /** @param ownPage whether the report goes on on the next page */
    void write(Flow flow, boolean ownPage) throws IOException {
        flow.paragraph(Style.TITLE, cover.title());
        if (!cover.subtitle().isBlank()) {
            flow.paragraph(Style.SUBTITLE, cover.subtitle());
        }
        if (!cover.authors().isEmpty()) {
            flow.paragraph(Style.COVER_TEXT, String.join(", ", cover.authors()));
        }
        flow.paragraph(Style.COVER_TEXT, dates.inUtc(cover.generated()));
        var marking = cover.marking().label();
        flow.paragraph(Style.COVER_TEXT, line -> {
            line.say(marking.isEmpty() ? "" : "\u00A0" + marking + "\u00A0", WordLook.of(Style.MARKING));
            if (ownPage) {
                line.pageBreak();
            }
        });
    }
}
