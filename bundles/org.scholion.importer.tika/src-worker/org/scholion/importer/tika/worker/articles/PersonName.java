package org.scholion.importer.tika.worker.articles;

import java.util.regex.Pattern;

/** The names of persons as libraries write them: the family name first, then a comma. */
final class PersonName {

    private static final Pattern FAMILY_FIRST = Pattern
            .compile(
                    "([^,]{1,80}),\\s*(?:((?i:[js]r\\.?)|I{2,3}|IV),\\s*)?([^,]{1,80})(?:,\\s*((?i:[js]r\\.?)|I{2,3}|IV))?");

    private PersonName() {
    }

    /** As people say it: "Mara Lind" for "Lind, Mara"; what is no such name stays. */
    static String natural(String name) {
        var parts = FAMILY_FIRST.matcher(name.strip());
        if (!parts.matches()) {
            return name.strip();
        }
        var suffix = parts.group(2) != null ? parts.group(2) : parts.group(4);
        return parts.group(3).strip() + " " + parts.group(1).strip() + (suffix == null ? "" : " " + suffix);
    }
}
