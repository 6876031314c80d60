package org.scholion.importer.tika.worker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs, headings, lists and tables that the lines of a wiki's page make. */
final class WikiBlocks {

    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*([^=\\s].*?)\\s*\\1\\s*");
    private static final Pattern SWITCH = Pattern.compile("__[\\p{Lu}_]{3,30}__");
    private static final Pattern QUOTES = Pattern.compile("'{2,5}");
    private static final Pattern CELLS = Pattern.compile("\\|\\||!!");
    private static final Pattern BARE_AND = Pattern.compile("&(?!#?\\w{1,20};)");
    private static final String LIST_SIGNS = "*#:;";

    /** @param level of a heading from 1, else 0 */
    private record Block(int level, String html) {
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder list = new StringBuilder();
    private final StringBuilder table = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private int tables;
    private boolean inCell;

    private WikiBlocks() {
    }

    /** @param lines of wikitext in which nothing else is left */
    static String html(String lines) {
        var blocks = new WikiBlocks();
        SWITCH.matcher(lines).replaceAll("").lines().forEach(blocks::line);
        blocks.endTables();
        blocks.end();
        return blocks.html();
    }

    /** A heading below which nothing is left stands for what was left out. */
    private String html() {
        var html = new StringBuilder();
        int next = 1; // the end is like the highest heading
        var kept = new ArrayList<Block>();
        for (var block : blocks.reversed()) {
            if (block.level() == 0 || next == 0 || next > block.level()) {
                kept.add(block);
                next = block.level();
            }
        }
        kept.reversed().forEach(block -> html.append(block.html()));
        return html.toString();
    }

    private void line(String line) {
        var words = line.strip();
        if (words.startsWith("{|")) {
            end();
            endCell();
            tables++;
        } else if (tables > 0) {
            tableLine(words);
        } else if (words.isEmpty() || words.startsWith("----")) {
            end();
        } else if (words.startsWith("=") && HEADING.matcher(words).matches()) {
            end();
            var heading = HEADING.matcher(words);
            heading.matches();
            int level = Math.max(2, heading.group(1).length());
            add(level, "h" + level, heading.group(2));
        } else if (LIST_SIGNS.indexOf(words.charAt(0)) >= 0) {
            item(words);
        } else {
            endList();
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
        }
    }

    private void item(String words) {
        endParagraph();
        int signs = 0;
        while (signs < words.length() && LIST_SIGNS.indexOf(words.charAt(signs)) >= 0) {
            signs++;
        }
        var item = words.substring(signs).strip();
        if (item.isEmpty()) {
            return;
        }
        if (words.charAt(signs - 1) == ':' || words.charAt(signs - 1) == ';') {
            endList();
            add(0, "p", item);
        } else {
            list.append("<li>").append(inline(item)).append("</li>");
        }
    }

    private void tableLine(String words) {
        if (words.startsWith("|}")) {
            endCell();
            if (--tables == 0) {
                endTable();
            }
        } else if (words.startsWith("|-")) {
            endCell();
            table.append("</tr><tr>");
        } else if (words.startsWith("|+")) {
            endCell(); // what the table is called, mostly said above it
            startCell(words.substring(2));
            endCell();
            table.append("</tr><tr>");
        } else if (words.startsWith("|") || words.startsWith("!")) {
            for (var next : CELLS.split(words.substring(1), -1)) {
                endCell();
                startCell(next);
            }
        } else if (inCell) {
            cell.append(' ').append(words);
        }
    }

    /** Before a bar stands how the cell looks. */
    private void startCell(String words) {
        inCell = true;
        int bar = words.indexOf('|');
        cell.append(bar >= 0 && words.lastIndexOf('=', bar) > 0 ? words.substring(bar + 1) : words);
    }

    private void endCell() {
        if (inCell) {
            table.append("<td>").append(inline(cell.toString().strip())).append("</td>");
            cell.setLength(0);
            inCell = false;
        }
    }

    private void endTables() {
        if (tables > 0) {
            endCell();
            endTable();
        }
    }

    private void endTable() {
        if (table.indexOf("<td>") >= 0) {
            blocks.add(new Block(0, "<table><tr>" + table + "</tr></table>"));
        }
        table.setLength(0);
        tables = 0;
    }

    private void end() {
        endParagraph();
        endList();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add(0, "p", paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private void endList() {
        if (!list.isEmpty()) {
            blocks.add(new Block(0, "<ul>" + list + "</ul>"));
            list.setLength(0);
        }
    }

    private void add(int level, String element, String words) {
        var html = inline(words);
        if (!html.isBlank()) {
            blocks.add(new Block(level, "<" + element + ">" + html + "</" + element + ">"));
        }
    }

    /** Characters may be entities already. */
    private static String inline(String words) {
        var html = BARE_AND.matcher(QUOTES.matcher(words).replaceAll("")).replaceAll("&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;");
        return html.replace(String.valueOf(WikiText.LINK), "<a href=\"").replace(String.valueOf(WikiText.WORDS), "\">")
                .replace(String.valueOf(WikiText.END), "</a>").strip();
    }
}
