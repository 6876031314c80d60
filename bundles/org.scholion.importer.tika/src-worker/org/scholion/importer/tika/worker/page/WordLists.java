package org.scholion.importer.tika.worker.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

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

    /** A mark stands at the beginning of its paragraph. */
    private static final int BEGINNING = 100;

    private WordLists() {
    }

    /** Changes those of the paragraphs of a page, or part of one, that are items. */
    static void restore(List<Element> paragraphs) {
        var levels = new IdentityHashMap<Node, Integer>();
        var parents = new LinkedHashSet<Element>();
        for (var paragraph : paragraphs) {
            int level = level(paragraph);
            if (level > 0 && paragraph.parent() != null) {
                levels.put(paragraph, level);
                parents.add(paragraph.parent());
            }
        }
        parents.forEach(parent -> restore(parent, levels));
    }

    /** All children are put anew: to take one out of the middle costs as much. */
    private static void restore(Element parent, Map<Node, Integer> levels) {
        var before = List.copyOf(parent.childNodes());
        var after = new ArrayList<Node>();
        var open = new ArrayDeque<Element>();
        parent.empty();
        for (var node : before) {
            if (levels.containsKey(node)) {
                append((Element) node, levels.get(node), open, after);
            } else {
                after.add(node);
                if (node instanceof Element) {
                    open.clear();
                }
            }
        }
        parent.appendChildren(after);
    }

    /** Adds an item to the lists that are open, the innermost first; the outermost becomes a child. */
    private static void append(Element paragraph, int level, Deque<Element> open, List<Node> children) {
        while (open.size() > level) {
            open.pop();
        }
        while (open.size() < level) {
            var list = new Element("ul");
            if (open.isEmpty()) {
                children.add(list);
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
        var beginning = beginning(paragraph);
        for (var node : beginning) {
            if (isSpan(node) && IGNORED.matcher(node.attr("style")).find()) {
                return (Element) node;
            }
        }
        for (var node : beginning) {
            if (isSpan(node) && FILLER.matcher(node.attr("style")).find() && isBlank((Element) node)
                    && node.parent() != paragraph && isFirst(node.parent(), beginning)) {
                return (Element) node.parent();
            }
        }
        return null;
    }

    private static List<Node> beginning(Element paragraph) {
        var beginning = new ArrayList<Node>();
        paragraph.filter((node, depth) -> {
            beginning.add(node);
            return beginning.size() < BEGINNING ? FilterResult.CONTINUE : FilterResult.STOP;
        });
        return beginning;
    }

    private static boolean isSpan(Node node) {
        return node instanceof Element && node.normalName().equals("span");
    }

    private static boolean isBlank(Element element) {
        return element.text().replace('\u00a0', ' ').isBlank();
    }

    /** Whether the first words are in it. */
    private static boolean isFirst(Node element, List<Node> beginning) {
        for (var node : beginning) {
            if (node instanceof TextNode text && !text.getWholeText().replace('\u00a0', ' ').isBlank()) {
                return isIn(element, node);
            }
        }
        return false;
    }

    private static boolean isIn(Node outer, Node inner) {
        var node = inner;
        for (int i = 0; i < BEGINNING && node != null && node != outer; i++) {
            node = node.parent();
        }
        return node == outer;
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
