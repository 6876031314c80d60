package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.Locale;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/** What one kind of reader should know, the most important first. */
final class BriefingPart {

    private final Pages pages;

    BriefingPart(Pages pages) {
        this.pages = pages;
    }

    void write() throws IOException {
        var briefing = pages.report().briefing().orElseThrow();
        var profile = briefing.profile();
        var reader = new Details().add(profile.name()).add(profile.role()).add(profile.industry()).toString();
        if (!reader.isEmpty()) {
            pages.flow().paragraph(Style.BODY, line -> line.say(reader, WordLook.DETAILS));
        }
        for (var item : briefing.items()) {
            item(item);
        }
    }

    private void item(Briefing.Item item) throws IOException {
        pages.flow().heading(2, item.headline(), line -> line.say(item.headline()));
        pages.flow().paragraph(Style.BODY, line -> {
            line.say(item.why());
            pages.citing().notes(line, item.entries());
        });
        for (var entry : item.entries()) {
            var note = pages.report().notes().of(entry);
            if (note.isPresent()) {
                pages.flow().paragraph(Style.BULLET_1, line -> {
                    pages.citing().quote(line, note.get());
                    pages.citing().again(line, note.get());
                });
            }
        }
        var details = new Details().add(pages.day(item.date()))
                .add(pages.word("confidence"), pages.word("confidence-" + key(item.confidence())))
                .add(pages.word("agreement"), pages.word("agreement-" + key(item.agreement())))
                .add(pages.word("sources"), String.join(", ", item.sources())).toString();
        pages.flow().paragraph(Style.BODY, line -> line.say(details, WordLook.DETAILS));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
