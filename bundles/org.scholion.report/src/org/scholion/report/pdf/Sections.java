package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides parts of a report into sections. */
final class Sections {

    private final List<Section> sections = new ArrayList<>();

    /** A part that is never long. */
    void add(String template, int weight) {
        sections.add(new Section(template, List.of(), true, false, weight));
    }

    /** A part that grows with the report; nothing where there are no items. */
    <T> void add(String template, boolean wide, List<T> items, ToIntFunction<T> weight) {
        int begin = 0;
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            int next = weight.applyAsInt(items.get(i));
            if (i > begin && sum + next > Section.HEAVIEST) {
                sections.add(new Section(template, items.subList(begin, i), begin == 0, wide, sum));
                begin = i;
                sum = 0;
            }
            sum += next;
        }
        if (!items.isEmpty()) {
            sections.add(new Section(template, items.subList(begin, items.size()), begin == 0, wide, sum));
        }
    }

    /** Sections that are rendered together: of one orientation, and not too much; a part that goes on begins anew. */
    List<List<Section>> chunks() {
        var chunks = new ArrayList<List<Section>>();
        var chunk = new ArrayList<Section>();
        int sum = 0;
        for (var section : sections) {
            if (!chunk.isEmpty() && (!section.first() || chunk.getLast().wide() != section.wide()
                    || sum + section.weight() > Section.HEAVIEST)) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                sum = 0;
            }
            chunk.add(section);
            sum += section.weight();
        }
        if (!chunk.isEmpty()) {
            chunks.add(List.copyOf(chunk));
        }
        return chunks;
    }
}
