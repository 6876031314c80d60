package org.scholion.importer.tika.worker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.scholion.importer.tika.protocol.PropertyName;

/** Properties of the document; what was found first, in the best place, stays. */
final class FoundProperties {

    private static final int LONGEST = 2000;

    private final Map<PropertyName, List<String>> values = new EnumMap<>(PropertyName.class);

    void offer(PropertyName name, String value) {
        offer(name, value == null ? List.of() : List.of(value));
    }

    void offer(PropertyName name, List<String> offered) {
        var clean = new ArrayList<String>();
        for (var value : offered) {
            var line = value.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
            if (!line.isEmpty() && line.length() <= LONGEST && !clean.contains(line)) {
                clean.add(line);
            }
        }
        if (!clean.isEmpty()) {
            values.putIfAbsent(name, clean);
        }
    }

    void offerDate(PropertyName name, String value) {
        offer(name, Dates.iso(value));
    }

    boolean has(PropertyName name) {
        return values.containsKey(name);
    }

    String first(PropertyName name) {
        return has(name) ? values.get(name).get(0) : "";
    }

    void send(Reply reply) {
        values.forEach((name, all) -> all.forEach(value -> reply.property(name, value)));
    }
}
