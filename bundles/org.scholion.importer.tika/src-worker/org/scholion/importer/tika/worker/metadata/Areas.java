package org.scholion.importer.tika.worker.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Parts of one page that are about other things than its article. */
final class Areas {

    private static final Set<String> AROUND = Set.of("footer", "nav");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
    private static final Pattern NAMES = Pattern
            .compile("(?i)comment|kommentar|disqus|related|sidebar|teaser|footer|recommend|"
                    + "promo|popular|newsletter|trending|most-?read|meistgelesen|latest|outbrain|taboola|read-?more|also-?like|"
                    + "breaking|ticker|archive|(?<!elementor-)widget|carousel|slider");

    /** With it other things may stand, such as the number of comments. */
    private static final Pattern BYLINE = Pattern.compile("(?i)by-?line");
    /** One of them is in each name. */
    private static final Stems STEMS = new Stems(List.of("comment", "kommentar", "disqus", "related", "sidebar",
            "teaser",
            "footer", "recommend", "promo", "popular", "newsletter", "trending", "most", "meistgelesen", "latest",
            "outbrain", "taboola", "read", "also", "breaking", "ticker", "archive", "widget", "carousel", "slider"));

    private List<Element> headings;
    /** Made when it is first asked for, since the page is still being gone through when this is made. */
    private Set<Element> aroundHeadings;
    private final Map<Element, Boolean> known = new IdentityHashMap<>();
    /** For each value of a class attribute, which pages repeat. */
    private final Map<String, Boolean> classes = new HashMap<>();

    /** @param headings the main headings, complete when the first question is asked */
    Areas(List<Element> headings) {
        this.headings = headings;
    }

    /** Keeps only the main headings that are the headline, if one is; to be told before anything is asked. */
    void narrow(String title) {
        var plain = Agreement.plain(title);
        var alike = headings.stream().filter(heading -> Agreement.plain(heading.text()).equals(plain)).toList();
        headings = alike.isEmpty() ? headings : alike;
    }

    /** Whether an element is in such a part. */
    boolean isAround(Element element) {
        boolean around = false;
        var asked = element;
        while (!around && asked != null) {
            var answer = known.get(asked);
            if (answer != null) {
                around = answer;
                break;
            }
            around = begins(asked);
            asked = asked.parent();
        }
        for (var inner = element; inner != null && inner != asked; inner = inner.parent()) {
            known.put(inner, around);
        }
        return around;
    }

    private boolean begins(Element area) {
        if (AROUND.contains(area.normalName())) {
            return true;
        }
        if (holdsTheHeadings(area)) {
            return false;
        }
        return area.normalName().equals("aside") || isFormToFillIn(area)
                || !FRAMES.contains(area.normalName()) && area.attributesSize() > 0
                        && (classes.computeIfAbsent(area.className(), Areas::saysAround) || saysAround(area.id()));
    }

    /** Some systems put the whole page into one form; that is no part of it. */
    private static boolean isFormToFillIn(Element area) {
        return area.normalName().equals("form") && area.parent() != null && !area.parent().normalName().equals("body");
    }

    /**
     * Whether all main headings stand in it, the headline among them: then it is the page, though it may be named after
     * something that stands beside the article, as "layout-right-sidebar" is.
     */
    private boolean holdsTheHeadings(Element area) {
        if (aroundHeadings == null) {
            aroundHeadings = Collections.newSetFromMap(new IdentityHashMap<>());
            if (!headings.isEmpty()) {
                aroundHeadings.addAll(headings.get(0).parents());
                headings.forEach(heading -> aroundHeadings.retainAll(heading.parents()));
            }
        }
        return aroundHeadings.contains(area);
    }

    private static boolean saysAround(String name) {
        return STEMS.areIn(name) && NAMES.matcher(name).find() && !BYLINE.matcher(name).find();
    }
}
