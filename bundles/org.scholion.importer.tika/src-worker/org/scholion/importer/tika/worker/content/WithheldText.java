package org.scholion.importer.tika.worker.content;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The text of an article of which a page shows its readers only the beginning, but hands over the whole to machines. */
public final class WithheldText {

    /** A page that shows more than this shows the article. */
    private static final double LITTLE = 1000;
    private static final int SHORTEST = 600;
    private static final int MUCH_MORE = 2;
    private static final int LONGEST = 1_000_000;
    private static final Pattern PARAGRAPH_ENDS = Pattern.compile("(?i)</(?:p|div|li|h[1-6]|blockquote)>|<br\\s*/?>");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]\\s*");

    private WithheldText() {
    }

    /**
     * The paragraphs that are the article in place of what is shown; none when the page shows it.
     *
     * @param raw the whole as the page hands it over, perhaps with mark-up, perhaps masked
     */
    public static List<String> paragraphs(String raw, PageContent shown) {
        double length = raw.length() < SHORTEST || raw.length() > LONGEST ? LITTLE : shown.bodyLength();
        if (length >= LITTLE) {
            return List.of();
        }
        var text = raw.contains("&lt;") ? Parser.unescapeEntities(raw, false) : raw;
        var lines = LINE_ENDS.splitAsStream(PARAGRAPH_ENDS.matcher(text).replaceAll("\n"))
                .map(line -> Jsoup.parseBodyFragment(line).text().strip()).filter(line -> !line.isEmpty()).toList();
        int whole = lines.stream().mapToInt(String::length).sum();
        return whole >= SHORTEST && whole >= MUCH_MORE * length ? lines : List.of();
    }
}
