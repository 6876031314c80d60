package org.scholion.core.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Value;
import org.scholion.core.span.Span;

class MomentsTest {

    @Test
    void dateWithinAClaimIsTheDateOfTheShortestClaimAroundIt() {
        assertThat(moments(claim(0, 80, "the cranes stood still on 4 March and nobody knew why"),
                claim(10, 60, "the cranes stood still on 4 March"), time(50, 57, "4 March", "2026-03-04")))
                .extracting(Moment::date, Moment::kind, Moment::words)
                .containsExactly(tuple("2026-03-04", "claim", "the cranes stood still on 4 March"));
    }

    @Test
    void dateOfAnEventIsNotToldTwice() {
        assertThat(moments(entry("event", 0, 40, "the stop of 4 March", new Value("time", "2026-03-04")),
                time(30, 37, "4 March", "2026-03-04"))).extracting(Moment::kind).containsExactly("event");
    }

    @Test
    void dateThatStandsAloneIsToldAndOneWithoutADayOfItsOwnIsNot() {
        assertThat(
                moments(claim(0, 10, "it stopped"), time(20, 27, "4 March", "2026-03-04"), time(30, 40, "one day", "")))
                .extracting(Moment::kind, Moment::words).containsExactly(tuple("time", "4 March"));
    }

    private static List<Moment> moments(ReportEntry... entries) {
        return new Moments().of(List.of(new ReportArticle("a", 1, "Title", "", "", "F", List.of(), "", "", "", "", "en",
                "a.txt", "text/plain", "", List.of(), Extraction.UNKNOWN, List.of(), List.of(), List.of(entries))));
    }

    private static ReportEntry claim(int begin, int end, String words) {
        return entry("claim", begin, end, words);
    }

    private static ReportEntry time(int begin, int end, String words, String date) {
        return entry("time", begin, end, words, new Value("normalised", date));
    }

    private static ReportEntry entry(String layer, int begin, int end, String words, Value... values) {
        return new ReportEntry(layer + begin, "a", layer, "", "", "Ana", "", Grade.UNKNOWN,
                List.of(new Passage(new Span(begin, end), "", words, "")), List.of(values), "", List.of(), List.of());
    }
}
