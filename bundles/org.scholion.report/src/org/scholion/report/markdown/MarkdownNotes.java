package org.scholion.report.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.NoteSection;

/** The end of the file: what each statement rests on. */
final class MarkdownNotes {

    private final MarkdownContext context;

    MarkdownNotes(MarkdownContext context) {
        this.context = context;
    }

    void write() throws IOException {
        var notes = context.content().notes();
        if (!notes.isEmpty()) {
            context.out().paragraph("## " + MarkdownOutput.anchor("notes") + context.word("notes"));
            for (var note : notes) {
                context.out().line(line(note));
            }
            context.out().line("");
        }
    }

    private String line(NoteSection note) {
        var parts = new ArrayList<String>();
        parts.add(context.linked(note.article()));
        add(parts, note.article().source());
        add(parts, note.article().published().isEmpty() ? context.word("undated")
                : context.dates().words(note.article().published()));
        add(parts, note.entry().grade().text());
        add(parts, note.entry().analyst());
        if (context.has(ReportPart.APPENDIX)) {
            parts.add(
                    MarkdownOutput.link(context.word("in-appendix"), context.targets().annotation(note.entry().id())));
        }
        return "- " + MarkdownOutput.anchor(MarkdownContext.anchor(note.number())) + "**" + note.number() + "** "
                + words(note.words()) + " – " + String.join(" · ", parts);
    }

    private String words(List<NoteSection.Cited> words) {
        return words.isEmpty() ? context.word("whole-article")
                : String.join(" … ", words.stream()
                        .map(cited -> MarkdownText.cited("", cited.passage().quote(), "", cited.address())).toList());
    }

    private static void add(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(MarkdownText.line(text));
        }
    }
}
