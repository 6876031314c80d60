package org.scholion.importer.tika.worker.news;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article of the Reuters corpus. A paragraph begins with an indented line; lines that stand in columns are
 * a table and keep their line ends.
 *
 * @param title on one line, or empty
 * @param blocks a block of several lines is a table
 */
record ReutersBody(String title, List<String> blocks) {

    private static final int INDENT = 3;
    private static final String COLUMNS = ".*\\S {3,}\\S.*";

    static ReutersBody of(SgmlElement article) {
        var text = article.first("TEXT").orElse(article);
        var title = text.words("TITLE");
        var body = text.first("BODY");
        if (body.isPresent()) {
            return new ReutersBody(title, blocks(text.words("DATELINE"), body.get().text()));
        }
        if (!text.startTag("TITLE").isEmpty()) {
            return new ReutersBody(title, List.of()); // a brief: one line and no more
        }
        return unprocessed(text.text());
    }

    /** Its headline is the first line where the text begins indented below it. */
    private static ReutersBody unprocessed(String text) {
        var lines = text.strip().lines().toList();
        boolean headline = lines.size() > 1 && !isIndented(lines.get(0)) && isIndented(lines.get(1))
                && !lines.get(0).strip().endsWith(".");
        return headline
                ? new ReutersBody(lines.get(0).strip().replaceAll("\\s+", " "),
                        blocks("", String.join("\n", lines.subList(1, lines.size()))))
                : new ReutersBody("", blocks("", text));
    }

    private static List<String> blocks(String dateline, String text) {
        var blocks = new ArrayList<String>();
        var paragraph = new StringBuilder(dateline);
        var table = new StringBuilder();
        for (var line : text.lines().toList()) {
            boolean columns = line.matches(COLUMNS);
            if (!columns) {
                close(table, blocks);
            }
            if (columns || line.isBlank() || isIndented(line) && paragraph.length() > dateline.length()
                    || isSignOff(line)) {
                close(paragraph, blocks);
            }
            if (columns) {
                table.append(table.isEmpty() ? "" : "\n").append(line.stripTrailing());
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip().replaceAll("\\s+", " "));
            }
        }
        close(table, blocks);
        close(paragraph, blocks);
        return blocks;
    }

    private static void close(StringBuilder open, List<String> blocks) {
        if (!open.toString().isBlank()) {
            blocks.add(open.indexOf("\n") < 0 ? open.toString().strip() : open.toString());
        }
        open.setLength(0);
    }

    private static boolean isIndented(String line) {
        return line.length() > INDENT && line.substring(0, INDENT).isBlank();
    }

    private static boolean isSignOff(String line) {
        return line.matches("(?i) ?reuters?[ .]*");
    }
}
