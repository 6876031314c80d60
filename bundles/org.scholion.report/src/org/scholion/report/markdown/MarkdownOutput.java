package org.scholion.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the blocks of a Markdown file. What it is given is Markdown already. */
final class MarkdownOutput {

    private final Writer writer;

    MarkdownOutput(Writer writer) {
        this.writer = writer;
    }

    void line(String line) throws IOException {
        writer.append(line).append('\n');
    }

    void paragraph(String text) throws IOException {
        line(text);
        line("");
    }

    void tableHead(List<String> cells) throws IOException {
        tableRow(cells);
        line("|" + " --- |".repeat(cells.size()));
    }

    void tableRow(List<String> cells) throws IOException {
        line("| " + String.join(" | ", cells) + " |");
    }

    static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    static String link(String text, String anchor) {
        return "[" + text + "](#" + anchor + ")";
    }
}
