package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/** Each entity with what it says and what is said about it. */
final class EntitiesPart {

    private final Pages pages;

    EntitiesPart(Pages pages) {
        this.pages = pages;
    }

    void write() throws IOException {
        for (var entity : pages.report().findings().entities()) {
            pages.check();
            pages.flow().heading(2, entity.name(),
                    line -> line.bookmark(pages.places().entity(entity.id()), name -> name.say(entity.name())));
            facts(entity);
            statements("says", entity.spoken());
            statements("about", entity.about());
        }
    }

    private void facts(EntityProfile entity) throws IOException {
        var facts = new Details().add(entity.kind()).add(pages.word("aliases"), String.join(", ", entity.aliases()))
                .add(pages.word("mentions"), Integer.toString(entity.mentions().size()))
                .add(pages.word("articles"), Integer.toString(entity.articles())).toString();
        pages.flow().paragraph(Style.BODY, line -> {
            line.say(facts, WordLook.DETAILS);
            if (!entity.note().isEmpty()) {
                line.lineBreak().say(entity.note());
            }
        });
    }

    private void statements(String key, List<String> entries) throws IOException {
        var found = entries.stream().filter(entry -> pages.report().notes().of(entry).isPresent()).toList();
        if (found.isEmpty()) {
            return;
        }
        pages.flow().heading(3, pages.word(key));
        for (var entry : found) {
            pages.flow().paragraph(Style.BULLET_1, line -> statement(line, entry));
        }
    }

    private void statement(Line line, String entry) throws IOException {
        var note = pages.report().notes().of(entry).orElseThrow();
        pages.citing().quote(line, note);
        pages.citing().note(line, entry);
        line.say("  " + new Details().add(note.entry().shown("speaker")).add(note.article().source())
                .add(pages.day(note.article().published())).add(note.entry().grade().text()), WordLook.DETAILS);
    }
}
