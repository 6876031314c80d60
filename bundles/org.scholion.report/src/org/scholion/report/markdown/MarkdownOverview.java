package org.scholion.report.markdown;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.LayerSection;

/** The beginning of the file: title and contents. */
final class MarkdownOverview {

    private final MarkdownContext context;
    private final MarkdownOutput out;

    MarkdownOverview(MarkdownContext context) {
        this.context = context;
        out = context.out();
    }

    void write(List<ReportPart> parts) throws IOException {
        var report = context.content().report();
        var cover = report.cover();
        out.paragraph(
                "# " + MarkdownText.line(cover.title().isEmpty() ? context.word("untitled-report") : cover.title()));
        if (!cover.subtitle().isEmpty()) {
            out.paragraph(MarkdownText.line(cover.subtitle()));
        }
        if (!cover.marking().label().isEmpty()) {
            out.paragraph(MarkdownText.bold(cover.marking().label()));
        }
        fact("casebook", MarkdownText.line(cover.casebook()));
        fact("authors", lines(cover.authors()));
        fact("date", context.dates().inUtc(cover.generated()));
        fact("analysts", lines(report.analysts()));
        fact("content", context.words().of("count-articles", report.articles().size()) + ", "
                + context.words().of("count-annotations", context.content().count()));
        out.line("");
        if (report.articles().isEmpty()) {
            out.paragraph(context.word("no-articles"));
        }
        contents(parts);
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(MarkdownText::line).collect(Collectors.joining(", "));
    }

    private void fact(String key, String markdown) throws IOException {
        if (!markdown.isEmpty()) {
            out.line("- **" + context.word(key) + ":** " + markdown);
        }
    }

    private void contents(List<ReportPart> parts) throws IOException {
        out.paragraph("## " + context.word("contents"));
        for (var part : parts) {
            out.line("- " + MarkdownOutput.link(context.word(part.id()), MarkdownContext.anchor(part)));
            if (part == ReportPart.LAYERS) {
                layers(context.content().layers());
            }
        }
        if (!context.content().notes().isEmpty()) {
            out.line("- " + MarkdownOutput.link(context.word("notes"), "notes"));
        }
        out.line("");
    }

    private void layers(List<LayerSection> layers) throws IOException {
        for (var layer : layers) {
            out.line("  - " + MarkdownOutput.link(MarkdownText.line(layer.layer().label()),
                    context.targets().layer(layer.number())) + ": "
                    + context.words().of("count-annotations", layer.rows().size()));
        }
    }
}
