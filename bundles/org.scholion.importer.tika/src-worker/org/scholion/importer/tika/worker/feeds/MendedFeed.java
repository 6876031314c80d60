package org.scholion.importer.tika.worker.feeds;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/**
 * Makes XML that is well formed of a feed that is not: cut off, with bare ampersands, with signs that XML forbids, with
 * tags that do not match, with prefixes that it does not declare.
 */
final class MendedFeed {

    /** Without declarations of its own: those are left to be wrong. */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("(?i)<!DOCTYPE\\s[^<>\\[\\]]{0,1000}>");
    private static final Pattern FORBIDDEN = Pattern
            .compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*(?::[\\p{L}_][\\p{L}\\p{N}_.-]*)?");
    /** The tag of an entry; or what may hold what looks like one. */
    private static final Pattern ENTRY = Pattern
            .compile("(?s)<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<!--.*?(?:-->|\\z)|<(/?)(item|entry)(?=[\\s/>])");
    /** What publishers mean by the prefixes that they use most. */
    private static final Map<String, String> PREFIXES = Map.of("dc", "http://purl.org/dc/elements/1.1/", "content",
            "http://purl.org/rss/1.0/modules/content/", "atom", "http://www.w3.org/2005/Atom", "rdf",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    /** Far more than any feed has; with others undeclared it stays damaged. */
    private static final int MOST_PREFIXES = 100;

    private MendedFeed() {
    }

    static String withoutDocumentType(String xml) {
        return DOCUMENT_TYPE.matcher(xml).replaceFirst("");
    }

    /** An empty element where there is none. */
    static String mend(String xml) {
        var tree = Jsoup.parse(withEntriesEnded(FORBIDDEN.matcher(xml).replaceAll(" ")), "", Parser.xmlParser());
        tree.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        var root = tree.children().stream().findFirst().orElse(new Element("none"));
        var prefixes = new HashSet<String>();
        root.getAllElements().forEach(element -> clean(element, prefixes));
        prefixes.removeIf(prefix -> prefix.equals("xml") || root.hasAttr("xmlns:" + prefix));
        prefixes.stream().limit(MOST_PREFIXES)
                .forEach(prefix -> root.attr("xmlns:" + prefix, PREFIXES.getOrDefault(prefix, "urn:" + prefix)));
        return root.outerHtml();
    }

    /** Ends each entry where the next one begins: there are none in one another. */
    private static String withEntriesEnded(String xml) {
        boolean[] open = new boolean[1];
        return ENTRY.matcher(xml).replaceAll(tag -> {
            var before = tag.group(2) != null && tag.group(1).isEmpty() && open[0] ? "</" + tag.group(2) + ">" : "";
            open[0] = tag.group(2) == null ? open[0] : tag.group(1).isEmpty();
            return Matcher.quoteReplacement(before + tag.group());
        });
    }

    /** Takes care that its names are such, and notes their prefixes. */
    private static void clean(Element element, Set<String> prefixes) {
        if (!NAME.matcher(element.tagName()).matches()) {
            element.tagName("none");
        }
        note(element.tagName(), prefixes);
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            if (!NAME.matcher(name).matches() || name.startsWith("xmlns") && attribute.getValue().isBlank()) {
                element.removeAttr(name);
            } else if (!name.startsWith("xmlns")) {
                note(name, prefixes);
            }
        }
    }

    private static void note(String name, Set<String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            prefixes.add(name.substring(0, colon));
        }
    }
}
