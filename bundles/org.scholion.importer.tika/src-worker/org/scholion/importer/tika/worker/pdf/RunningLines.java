package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises heads and feet that run over the pages: at the edge, and with other digits the same on another page. */
final class RunningLines {

    /** The part of a page at its upper and lower edge where they stand. */
    private static final double EDGE = .16;
    /** Where the number of a page may stand if nothing is farther out. */
    private static final double NUMBERED_EDGE = .2;
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}|[ivxlc]{1,6}");
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 200;
    private static final double LEVEL = 6;
    private static final Pattern NUMBER = Pattern.compile(
            "^[-\u2013\u2014|\\[( ]*(?:(?:page|seite|s\\.|p\\.|p\u00e1gina|pagina|p\u00e1g\\.|strana|strona|side|sida|"
                    + "\u0441\u0442\u0440\\.|\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430|\u7b2c|\u0635\u0641\u062d\u0629)?\\s*\\d{1,4}\\s*(?:/|of|von|de|di|sur|van|\u0438\u0437|\u9875|\u30da\u30fc\u30b8)\\s*\\d{0,4}\\s*\u9875?"
                    + "|(?:page|seite|p\u00e1gina|pagina|strana|strona|side|sida|\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430|\u0635\u0641\u062d\u0629)\\s+\\d{1,4})[-\u2013\u2014|\\]) ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is seen at one height of the pages, and on which of them. */
    private record Place(String words, long height) {
    }

    private final Map<Place, Set<Integer>> seen = new HashMap<>();

    /** Takes the lines at the edges of a page. */
    void learn(int page, List<Line> lines, double height) {
        for (boolean above : new boolean[] { true, false }) {
            for (var line : edge(lines, height, above)) {
                for (var fragment : line.fragments) {
                    seen.computeIfAbsent(place(fragment, 0), p -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** The lines of a page that are its head, or its foot, from above. */
    List<Line> of(int page, List<Line> lines, double height, boolean above) {
        var running = new ArrayList<Line>();
        var edge = edge(lines, height, above);
        for (int i = 0; i < edge.size(); i++) {
            if (isRunning(edge.get(i), page)) {
                running = new ArrayList<>(edge.subList(0, i + 1)); // what is farther out belongs to it
            }
        }
        if (!above) {
            Collections.reverse(running);
        }
        return running;
    }

    private boolean isRunning(Line line, int page) {
        var words = line.text().toString();
        return NUMBER.matcher(words).matches()
                || line.fragments.stream().anyMatch(fragment -> isElsewhere(fragment, page));
    }

    private boolean isElsewhere(Fragment fragment, int page) {
        for (int shift = -1; shift <= 1; shift++) {
            for (int other : seen.getOrDefault(place(fragment, shift), Set.of())) {
                if (other != page) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The outermost lines, from the edge inwards. */
    private static List<Line> edge(List<Line> lines, double height, boolean above) {
        var edge = new ArrayList<Line>();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            var line = lines.get(above ? i : lines.size() - 1 - i);
            double distance = (above ? line.y : height - line.y) / height;
            if (distance > EDGE && (i > 0 || distance > NUMBERED_EDGE
                    || !BARE_NUMBER.matcher(line.text().words()).matches())) {
                break;
            }
            edge.add(line);
        }
        return edge;
    }

    private static Place place(Fragment fragment, int shift) {
        var words = fragment.text().toString();
        var masked = words.substring(0, Math.min(LONGEST, words.length())).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Nd}+", "0").replaceAll("\\s+", "");
        return new Place(masked.matches("[ivxlc]{1,6}") ? "0" : masked, Math.round(fragment.y / LEVEL) + shift);
    }
}
