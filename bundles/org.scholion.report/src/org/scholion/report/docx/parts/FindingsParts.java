package org.scholion.report.docx.parts;

import java.io.IOException;

import org.scholion.core.report.content.Findings.Contradiction;
import org.scholion.core.report.content.Findings.KeyPoint;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Findings.Quantity;
import org.scholion.core.report.content.Findings.ReportStory;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.Statement;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.TableRows;
import org.scholion.report.docx.write.WordLook;

/** The parts that say what the annotations amount to when they are taken together. */
final class FindingsParts {

    private final Pages pages;

    FindingsParts(Pages pages) {
        this.pages = pages;
    }

    void keyPoints() throws IOException {
        var points = pages.report().findings().keyPoints();
        for (KeyPoint point : points) {
            var statement = point.statement();
            pages.flow().paragraph(Style.BULLET_1, line -> {
                claim(line, statement);
                line.lineBreak().say(new Details().add(point.topic()).add(details(statement).toString()).toString(),
                        WordLook.DETAILS);
            });
        }
    }

    void stories() throws IOException {
        var table = pages.table(pages.word("stories"), pages.report().findings().stories().size(),
                pages.column("title", 5), pages.column("articles", 5),
                pages.column("first", 2), pages.column("last", 2), pages.numbers("similarity", 2));
        for (ReportStory story : pages.report().findings().stories()) {
            table.row(Cell.of(story.title()), Cell.of("", line -> articles(line, story)),
                    Cell.of(pages.day(story.first())), Cell.of(pages.day(story.last())),
                    Cell.of(Math.round(story.similarity() * 100) + "\u00A0%"));
        }
        table.end();
    }

    private void articles(Line line, ReportStory story) throws IOException {
        boolean first = true;
        for (var id : story.articles()) {
            var article = pages.places().find(id);
            if (article.isPresent()) {
                if (!first) {
                    line.say(", ");
                }
                first = false;
                line.say(article.get().source().isEmpty() ? article.get().label() : article.get().source()).say(" ");
                pages.number(line, article.get());
            }
        }
    }

    void timeline() throws IOException {
        var table = pages.table(pages.word("timeline"), pages.report().findings().timeline().size(),
                pages.column("date", 3), pages.column("kind", 3),
                pages.column("words", 7), pages.column("article", 5));
        for (Moment moment : pages.report().findings().timeline()) {
            pages.check();
            var article = pages.places().find(moment.article());
            table.row(Cell.of(pages.date(moment.date())), Cell.of(moment.label()),
                    moment.entry().isEmpty() ? Cell.of(moment.words()) : pages.statement(moment.entry(),
                            moment.words()),
                    article.map(found -> pages.article(found, pages.places().article(found)))
                            .orElse(Cell.of("")));
        }
        table.end();
    }

    void claims() throws IOException {
        for (Topic topic : pages.report().findings().topics()) {
            pages.check();
            var name = topic.name().isEmpty() ? pages.word("no-topic") : topic.name();
            pages.flow().heading(2, name);
            var table = pages.table(pages.word("claims") + ": " + name, topic.statements().size(),
                    pages.column("claim", 9),
                    pages.column("speaker", 4), pages.column("hedge", 3), pages.column("grade", 2),
                    pages.numbers("independent", 3));
            for (var statement : topic.statements()) {
                row(table, statement);
            }
            table.end();
        }
    }

    private void row(TableRows table, Statement statement) throws IOException {
        var kind = new Details().add(statement.kind())
                .add(statement.disputed() ? pages.word("disputed") : "").toString();
        table.row(Cell.of(statement.words(), line -> {
            claim(line, statement);
            if (!kind.isEmpty()) {
                line.lineBreak().say(kind, WordLook.DETAILS);
            }
        }), Cell.of(statement.speaker()), Cell.of(statement.hedge()), Cell.of(statement.grade().text()),
                Cell.of(statement.independentSources()));
    }

    private void claim(Line line, Statement statement) throws IOException {
        var first = statement.entries().isEmpty() ? "" : statement.entries().getFirst();
        pages.citing().quote(line, first, statement.words());
        pages.citing().notes(line, statement.entries());
    }

    private Details details(Statement statement) {
        return new Details().add(pages.word("speaker"), statement.speaker())
                .add(pages.word("grade"), statement.grade().text())
                .add(pages.word("independent"), Integer.toString(statement.independentSources()))
                .add(statement.disputed() ? pages.word("disputed") : "");
    }

    void contradictions() throws IOException {
        var table = pages.table(pages.word("contradictions"), pages.report().findings().contradictions().size(),
                pages.column("claim", 6),
                pages.column("contradicting", 6), pages.column("analyst", 2));
        for (Contradiction pair : pages.report().findings().contradictions()) {
            table.row(side(pair.entry()), side(pair.other()), Cell.of(pair.analyst()));
        }
        table.end();
    }

    private Cell side(String entry) {
        var note = pages.report().notes().of(entry);
        if (note.isEmpty()) {
            return Cell.of(pages.word("not-found"));
        }
        var one = note.get();
        var details = new Details().add(one.entry().shown("speaker")).add(one.article().source())
                .add(pages.day(one.article().published())).add(one.entry().grade().text()).toString();
        return Cell.of(one.entry().quote(), line -> {
            pages.citing().quote(line, one);
            pages.citing().note(line, entry);
            line.lineBreak().say(details, WordLook.DETAILS);
        });
    }

    void quantities() throws IOException {
        var table = pages.table(pages.word("quantities"), pages.report().findings().quantities().size(),
                pages.column("words", 7), pages.numbers("value", 4),
                pages.column("unit", 2), pages.column("period", 3), pages.column("kind", 3));
        for (Quantity quantity : pages.report().findings().quantities()) {
            pages.check();
            var value = new Details(" ").add(quantity.comparator())
                    .add(new Details("–").add(quantity.value()).add(quantity.upper()).toString()).toString();
            table.row(pages.statement(quantity.entry(), quantity.words()), Cell.of(value), Cell.of(quantity.unit()),
                    Cell.of(quantity.period()), Cell.of(quantity.kind()));
        }
        table.end();
    }

    void quotations() throws IOException {
        for (var quotation : pages.report().findings().quotations()) {
            pages.check();
            pages.flow().paragraph(Style.QUOTE, line -> {
                pages.citing().quote(line, quotation.entry(), quotation.words());
                pages.citing().note(line, quotation.entry());
                var by = new Details().add(quotation.speaker()).add(quotation.cue()).add(quotation.kind());
                if (!by.isEmpty()) {
                    line.lineBreak().say("— " + by, WordLook.DETAILS);
                }
            });
        }
    }
}
