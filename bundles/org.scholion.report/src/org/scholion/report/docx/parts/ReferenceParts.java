package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.report.content.Reading;
import org.scholion.report.content.WebAddress;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;
import org.scholion.report.html.LayerColors;

/** The parts in which one looks things up: codebook, method, bibliography. */
final class ReferenceParts {

    private static final int DIGITS_OF_HASH = 16;

    private final Pages pages;

    ReferenceParts(Pages pages) {
        this.pages = pages;
    }

    void codebook() throws IOException {
        var table = pages.table(pages.word("codebook"), pages.report().statistics().byTag().size(),
                pages.column("layer", 4), pages.column("tag", 5),
                pages.column("description", 9), pages.numbers("count", 2));
        var last = "";
        for (TagCount tag : pages.report().statistics().byTag()) {
            var color = LayerColors.of(tag.color()).light().substring(1);
            var layer = tag.layer().equals(last) ? "" : tag.layerLabel();
            table.row(Cell.of(layer).shaded(color), Cell.of(tag.tag()), Cell.of(tag.description()),
                    Cell.of(tag.count()));
            last = tag.layer();
        }
        table.end();
    }

    void method() throws IOException {
        var method = pages.report().method();
        pages.flow().paragraph(Style.BODY, new Details()
                .add(pages.word("articles"), pages.report().articles().size() + " / " + method.casebookArticles())
                .add(pages.word("analysts"), String.join(", ", pages.report().analysts())).toString());
        bullets("", method.selection());
        var leftOut = new ArrayList<String>();
        method.leftOut().forEach(count -> leftOut.add(count.label() + ": " + count.count()));
        bullets("left-out", leftOut);
        bullets("warnings", method.problems());
        var table = pages.table(pages.word("extraction"), pages.report().articles().size(),
                pages.column("article", 6), pages.column("file", 6),
                pages.column("extraction", 6), pages.column("reader", 5));
        for (var article : pages.report().articles()) {
            pages.check();
            table.row(pages.article(article, pages.places().article(article)), file(article),
                    Cell.of(extraction(article)), Cell.of(readers(article)));
        }
        table.end();
        readings();
    }

    /** With which settings the articles were read: mostly the same for all of them. */
    private void readings() throws IOException {
        for (var reading : Reading.of(pages.report().articles())) {
            if (!reading.options().isEmpty()) {
                var way = (reading.reader() + " " + reading.version()).strip() + ", " + pages.word("number") + " "
                        + reading.numbers() + ": ";
                pages.flow().paragraph(Style.BODY,
                        line -> line.say(way).say(String.join(" · ", reading.options()), WordLook.DETAILS));
            }
        }
    }

    private void bullets(String heading, List<String> items) throws IOException {
        if (!items.isEmpty() && !heading.isEmpty()) {
            pages.flow().heading(3, pages.word(heading));
        }
        for (var item : items) {
            pages.flow().paragraph(Style.BULLET_1, item);
        }
    }

    private Cell file(ReportArticle article) {
        var hash = article.sha256().substring(0, Math.min(DIGITS_OF_HASH, article.sha256().length()));
        return Cell.of(lines(article.fileName(), label("retrieved", pages.date(article.retrieved())),
                label("address", article.extraction().retrievedFrom()), label("hash", hash)));
    }

    private String extraction(ReportArticle article) {
        var extraction = article.extraction();
        var lines = new ArrayList<String>();
        lines.add((extraction.reader() + " " + extraction.readerVersion()).strip());
        lines.add(label("version", Integer.toString(extraction.version())));
        if (extraction.truncated()) {
            lines.add(pages.word("truncated"));
        }
        lines.addAll(article.warnings());
        return lines(lines.toArray(String[]::new));
    }

    private String readers(ReportArticle article) {
        return lines(article.readers().stream().map(reader -> reader.analyst() + " ("
                + pages.word(reader.finished() ? "finished" : "open") + ", " + reader.annotations() + ")")
                .toArray(String[]::new));
    }

    private String label(String key, String text) {
        return text.isEmpty() ? "" : pages.word(key) + ": " + text;
    }

    private static String lines(String... lines) {
        var details = new Details("\n");
        for (var line : lines) {
            details.add(line);
        }
        return details.toString();
    }

    /** @param citations of the articles in their order */
    void bibliography(List<String> citations) throws IOException {
        for (int i = 0; i < citations.size(); i++) {
            pages.check();
            var article = pages.report().articles().get(i);
            var citation = citations.get(i);
            pages.flow().paragraph(Style.BIBLIOGRAPHY, line -> {
                line.bookmark(pages.places().source(article), number -> number.say("[" + article.number() + "]"));
                line.tab();
                citation(line, article, citation);
            });
        }
    }

    /** The address is a link where the style names it. */
    private static void citation(Line line, ReportArticle article, String citation) throws IOException {
        int address = article.url().isEmpty() || !new WebAddress().isLink(article.url()) ? -1
                : citation.indexOf(article.url());
        if (address < 0) {
            line.say(citation).isolate(citation);
            return;
        }
        int end = address + article.url().length();
        line.say(citation.substring(0, address)).isolate(citation.substring(0, address));
        line.external(article.url(), link -> link.say(article.url(), WordLook.LINK));
        line.say(citation.substring(end));
    }
}
