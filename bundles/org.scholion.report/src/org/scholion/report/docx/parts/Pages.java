package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.TableRows;
import org.scholion.report.docx.write.WordLook;
import org.scholion.report.docx.write.WordTable;
import org.scholion.report.docx.write.WordTable.Column;

/** What all parts of a report write on and with. */
record Pages(CasebookReport report, ReportWords words, ShownDates dates, Flow flow, Places places, Citing citing,
        Captions captions, IProgressMonitor monitor) {

    void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    String word(String key) {
        return words.of(key);
    }

    Column column(String key, int share) {
        return Column.of(words.of(key), share);
    }

    Column numbers(String key, int share) {
        return new Column(words.of(key), share, true);
    }

    /** A table of so many rows with its number and title above it. */
    TableRows table(String title, int rows, Column... columns) throws IOException {
        return table(title, rows, List.of(columns));
    }

    TableRows table(String title, int rows, List<Column> columns) throws IOException {
        return flow.table(WordTable.of(title, columns, rows), captions.table(flow, title));
    }

    /** An article by its title, source and date, which leads to the appendix. */
    Cell article(ReportArticle article, String place) {
        var details = new Details().add(article.source()).add(day(article.published())).toString();
        return Cell.of(article.label(), line -> {
            title(line, article, place);
            if (!details.isEmpty()) {
                line.lineBreak().say(details, WordLook.DETAILS);
            }
        });
    }

    void title(Line line, ReportArticle article, String place) throws IOException {
        line.internal(place, link -> link.say(article.label(), place.isEmpty() ? WordLook.PLAIN : WordLook.LINK,
                article.language()));
        line.isolate(article.label());
    }

    /** The number of an article in the bibliography, which leads there. */
    void number(Line line, ReportArticle article) throws IOException {
        line.internal(places.article(article), link -> link.say("[" + article.number() + "]", WordLook.LINK));
    }

    /** The words of an annotation with the sign of its footnote. */
    Cell statement(String entry, String words) {
        return Cell.of(words, line -> {
            citing.quote(line, entry, words);
            citing.note(line, entry);
        });
    }

    String date(String iso) {
        return dates.date(iso);
    }

    String day(String iso) {
        return dates.day(iso);
    }

    void text(String text) throws IOException {
        flow.paragraph(Style.BODY, text);
    }
}
