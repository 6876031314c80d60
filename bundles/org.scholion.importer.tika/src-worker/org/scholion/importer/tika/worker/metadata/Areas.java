package org.scholion.importer.tika.worker.metadata;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Parts of one page that are about other things than its article. */
final class Areas {

    private static final Set<String> AROUND = Set.of("footer", "nav", "aside");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
    private static final Pattern NAMES = Pattern
            .compile("(?i)comment|kommentar|disqus|related|sidebar|teaser|footer|recommend|"
                    + "promo|popular|newsletter|trending|most-?read|meistgelesen|latest|outbrain|taboola|read-?more|also-?like|"
                    + "breaking|ticker|archive|widget|carousel|slider");

    private final Map<Element, Boolean> known = new IdentityHashMap<>();
    /** For each value of a class attribute, which pages repeat. */
    private final Map<String, Boolean> classes = new HashMap<>();

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
        if (AROUND.contains(area.normalName()) || isFormToFillIn(area)) {
            return true;
        }
        return !FRAMES.contains(area.normalName()) && area.attributesSize() > 0
                && (classes.computeIfAbsent(area.className(), Areas::saysAround) || saysAround(area.id()));
    }

    /** Some systems put the whole page into one form; that is no part of it. */
    private static boolean isFormToFillIn(Element area) {
        return area.normalName().equals("form") && area.selectFirst("h1, article") == null;
    }

    private static boolean saysAround(String name) {
        return NAMES.matcher(name).find();
    }
}
