package org.scholion.importer.tika.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes lists of what Word saves as paragraphs that begin with a bullet or a number in letters, in its own pages and in
 * mails that were written with it. A bullet goes, a number stays: others refer to it.
 */
final class WordLists {

    private static final Pattern LIST_STYLE = Pattern.compile("(?i)mso-list:\\s*l\\d{1,9}\\s+level(\\d)");
    private static final Pattern IGNORED = Pattern.compile("(?i)mso-list:\\s*ignore");
    /** Word fills the space up to the text with blanks in the smallest print. */
    private static final Pattern FILLER = Pattern.compile("(?i)font(-size)?:\\s*7(\\.0)?pt");
    private static final Pattern INDENT = Pattern
            .compile(
                    "(?i)(?:^|[;\\s])margin(?:-left:|:\\s*\\S{1,20}\\s+\\S{1,20}\\s+\\S{1,20})\\s*(\\d{1,5}(?:\\.\\d{1,5})?|\\.\\d{1,5})(pt|in|cm)");
    private static final Pattern NUMBER = Pattern
            .compile("[(\\[]?[\\p{L}\\p{N}]{1,8}(?:\\.[\\p{L}\\p{N}]{1,8}){0,8}[.):\\]]*");
    private static final double STEP = 36; // points by which Word indents a level
    private static final int DEEPEST = 9;

    /** A paragraph that is an item, on a level from 1. */
    private record Item(Element paragraph, int level) {
    }

    private WordLists() {
    }

    /** Changes those of the paragraphs of a page, or part of one, that are items. */
    static void restore(List<Element> paragraphs) {
        var items = new ArrayList<Item>();
        for (var paragraph : paragraphs) {
            int level = level(paragraph);
            if (level > 0) {
                items.add(new Item(paragraph, level));
            }
        }
        var open = new ArrayDeque<Element>();
        for (var item : items) {
            if (item.paragraph().previousElementSibling() != open.peekLast()) {
                open.clear();
            }
            append(item, open);
        }
    }

    /** Adds an item to the lists that are open, the innermost first. */
    private static void append(Item item, Deque<Element> open) {
        var paragraph = item.paragraph();
        while (open.size() > item.level()) {
            open.pop();
        }
        while (open.size() < item.level()) {
            var list = new Element("ul");
            if (open.isEmpty()) {
                paragraph.before(list);
            } else {
                open.peek().appendChild(list);
            }
            open.push(list);
        }
        paragraph.tagName("li");
        open.peek().appendChild(paragraph);
    }

    /** The level of an item, whose mark it takes away; 0 for what is none. */
    private static int level(Element paragraph) {
        var style = paragraph.attr("style");
        var declared = LIST_STYLE.matcher(style);
        boolean isDeclared = declared.find();
        if (!isDeclared && !paragraph.className().toLowerCase(Locale.ROOT).startsWith("msolist")) {
            return 0;
        }
        var mark = mark(paragraph);
        if (mark == null) {
            return isDeclared ? Math.max(1, declared.group(1).charAt(0) - '0') : 0;
        }
        var words = mark.text().replace('\u00a0', ' ').strip();
        boolean number = NUMBER.matcher(words).matches() && (words.length() > 1 || Character.isDigit(words.charAt(0)))
                && !isSymbol(mark);
        if (number) {
            mark.before(new TextNode(words + " "));
        }
        mark.remove();
        return isDeclared ? Math.max(1, declared.group(1).charAt(0) - '0') : level(style);
    }

    /** The innermost element that is all of the bullet or number; {@code null} where there is none. */
    private static Element mark(Element paragraph) {
        for (var element : paragraph.select("span")) {
            if (IGNORED.matcher(element.attr("style")).find()) {
                return element;
            }
        }
        for (var element : paragraph.select("span")) {
            boolean filler = FILLER.matcher(element.attr("style")).find()
                    && element.text().replace('\u00a0', ' ').isBlank();
            var around = element.parent();
            if (filler && around != paragraph && isFirst(around, paragraph)) {
                return around;
            }
        }
        return null;
    }

    private static boolean isFirst(Element element, Element paragraph) {
        var words = element.text().replace('\u00a0', ' ').strip();
        return !words.isEmpty() && paragraph.text().replace('\u00a0', ' ').stripLeading().startsWith(words);
    }

    /** Whether letters stand for drawings. */
    private static boolean isSymbol(Element mark) {
        for (var element = mark; element != null && !element.normalName().equals("p"); element = element.parent()) {
            if (element.attr("style").matches("(?is).*(symbol|wingdings|webdings).*")) {
                return true;
            }
        }
        return false;
    }

    /** By the indentation. */
    private static int level(String style) {
        var indent = INDENT.matcher(style);
        if (!indent.find()) {
            return 1;
        }
        double points = Double.parseDouble(indent.group(1)) * switch (indent.group(2).toLowerCase(Locale.ROOT)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            default -> 1;
        };
        return (int) Math.clamp(Math.round(points / STEP), 1, DEEPEST);
    }
}
