package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;

/** Everything with a date, the earliest first. */
final class Moments {

    private final List<Moment> moments = new ArrayList<>();

    List<Moment> of(List<ReportArticle> articles) {
        for (var article : articles) {
            article.entries().forEach(entry -> add(article, entry));
            if (!article.published().isEmpty()) {
                moments.add(new Moment(article.published(), "publication", article.source(), article.label(), "",
                        article.id()));
            }
        }
        moments.sort(Comparator.comparing(Moment::date));
        return moments;
    }

    private void add(ReportArticle article, ReportEntry entry) {
        switch (entry.layer()) {
            case "event" -> add(article, entry, "time");
            case "time" -> add(article, entry, "normalised");
            default -> {
                // other layers have no date of their own
            }
        }
    }

    private void add(ReportArticle article, ReportEntry entry, String attribute) {
        entry.stored(attribute).stream().filter(date -> date.matches("-?\\d{4}.*")).findFirst()
                .ifPresent(date -> moments
                        .add(new Moment(date, entry.layer(), entry.tag(), entry.quote(), entry.id(), article.id())));
    }
}
