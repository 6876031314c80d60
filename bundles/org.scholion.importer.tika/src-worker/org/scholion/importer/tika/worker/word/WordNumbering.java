package org.scholion.importer.tika.worker.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.NumberFormat;
import org.scholion.importer.tika.worker.parts.XmlPart;

/** The lists of a Word document; counts their items, whose numbers stand nowhere in the text. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern PRIVATE = Pattern.compile("[\ue000-\uf8ff]");

    /** How the items of a level are numbered. */
    static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String style = "";
        private boolean digits;
        private boolean glued;
        /** The level, from 1, whose items let it start again; 0 for none, -1 for every one above. */
        private int restart = -1;
    }

    /** What several lists may share, with the count. */
    private static final class Counted {

        private final Level[] levels = new Level[LEVELS];
        private String style = "";
        private String takenFrom = "";
        /** The number given last; {@code null} before the first. */
        private final Integer[] counts = new Integer[LEVELS];
    }

    private static final class Numbered {

        private int pattern;
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<Integer, Counted> patterns = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        var pattern = new Counted();
        var list = new Numbered();
        boolean inList = false;
        int overridden = 0;
        var level = new Level();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    pattern = new Counted();
                    inList = false;
                    patterns.putIfAbsent(XmlPart.number(xml, "abstractNumId", -1), pattern);
                }
                case "num" -> {
                    list = new Numbered();
                    inList = true;
                    lists.putIfAbsent(XmlPart.number(xml, "numId", -1), list);
                }
                case "abstractNumId" -> list.pattern = XmlPart.number(xml, "val", -1);
                case "styleLink" -> pattern.style = XmlPart.attribute(xml, "val");
                case "numStyleLink" -> pattern.takenFrom = XmlPart.attribute(xml, "val");
                case "lvlOverride" -> overridden = XmlPart.number(xml, "ilvl", 0);
                case "startOverride" -> list.starts.put(overridden, XmlPart.number(xml, "val", 1));
                case "lvl" -> {
                    level = new Level();
                    int at = Math.clamp(XmlPart.number(xml, "ilvl", 0), 0, LEVELS - 1);
                    if (inList) {
                        list.levels.put(at, level);
                    } else {
                        pattern.levels[at] = level;
                    }
                }
                default -> read(xml, level);
            }
        }
    }

    private static void read(XMLStreamReader xml, Level level) {
        switch (xml.getLocalName()) {
            case "start" -> level.start = XmlPart.number(xml, "val", 1);
            case "numFmt" -> level.format = XmlPart.attribute(xml, "val");
            case "lvlText" -> level.text = XmlPart.attribute(xml, "val");
            case "pStyle" -> level.style = XmlPart.attribute(xml, "val");
            case "isLgl" -> level.digits = XmlPart.isOn(xml);
            case "suff" -> level.glued = XmlPart.attribute(xml, "val").equals("nothing");
            case "lvlRestart" -> level.restart = XmlPart.number(xml, "val", -1);
            default -> {
            }
        }
    }

    /**
     * A level.
     *
     * @param text with {@code %1} for the number of the first level, and so on
     * @param digits whether all numbers are written in digits
     * @param glued whether nothing stands between the label and the words
     * @param restart the level, from 1, whose items let it start again; 0 for none, -1 for every one above
     */
    static Level level(int start, String format, String text, boolean digits, boolean glued, int restart) {
        var level = new Level();
        level.start = start;
        level.format = format;
        level.text = text;
        level.digits = digits;
        level.glued = glued;
        level.restart = restart;
        return level;
    }

    /** Adds a level, from 0, to what several lists may share. */
    void pattern(int id, int at, Level level) {
        patterns.computeIfAbsent(id, i -> new Counted()).levels[at] = level;
    }

    /** Adds a list. */
    void list(int id, int pattern) {
        lists.computeIfAbsent(id, i -> new Numbered()).pattern = pattern;
    }

    /** Lets a list have a level, from 0, of its own. */
    void override(int id, int at, Level level) {
        lists.get(id).levels.put(at, level);
    }

    /** Lets the count of a level, from 0, start anew where the list begins. */
    void start(int id, int at, int first) {
        lists.get(id).starts.put(at, first);
    }

    boolean isList(int id) {
        return lists.containsKey(id);
    }

    /** The level of the list, from 0, whose items have the first of the styles that has one; 0 where none has. */
    int levelOf(int id, List<String> styles) {
        var list = lists.get(id);
        var pattern = list == null ? null : pattern(list.pattern);
        for (var style : styles) {
            for (int i = 0; pattern != null && i < LEVELS; i++) {
                if (pattern.levels[i] != null && pattern.levels[i].style.equals(style)) {
                    return i;
                }
            }
        }
        return 0;
    }

    /**
     * The label of the next item with a blank behind it; empty for a bullet.
     *
     * @param at level from 0
     */
    String next(int id, int at) {
        var list = lists.get(id);
        var pattern = list == null ? null : pattern(list.pattern);
        if (pattern == null || at < 0 || at >= LEVELS) {
            return "";
        }
        if (started.add(id)) {
            list.starts.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    pattern.counts[level] = start - 1;
                }
            });
        }
        count(list, pattern, at);
        var level = level(list, pattern, at);
        if (level.format.equals("bullet")) {
            return "";
        }
        var label = PLACE.matcher(level.text).replaceAll(place -> {
            int other = Integer.parseInt(place.group(1)) - 1;
            var of = level(list, pattern, other);
            var count = pattern.counts[other];
            return Matcher.quoteReplacement(
                    NumberFormat.format(level.digits ? "decimal" : of.format, count == null ? of.start : count));
        });
        label = PRIVATE.matcher(label).replaceAll("");
        return label.isBlank() || level.glued ? label : label + " ";
    }

    private static void count(Numbered list, Counted pattern, int at) {
        for (int i = 0; i < at; i++) {
            if (pattern.counts[i] == null) {
                pattern.counts[i] = level(list, pattern, i).start; // Word shows it as if there had been one
            }
        }
        var count = pattern.counts[at];
        pattern.counts[at] = count == null ? level(list, pattern, at).start : count + 1;
        for (int i = at + 1; i < LEVELS; i++) {
            int restart = level(list, pattern, i).restart;
            if (restart < 0 || restart > at) {
                pattern.counts[i] = null;
            }
        }
    }

    private static Level level(Numbered list, Counted pattern, int at) {
        var own = list.levels.get(at);
        if (own == null) {
            own = pattern.levels[at];
        }
        return own == null ? new Level() : own;
    }

    private Counted pattern(int id) {
        var pattern = patterns.get(id);
        if (pattern == null || pattern.takenFrom.isEmpty()) {
            return pattern;
        }
        return patterns.values().stream().filter(other -> other.style.equals(pattern.takenFrom)).findFirst()
                .orElse(pattern);
    }
}
