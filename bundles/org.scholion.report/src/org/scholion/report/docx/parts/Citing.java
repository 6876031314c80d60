package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Note;
import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/**
 * Leads from statements to the words they rest on: a footnote where an annotation is referred to first, a reference to
 * that footnote later on. Quoted words are links to their address, so that a finished report can be checked.
 */
final class Citing {

    private static final WordLook SIGN = WordLook.of(Style.FOOTNOTE_REFERENCE);

    private final CasebookReport report;
    private final Places places;
    private final ReportWords words;
    private final ShownDates dates;
    private final Flow footnotes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int before;
    private int lastId;

    /**
     * @param before how many footnotes stand before the report
     * @param lastId the highest number of a footnote that there is already
     */
    Citing(CasebookReport report, Places places, ReportWords words, ShownDates dates, Flow footnotes, int before,
            int lastId) {
        this.report = report;
        this.places = places;
        this.words = words;
        this.dates = dates;
        this.footnotes = footnotes;
        this.before = before;
        this.lastId = lastId;
    }

    /** The signs of the footnotes of some annotations; nothing for those that are not in the report. */
    void notes(Line line, List<String> entries) throws IOException {
        boolean first = true;
        for (var entry : entries) {
            var note = report.notes().of(entry);
            if (note.isPresent()) {
                if (!first) {
                    line.say(",\u2009", SIGN);
                }
                sign(line, note.get());
                first = false;
            }
        }
    }

    void note(Line line, String entry) throws IOException {
        notes(line, List.of(entry));
    }

    /** A reference to the footnote of an annotation that has one; nothing for others. */
    void again(Line line, Note note) throws IOException {
        if (numbers.containsKey(note.entry().id())) {
            sign(line, note);
        }
    }

    /** The quoted words of an annotation in quotation marks; the other words where it is not in the report. */
    void quote(Line line, String entry, String otherwise) throws IOException {
        var note = report.notes().of(entry);
        if (note.isPresent()) {
            quote(line, note.get());
        } else {
            line.say("“" + otherwise + "”");
        }
    }

    /** The quoted words in quotation marks, each passage a link to where it stands. */
    void quote(Line line, Note note) throws IOException {
        var passages = note.entry().passages();
        if (passages.isEmpty()) {
            line.say(words.of("whole-article"), WordLook.DETAILS);
            return;
        }
        line.say("“");
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0) {
                line.say(" … ");
            }
            passage(line, note, i);
        }
        line.say("”");
    }

    /** The words of one passage, counted from 0. */
    void passage(Line line, Note note, int index) throws IOException {
        var quote = note.entry().passages().get(index).quote();
        line.external(note.addresses().get(index).text(),
                link -> link.say(quote, WordLook.QUOTED, note.article().language()));
        line.isolate(quote);
    }

    private void sign(Line line, Note note) throws IOException {
        var id = note.entry().id();
        var known = numbers.get(id);
        if (known != null) {
            line.field("NOTEREF " + places.sign(note) + " \\f \\h", Integer.toString(known), SIGN);
            return;
        }
        numbers.put(id, before + numbers.size() + 1);
        int footnote = ++lastId;
        line.bookmark(places.sign(note), sign -> sign.footnote(footnote));
        footnotes.xml().open("footnote", "id", Integer.toString(footnote));
        footnotes.paragraph(Style.FOOTNOTE_TEXT, text -> footnote(text, note));
        footnotes.xml().end();
    }

    private void footnote(Line line, Note note) throws IOException {
        var article = note.article();
        line.footnoteSign().say(" ");
        quote(line, note);
        line.say(" ");
        line.internal(places.words(note), link -> link.say(article.label(),
                places.words(note).isEmpty() ? WordLook.PLAIN : WordLook.LINK, article.language()));
        line.isolate(article.label());
        var details = new Details(", ").add(article.source())
                .add(article.published().isEmpty() ? words.of("undated") : dates.day(article.published()));
        line.say(", " + details + ". " + new Details("; ").add(words.of("grade"), note.entry().grade().text())
                .add(words.of("analyst"), note.entry().analyst()) + ".");
        line.isolate(article.source());
    }
}
