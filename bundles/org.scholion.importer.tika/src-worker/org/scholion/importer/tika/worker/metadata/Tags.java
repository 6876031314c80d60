package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.List;

/** Keywords, which documents give one by one or in one line. */
final class Tags {

    private static final int LONGEST = 80;
    private static final int MOST = 40;

    private Tags() {
    }

    static List<String> of(List<String> raw) {
        var tags = new ArrayList<String>();
        for (var value : raw) {
            for (var tag : raw.size() > 1 ? new String[] { value } : split(value)) {
                var plain = Html.plain(tag).strip().replaceFirst("^#", "");
                if (!plain.isEmpty() && plain.length() <= LONGEST && tags.size() < MOST && !tags.contains(plain)
                        && !plain.startsWith("http")) {
                    tags.add(plain);
                }
            }
        }
        return tags;
    }

    private static String[] split(String line) {
        return line.split(line.indexOf(';') >= 0 ? ";" : "[,，、،|]");
    }
}
