package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.span.Span;

/**
 * Everything with a date, the earliest first. A date by itself tells a reader nothing: one that stands within a claim, a
 * quotation or an event is the date of that.
 */
final class Moments {

    private static final Set<String> STATEMENTS = Set.of("claim", "quotation", "event");
    /** How many statements that begin before a date are looked at: those that hold it are among the nearest. */
    private static final int NEAREST = 100;

    private final List<Moment> moments = new ArrayList<>();

    List<Moment> of(List<ReportArticle> articles) {
        for (var article : articles) {
            add(article);
            if (!article.published().isEmpty()) {
                moments.add(new Moment(article.published(), "publication", article.source(), article.label(), "",
                        article.id()));
            }
        }
        moments.sort(Comparator.comparing(Moment::date));
        return moments.stream().distinct().toList();
    }

    private void add(ReportArticle article) {
        var before = new ArrayList<ReportEntry>(); // statements that begin before the annotation that is looked at
        for (var entry : article.entries()) {
            if (entry.layer().equals("event")) {
                date(entry, "time").ifPresent(date -> add(date, "event", entry));
            } else if (entry.layer().equals("time")) {
                date(entry, "normalised").ifPresent(date -> addTime(date, entry, before));
            }
            if (STATEMENTS.contains(entry.layer()) && !entry.passages().isEmpty()) {
                before.add(entry);
            }
        }
    }

    private void addTime(String date, ReportEntry time, List<ReportEntry> before) {
        var holder = holder(time, before);
        if (holder.isEmpty()) {
            add(date, "time", time);
        } else if (!holder.get().layer().equals("event") || date(holder.get(), "time").isEmpty()) {
            add(date, holder.get().layer(), holder.get());
        }
    }

    /** The shortest statement within which a date stands. */
    private static Optional<ReportEntry> holder(ReportEntry time, List<ReportEntry> before) {
        if (time.passages().isEmpty()) {
            return Optional.empty();
        }
        var span = time.passages().getFirst().span();
        return before.subList(Math.max(0, before.size() - NEAREST), before.size()).stream()
                .filter(statement -> statement.passages().stream().anyMatch(passage -> holds(passage.span(), span)))
                .min(Comparator.comparingInt(statement -> statement.quote().length()));
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.begin() <= inner.begin() && inner.end() <= outer.end();
    }

    private static Optional<String> date(ReportEntry entry, String attribute) {
        return entry.stored(attribute).stream().filter(date -> date.matches("-?\\d{4}.*")).findFirst();
    }

    private void add(String date, String kind, ReportEntry entry) {
        moments.add(new Moment(date, kind, entry.tag(), entry.quote(), entry.id(), entry.article()));
    }
}
