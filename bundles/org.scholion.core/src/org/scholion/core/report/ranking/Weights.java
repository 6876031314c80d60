package org.scholion.core.report.ranking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.ranking.Interests.Kind;
import org.scholion.core.report.ranking.Interests.Matches;
import org.scholion.core.report.ranking.Interests.Strength;

/**
 * How much an item is worth to a reader, as a sum.
 * <ul>
 * <li>What the reader follows: an entity 4, a topic 3, the industry 2; half of that where an article has it in passing only.
 * Two of a kind count at most, so that a long list is not better than a short one.
 * <li>Independent sources: the binary logarithm of their number and one, so that the second counts more than the tenth.
 * <li>The grade: one more for what is good, one less for what is poor; nothing for what nobody could judge.
 * <li>Half a point for what is disputed: a reader should know.
 * <li>Up to two points for recency, half as many every two weeks before the latest article of the report. The clock does not
 * count: the same report is the same tomorrow.
 * </ul>
 */
final class Weights {

    private static final Map<Kind, Double> WORTH = Map.of(Kind.ENTITY, 4.0, Kind.TOPIC, 3.0, Kind.INDUSTRY, 2.0);
    private static final int COUNTED = 2;
    private static final double LEAD_BONUS = 1;
    private static final double DISPUTED = .5;
    private static final double NEWEST = 2;
    private static final double HALF_LIFE_DAYS = 14;
    private static final int LENGTH_OF_DAY = 10;

    private final Optional<LocalDate> latest;

    Weights(List<ReportArticle> articles) {
        latest = articles.stream().flatMap(article -> day(article.published()).stream())
                .max(Comparator.naturalOrder());
    }

    static double relevance(Matches matches) {
        return Arrays.stream(Kind.values()).mapToDouble(kind -> matches.all().entrySet().stream()
                .filter(match -> match.getKey().kind() == kind)
                .map(match -> match.getValue() == Strength.MARKED ? WORTH.get(kind) : WORTH.get(kind) / 2)
                .sorted(Comparator.reverseOrder()).limit(COUNTED).mapToDouble(Double::doubleValue).sum()).sum();
    }

    double of(Candidate candidate) {
        double weight = relevance(candidate.matches()) + recency(candidate.date());
        if (candidate.lead().isEmpty()) {
            return weight;
        }
        var lead = candidate.lead().get();
        var grade = lead.statement().grade();
        weight += Math.log(1 + candidate.independentSources()) / Math.log(2);
        weight += Confidences.isGood(grade) ? 1 : Confidences.isPoor(grade) ? -1 : 0;
        weight += candidate.isDisputed() ? DISPUTED : 0;
        return lead.matches().all().isEmpty() ? weight : weight + LEAD_BONUS;
    }

    private double recency(String date) {
        var day = day(date);
        return day.isEmpty() ? 0
                : NEWEST * Math.pow(.5, ChronoUnit.DAYS.between(day.get(), latest.orElseThrow()) / HALF_LIFE_DAYS);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.length() < LENGTH_OF_DAY ? Optional.empty()
                    : Optional.of(LocalDate.parse(iso.substring(0, LENGTH_OF_DAY)));
        } catch (DateTimeParseException notADate) { // the field is what the document said, which may be anything
            return Optional.empty();
        }
    }
}
