package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that browsers print above and below a page: its title, when and from where it was printed, "1/1". */
final class BrowserLines {

    private static final Pattern ADDRESS = Pattern.compile("(?:^|\\s)(?:https?|file)://\\S+(?:\\s|$)");
    private static final Pattern COUNT = Pattern
            .compile("(?:^|\\s)\\p{Nd}{1,4}\\s?(?:/|of|von|de|di|sur|van|z|av|af|\u0438\u0437)\\s?\\p{Nd}{1,4}$"
                    + "|^\\p{Nd}{1,4}\\s?(?:/|of|von|de|di|sur|van|z|av|af|\u0438\u0437)\\s?\\p{Nd}{1,4}(?:\\s|$)");
    private static final Pattern TIME = Pattern.compile(
            "(?:^|\\s)\\p{Nd}{1,4}[./-]\\s?\\p{Nd}{1,2}[./-]\\s?\\p{Nd}{2,4},?\\s\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s|$)");
    private static final int LONGEST = 400;

    private BrowserLines() {
    }

    /** Those of the first and the last line that are such; none unless the pages are counted, and one more is told. */
    static List<Line> in(List<Line> lines) {
        if (lines.size() < 2) {
            return List.of();
        }
        var found = new ArrayList<Line>();
        boolean address = false;
        boolean count = false;
        boolean time = false;
        for (var line : List.of(lines.get(0), lines.get(lines.size() - 1))) {
            var words = line.text().words();
            if (words.length() <= LONGEST) {
                boolean from = ADDRESS.matcher(words).find();
                boolean of = COUNT.matcher(words).find();
                boolean at = TIME.matcher(words).find();
                if (from || of || at) {
                    found.add(line);
                }
                address |= from;
                count |= of;
                time |= at;
            }
        }
        return count && (address || time) ? found : List.of();
    }
}
