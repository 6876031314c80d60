package org.scholion.report.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;

/**
 * A style sheet for browsers in the words of one for paper: custom properties have the value that they have at first, sizes
 * between two bounds have the larger one, and the families that every system has are those that come along.
 */
final class PaperCss {

    private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;{}]+)");
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final Pattern BOUNDS = Pattern.compile("clamp\\([^(),]*,[^(),]*,([^(),]*)\\)");
    private static final Pattern FAMILY = Pattern.compile("\\b(sans-serif|serif|monospace|system-ui|ui-monospace)\\b");
    private static final Pattern PAPER = Pattern.compile("(\\bsize:\\s*\\w+)\\s*;");
    private static final int DEEPEST = 8;

    private PaperCss() {
    }

    /** Turns the pages of a document on their side, whatever paper its style sheet names. */
    static void turn(Document document) {
        var sheets = document.getElementsByTagName("style");
        for (int i = 0; i < sheets.getLength(); i++) {
            sheets.item(i).setTextContent(PAPER.matcher(sheets.item(i).getTextContent()).replaceAll("$1 landscape;"));
        }
    }

    /** @param families what to write for {@code serif}, {@code sans-serif} and {@code monospace} */
    static String of(String css, Map<String, String> families) {
        var values = new HashMap<String, String>();
        PROPERTY.matcher(css).results().forEach(found -> values.putIfAbsent(found.group(1), found.group(2).strip()));
        var resolved = css;
        for (int i = 0; i < DEEPEST && resolved.contains("var("); i++) { // a property may name another
            resolved = USE.matcher(resolved).replaceAll(use -> Matcher.quoteReplacement(
                    values.getOrDefault(use.group(1), use.group(2) == null ? "inherit" : use.group(2).strip())));
        }
        resolved = BOUNDS.matcher(resolved).replaceAll(bounds -> Matcher.quoteReplacement(bounds.group(1).strip()));
        return FAMILY.matcher(resolved).replaceAll(family -> Matcher.quoteReplacement(families.get(
                family.group().contains("mono") ? "monospace" : family.group().equals("serif") ? "serif"
                        : "sans-serif")));
    }
}
