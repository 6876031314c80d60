package org.scholion.importer.tika.worker.metadata;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Parts of a page that are about other things than its article. */
final class Areas {

    private static final Set<String> AROUND = Set.of("footer", "nav", "aside", "form");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
    private static final Pattern NAMES = Pattern
            .compile("(?i)comment|kommentar|disqus|related|sidebar|teaser|footer|recommend|"
                    + "promo|popular|newsletter|trending|most-?read|meistgelesen|latest|outbrain|taboola|read-?more|also-?like|"
                    + "breaking|ticker|archive|widget|carousel|slider");

    private Areas() {
    }

    /** Whether an element is in such a part. */
    static boolean isAround(Element element) {
        for (var area = element; area != null; area = area.parent()) {
            if (AROUND.contains(area.normalName())
                    || !FRAMES.contains(area.normalName()) && area.attributesSize() > 0
                            && (NAMES.matcher(area.className()).find() || NAMES.matcher(area.id()).find())) {
                return true;
            }
        }
        return false;
    }
}
