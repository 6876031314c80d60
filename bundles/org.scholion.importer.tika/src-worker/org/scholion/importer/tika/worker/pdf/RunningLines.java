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
import java.util.stream.IntStream;

/** Recognises heads and feet that run over the pages: at the edge, and with other digits the same on another page. */
final class RunningLines {

    /** The part of a page at its upper and lower edge where they stand. */
    private static final double EDGE = .16;
    /** Where the number of a page may stand if nothing is farther out. */
    private static final double NUMBERED_EDGE = .2;
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}|[ivxlc]{1,6}");
    /** How far the number of a page is from what else is in its line, in sizes of the font. */
    private static final double APART = 3;
    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final int FEWEST_LETTERS = 3;
    /** Heads of chapters are left out where one begins; those of left and right pages take turns. */
    private static final int NEARBY = 3;
    private static final int MANY = 4;
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
    private int pages;

    /** Takes the lines at the edges of a page. */
    void learn(int page, List<Line> lines, double height) {
        pages = page;
        for (boolean above : new boolean[] { true, false }) {
            for (var line : edge(lines, height, above)) {
                for (var fragment : line.fragments) {
                    seen.computeIfAbsent(place(fragment), p -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** The lines of a page that are its head, or its foot, from above. */
    List<Line> of(int page, List<Line> lines, double height, boolean above) {
        var running = new ArrayList<Line>();
        var edge = edge(lines, height, above);
        if (!edge.isEmpty() && BrowserLines.in(lines).contains(edge.get(0))) {
            running.add(edge.get(0));
        }
        for (int i = 0; i < edge.size(); i++) {
            int inwards = above ? i + 1 : lines.size() - 2 - i;
            var inner = inwards >= 0 && inwards < lines.size() ? lines.get(inwards) : null;
            if (isRunning(edge.get(i), inner, page)) {
                running = new ArrayList<>(edge.subList(0, i + 1)); // what is farther out belongs to it
            }
        }
        if (!above) {
            Collections.reverse(running);
        }
        return running;
    }

    private boolean isRunning(Line line, Line inner, int page) {
        if (line.fragments.stream().anyMatch(Fragment::isLeader)) {
            return false; // in a table of contents
        }
        return NUMBER.matcher(line.text().words()).matches() || IntStream.range(0, line.fragments.size())
                .anyMatch(i -> isElsewhere(line.fragments.get(i), page) && !isCounter(line, i, inner));
    }

    /** Whether a number or sign belongs to what stands beside it, as of a section, an item or a row: it is no page's. */
    private static boolean isCounter(Line line, int place, Line inner) {
        var fragment = line.fragments.get(place);
        int last = line.fragments.size() - 1;
        if (last == 0 || fragment.text().words().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
            return false;
        }
        double before = place == 0 ? FAR : fragment.left - line.fragments.get(place - 1).right;
        double after = place == last ? FAR : line.fragments.get(place + 1).left - fragment.right;
        return place > 0 && place < last || Math.min(before, after) < APART * line.size
                || inner != null && isBelow(fragment, inner);
    }

    private static boolean isBelow(Fragment number, Line line) {
        return line.fragments.stream()
                .anyMatch(other -> BARE_NUMBER.matcher(other.text().words()).matches()
                        && (Math.abs(other.right - number.right) < .5 * number.size
                                || Math.abs(other.left - number.left) < .5 * number.size));
    }

    /** Whether the same stands on a page nearby, or on many. */
    private boolean isElsewhere(Fragment fragment, int page) {
        var place = place(fragment);
        int others = 0;
        for (int shift = -1; shift <= 1; shift++) {
            var on = seen.getOrDefault(new Place(place.words(), place.height() + shift), Set.of());
            for (int other = page - NEARBY; other <= page + NEARBY; other++) {
                if (other != page && on.contains(other)) {
                    return true;
                }
            }
            others += on.contains(page) ? on.size() - 1 : on.size();
        }
        return others >= Math.max(MANY, pages / 10);
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

    private static Place place(Fragment fragment) {
        var words = fragment.text().toString();
        var masked = words.substring(0, Math.min(LONGEST, words.length())).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Nd}+", "0").replaceAll("\\s+", "");
        return new Place(masked.matches("[ivxlc]{1,6}") ? "0" : masked, Math.round(fragment.y / LEVEL));
    }
}
