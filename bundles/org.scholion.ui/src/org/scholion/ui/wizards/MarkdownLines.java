package org.scholion.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as one reads it: without its signs, with the headings and the heads of tables found. */
final class MarkdownLines {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("\\|?(\\s*:?-{3,}:?\\s*\\|)+\\s*(:?-{3,}:?)?\\s*");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^)\\s]*(?:\\s\"[^\"]*\")?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)\\]");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
    /** Stand for brackets that are no signs, while links are looked for. */
    private static final String OPENED = "\uE000";
    private static final String CLOSED = "\uE001";
    private static final String CELLS = "   ·   ";

    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();

    /**
     * A line that stands out.
     *
     * @param level of a heading from 1; 0 for the head of a table
     */
    record Heading(int begin, int length, int level) {
    }

    MarkdownLines(String markdown) {
        var lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var heading = HEADING.matcher(lines.get(i));
            boolean headOfTable = i + 1 < lines.size() && lines.get(i).startsWith("|")
                    && RULE_OF_TABLE.matcher(lines.get(i + 1)).matches();
            if (heading.matches()) {
                add(plain(heading.group(2)), heading.group(1).length());
            } else if (headOfTable) {
                add(cells(lines.get(i)), 0);
            } else if (!RULE_OF_TABLE.matcher(lines.get(i)).matches()) {
                text.append(lines.get(i).startsWith("|") ? cells(lines.get(i)) : bullet(plain(lines.get(i))))
                        .append('\n');
            }
        }
    }

    private void add(String line, int level) {
        headings.add(new Heading(text.length(), line.length(), level));
        text.append(line).append('\n');
    }

    private static String cells(String line) {
        return List.of(line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|")).stream()
                .map(cell -> plain(cell).strip()).collect(Collectors.joining(CELLS));
    }

    private static String bullet(String line) {
        return line.replaceFirst("^(\\s*)[-*] ", "$1• ").replaceFirst("^(\\s*)> ?", "$1    ");
    }

    private static String plain(String line) {
        var plain = line.replace("\\[", OPENED).replace("\\]", CLOSED);
        plain = IMAGE.matcher(plain).replaceAll("$1");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = TAG.matcher(NOTE.matcher(plain).replaceAll("[$1]")).replaceAll("");
        plain = plain.replaceAll("(?<!\\\\)(\\*\\*|__|`)", "");
        return ESCAPE.matcher(plain).replaceAll("$1").replace(OPENED, "[").replace(CLOSED, "]").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&");
    }

    String text() {
        return text.toString();
    }

    List<Heading> headings() {
        return headings;
    }
}
