package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lists of other articles by their shape, whatever their language: neighbours of the same make that each hold a
 * link of their own and little else.
 */
final class Teasers {

    private static final Set<String> NEVER = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "tbody",
            "figure", "blockquote");
    private static final int FEWEST = 3;
    private static final int MOST_BLOCKS = 7;
    private static final double MOST_TEXT = 700;

    private record Make(Area parent, String tag, String style) {
    }

    private Teasers() {
    }

    /** Gives the elements of such lists the role. */
    static void mark(List<Area> areas, List<TextBlock> blocks) {
        Map<Make, List<Area>> alike = new HashMap<>();
        for (var area : areas) {
            if (area.parent != null && area.firstBlock >= 0 && !area.inline && !NEVER.contains(area.tag)) {
                alike.computeIfAbsent(new Make(area.parent, area.tag, style(area)), m -> new ArrayList<>()).add(area);
            }
        }
        for (var group : alike.values()) {
            if (group.size() >= FEWEST
                    && group.stream().filter(area -> isTeaser(area, blocks)).count() >= .7 * group.size()) {
                group.forEach(area -> area.named |= Role.RELATED.bit());
            }
        }
    }

    /** A link of more than one word, and some text or a picture's worth of it. */
    private static boolean isTeaser(Area area, List<TextBlock> blocks) {
        if (area.lastBlock - area.firstBlock < 1 || area.lastBlock - area.firstBlock >= MOST_BLOCKS) {
            return false;
        }
        double length = 0;
        boolean link = false;
        for (int i = area.firstBlock; i <= area.lastBlock; i++) {
            var block = blocks.get(i);
            length += block.length;
            link |= block.linkDensity() > .8 && block.length >= 15;
        }
        return link && length < MOST_TEXT;
    }

    private static String style(Area area) {
        var names = area.element.className().strip();
        int end = 0;
        while (end < names.length() && !Character.isWhitespace(names.charAt(end))
                && !Character.isDigit(names.charAt(end)) && end < 60) {
            end++;
        }
        return names.substring(0, end);
    }
}
