package org.scholion.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.scholion.core.report.content.ReportArticle;

/**
 * Articles that came in the same way.
 *
 * @param numbers of the articles in the bibliography, as ranges: {@code 1–4, 7}
 */
public record Reading(String reader, String version, List<String> options, String numbers) {

    /** The ways in which the articles came in, in the order of the first article of each; unknown ones are left out. */
    public static List<Reading> of(List<ReportArticle> articles) {
        var numbers = new LinkedHashMap<Reading, List<Integer>>();
        for (var article : articles) {
            var came = article.extraction();
            if (!came.reader().isEmpty() || !came.options().isEmpty()) {
                numbers.computeIfAbsent(new Reading(came.reader(), came.readerVersion(), came.options(), ""),
                        way -> new ArrayList<>()).add(article.number());
            }
        }
        return numbers.entrySet().stream().map(way -> new Reading(way.getKey().reader(), way.getKey().version(),
                way.getKey().options(), ranges(way.getValue()))).toList();
    }

    private static String ranges(List<Integer> numbers) {
        var out = new StringBuilder();
        for (int i = 0; i < numbers.size();) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            out.append(out.isEmpty() ? "" : ", ").append(numbers.get(i));
            if (last > i) {
                out.append(last > i + 1 ? "–" : ", ").append(numbers.get(last));
            }
            i = last + 1;
        }
        return out.toString();
    }
}
