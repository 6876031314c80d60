package org.scholion.importer.tika.worker.articles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a page of a wiki without what only a wiki can resolve: templates, references, pictures. Goes through the
 * source once, whatever is nested in it.
 */
final class WikiText {

    /** Parts a link to the web from its words; these characters have no meaning of their own and are in no source. */
    static final char LINK = '\ue000';
    static final char WORDS = '\ue001';
    static final char END = '\ue002';

    private static final int DEEPEST = 100;
    private static final int LONGEST_TAG = 500;
    private static final int LONGEST_LINK = 2000;
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,30})(?=[\\s/>])[^<>]{0,400}>");
    /** Those whose content is no text of the page. */
    private static final Set<String> WITHOUT_TEXT = Set.of("ref", "references", "gallery", "timeline", "score",
            "imagemap", "templatestyles", "mapframe", "maplink", "graph", "includeonly", "section", "categorytree",
            "indicator", "script", "style");
    private static final Set<String> APART = Set.of("br", "p", "div", "blockquote", "poem", "center", "pre", "hr", "li",
            "ul", "ol", "table", "tr", "syntaxhighlight", "source", "dl", "dd", "dt");
    private static final Set<String> WITHIN = Set.of("small", "sub", "sup", "big", "s", "u", "i", "b", "em", "strong",
            "code", "span", "tt", "del", "ins", "cite", "abbr", "noinclude", "onlyinclude", "math", "chem", "font",
            "strike", "kbd", "var", "time", "bdi", "ruby", "rt", "rp", "rb", "td", "th", "q", "mark", "nowiki");
    private static final Pattern FILE = Pattern.compile(
            "(?i)[^:|]{1,40}:[^|]{1,300}\\.(?:jpe?g|png|svg|gif|webp|tiff?|xcf|djvu|pdf|og[agv]|web[mp]|mp[34]|wav|flac|mid|stl)\\s*");
    private static final Pattern CATEGORY = Pattern
            .compile("(?i)(?:category|kategori(?:e|a|j[ae]|ja)?|cat[ée]gor(?:ie|[ií]a)|"
                    + "categoria|luokka|kategória|категори[яі]я?|категорія|κατηγορία|תיקייה|קטגוריה|تصنيف|분류|カテゴリ|分类|分類)\\s*:.*");
    private static final Pattern OTHER_WIKI = Pattern.compile("[a-z]{2,3}(?:-[a-z-]{2,12})?:.+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern NAMED = Pattern.compile("\\s*[\\w -]{1,30}=[\\s\\S]*");

    /** What is open: a template, a link, or the page itself. */
    private record Frame(char sign, StringBuilder text) {
    }

    private final String source;
    private final Deque<Frame> open = new ArrayDeque<>();
    /** Ends that do not come any more: who asks a thousand times is told at once. */
    private final Set<String> absent = new HashSet<>();
    private int at;

    private WikiText(String source) {
        this.source = source;
    }

    /** The page as HTML. */
    static String html(String wikitext) {
        var plain = wikitext.replace("\r\n", "\n").replaceAll("[" + LINK + WORDS + END + "]", "");
        return WikiBlocks.html(new WikiText(plain).words());
    }

    /** Lines of wikitext in which nothing is left but headings, lists, tables and links to the web. */
    private String words() {
        open.push(new Frame(' ', new StringBuilder()));
        while (at < source.length()) {
            char c = source.charAt(at);
            if ((c == '{' || c == '[') && next() == c && open.size() < DEEPEST) {
                open.push(new Frame(c, new StringBuilder()));
                at += 2;
            } else if (c == '}' && next() == c && isOpen('{') || c == ']' && next() == c && isOpen('[')) {
                close(c == '}' ? '{' : '[');
                at += 2;
            } else if (c == '[' && isAddress(at + 1)) {
                address();
            } else if (c == '<') {
                tag();
            } else {
                text().append(c);
                at++;
            }
        }
        while (open.size() > 1) {
            giveUp();
        }
        return text().toString();
    }

    private StringBuilder text() {
        return open.peek().text();
    }

    private char next() {
        return at + 1 < source.length() ? source.charAt(at + 1) : 0;
    }

    private boolean isOpen(char sign) {
        return open.stream().anyMatch(frame -> frame.sign() == sign);
    }

    private void close(char sign) {
        while (open.peek().sign() != sign) {
            giveUp();
        }
        var content = open.pop().text().toString();
        text().append(sign == '{' ? template(content) : link(content));
    }

    /** What is never closed is what it says. */
    private void giveUp() {
        var inner = open.pop().text();
        text().append(inner);
    }

    /** The words of the few templates that only set them in another way. */
    private static String template(String content) {
        var parts = content.split("\\|", -1);
        var name = parts[0].strip().toLowerCase(Locale.ROOT);
        var first = parts.length > 1 && !NAMED.matcher(parts[1]).matches() ? parts[1].strip() : "";
        if (name.startsWith("lang-")) {
            return first;
        }
        return switch (name) {
            case "lang" -> parts.length > 2 ? parts[2].strip() : "";
            case "nowrap", "nobr", "small", "big", "abbr", "smallcaps" -> first;
            case "quote", "cquote", "blockquote", "quotation", "zitat" -> "\n\n" + first + "\n\n";
            case "convert", "cvt" -> parts.length > 2 ? first + " " + parts[2].strip() : first;
            case "snd", "spnd", "spaced ndash" -> " \u2013 ";
            case "ndash", "\u2013" -> "\u2013";
            case "mdash", "\u2014" -> "\u2014";
            case "!" -> "|";
            default -> name.startsWith("formatnum:") ? parts[0].strip().substring("formatnum:".length()) : "";
        };
    }

    /** The words of a link to another page; none of a picture, a category or the same page elsewhere. */
    private static String link(String content) {
        int bar = content.indexOf('|');
        var target = (bar < 0 ? content : content.substring(0, bar)).strip();
        if (FILE.matcher(target).matches()
                || bar < 0 && (CATEGORY.matcher(target).matches() || OTHER_WIKI.matcher(target).matches())) {
            return "";
        }
        var words = bar < 0 ? target : content.substring(content.lastIndexOf('|') + 1);
        if (words.isBlank()) {
            words = IN_BRACKETS.matcher(target.substring(target.indexOf(':') + 1)).replaceFirst("");
        }
        return words.startsWith(":") ? words.substring(1) : words;
    }

    private boolean isAddress(int begin) {
        return source.startsWith("http://", begin) || source.startsWith("https://", begin);
    }

    /** A link to the web; one without words is only a number in print. */
    private void address() {
        int end = at + 1;
        int last = Math.min(source.length(), at + LONGEST_LINK);
        while (end < last && source.charAt(end) != ']' && source.charAt(end) != '\n') {
            end++;
        }
        if (end == last || source.charAt(end) != ']') {
            text().append('[');
            at++;
            return;
        }
        var link = source.substring(at + 1, end);
        int blank = link.indexOf(' ');
        if (blank > 0) {
            text().append(LINK).append(link, 0, blank).append(WORDS).append(link.substring(blank).strip()).append(END);
        }
        at = end + 1;
    }

    private void tag() {
        if (source.startsWith("<!--", at)) {
            skipBehind("-->");
            return;
        }
        var tag = TAG.matcher(source).region(at, Math.min(source.length(), at + LONGEST_TAG));
        if (!tag.lookingAt()) {
            text().append('<');
            at++;
            return;
        }
        var name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean closing = source.charAt(at + 1) == '/';
        boolean empty = tag.group().endsWith("/>");
        if (!WITHOUT_TEXT.contains(name) && !APART.contains(name) && !WITHIN.contains(name)) {
            text().append(tag.group());
            at = tag.end();
        } else if (name.equals("nowiki") && !closing && !empty) {
            at = tag.end();
            text().append(source, at, skipBehind("</" + tag.group(1) + ">"));
        } else {
            at = tag.end();
            text().append(APART.contains(name) ? "\n\n" : "");
            if (WITHOUT_TEXT.contains(name) && !closing && !empty) {
                skipBehind("</" + tag.group(1) + ">");
            }
        }
    }

    /** @return where that begins; nothing is skipped where it does not come */
    private int skipBehind(String end) {
        int found = absent.contains(end) ? -1 : source.indexOf(end, at);
        if (found < 0) {
            absent.add(end);
            int from = at;
            at = end.startsWith("--") ? source.length() : at;
            return from;
        }
        at = found + end.length();
        return found;
    }
}
