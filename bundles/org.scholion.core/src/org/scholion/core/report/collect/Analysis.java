package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Findings.KeyPoint;
import org.scholion.core.report.content.Findings.Quantity;
import org.scholion.core.report.content.Findings.Quotation;
import org.scholion.core.report.content.Findings.ReportStory;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.Story;
import org.scholion.model.Casebook;

/** Takes the annotations of a report together. */
final class Analysis {

    private static final int MOST_KEY_POINTS = 7;

    /** What more independent sources say comes first; of those, what is graded better. */
    private static final Comparator<KeyPoint> WEIGHTIEST_FIRST = Comparator
            .comparingInt((KeyPoint point) -> -point.statement().independentSources())
            .thenComparing(point -> point.statement().grade().credibility())
            .thenComparing(point -> point.statement().grade().reliability())
            .thenComparing(point -> -point.statement().entries().size());

    private final Findings findings;
    private final Statistics statistics;

    Analysis(Casebook casebook, List<ReportArticle> articles, Stories stories) {
        var chosen = stories(articles, stories);
        var claims = new Statements(articles, numbers(chosen));
        var statements = claims.all();
        var topics = new Topics(articles);
        var byTopic = topics.of(statements);
        var entities = new Profiles().of(casebook, articles, statements, topics);
        findings = new Findings(keyPoints(byTopic), chosen, new Moments().of(articles), byTopic,
                claims.contradictions(),
                entities, quantities(articles), quotations(articles));
        statistics = new Counting(articles).count(casebook.getCodebook(), byTopic, entities);
    }

    Findings findings() {
        return findings;
    }

    Statistics statistics() {
        return statistics;
    }

    /** The annotations in the order in which the parts of a report refer to them. */
    List<String> order() {
        var order = new ArrayList<String>();
        findings.keyPoints().forEach(point -> order.addAll(point.statement().entries()));
        findings.timeline().forEach(moment -> order.add(moment.entry()));
        findings.topics().forEach(topic -> topic.statements().forEach(statement -> order.addAll(statement.entries())));
        findings.quantities().forEach(quantity -> order.add(quantity.entry()));
        findings.quotations().forEach(quotation -> order.add(quotation.entry()));
        return order;
    }

    private static List<KeyPoint> keyPoints(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> topic.statements().stream().map(statement -> new KeyPoint(topic.name(), statement)))
                .filter(point -> isWorthAPoint(point.statement())).sorted(WEIGHTIEST_FIRST).limit(MOST_KEY_POINTS)
                .toList();
    }

    /** What nobody could judge and one source alone says is no key point. */
    private static boolean isWorthAPoint(Statement statement) {
        return statement.independentSources() > 1 || statement.disputed()
                || "123".contains(statement.grade().credibility());
    }

    private static List<ReportStory> stories(List<ReportArticle> articles, Stories stories) {
        var known = new HashMap<String, ReportArticle>();
        articles.forEach(article -> known.put(article.id(), article));
        return stories.all().stream().map(story -> story(story, known)).filter(story -> story.articles().size() > 1)
                .toList();
    }

    private static ReportStory story(Story story, Map<String, ReportArticle> known) {
        var articles = story.articles().stream().map(article -> known.get(article.id()))
                .filter(article -> article != null).toList();
        var dates = articles.stream().map(ReportArticle::published).filter(date -> !date.isEmpty()).toList();
        double similarity = story.pairs().isEmpty() ? 0 : story.pairs().getFirst().similarity();
        return new ReportStory(articles.isEmpty() ? "" : articles.getFirst().label(),
                articles.stream().map(ReportArticle::id).toList(), similarity,
                dates.isEmpty() ? "" : dates.getFirst(), dates.isEmpty() ? "" : dates.getLast());
    }

    private static Map<String, Integer> numbers(List<ReportStory> stories) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < stories.size(); i++) {
            for (var article : stories.get(i).articles()) {
                numbers.put(article, i);
            }
        }
        return numbers;
    }

    private static List<Quantity> quantities(List<ReportArticle> articles) {
        return Placed.of(articles, "quantity").stream().map(Placed::entry).map(Analysis::quantity).toList();
    }

    private static Quantity quantity(ReportEntry entry) {
        return new Quantity(entry.id(), entry.quote(), first(entry, "value"), first(entry, "upper"),
                entry.shown("comparator"), entry.shown("unit"), entry.shown("period"), entry.tag());
    }

    private static String first(ReportEntry entry, String attribute) {
        return entry.stored(attribute).stream().findFirst().orElse("");
    }

    private static List<Quotation> quotations(List<ReportArticle> articles) {
        return Placed.of(articles, "quotation").stream().map(Placed::entry)
                .map(entry -> new Quotation(entry.id(), entry.quote(), entry.shown("speaker"), entry.shown("cue"),
                        entry.tag()))
                .toList();
    }
}
