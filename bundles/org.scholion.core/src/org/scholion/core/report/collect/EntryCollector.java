package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Value;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.AttributeValue;
import org.scholion.model.Casebook;
import org.scholion.model.Comment;
import org.scholion.model.Layer;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/** Makes report entries of the annotations of a set, with the labels that the casebook has for identifiers. */
final class EntryCollector {

    private static final int CONTEXT = 80;
    /** Within the context, so that a search for a blank stays inside it. */
    private static final int LONGEST_WORD = 20;

    private final Casebook casebook;
    private final ReportSources sources;
    private final CollectedWords words;
    private final Map<String, String> entityNames = new HashMap<>();
    private final Map<String, String> analystNames = new HashMap<>();

    EntryCollector(Casebook casebook, ReportSources sources, CollectedWords words) {
        this.casebook = casebook;
        this.words = words;
        this.sources = sources;
        casebook.getEntities().forEach(entity -> entityNames.put(entity.getId(), entity.getName()));
        casebook.getAnalysts()
                .forEach(analyst -> analystNames.put(analyst.getId(), orElse(analyst.getName(), analyst.getId())));
    }

    /** The accepted annotations of a set; relations are with the annotation at which they begin. */
    List<ReportEntry> entries(StoredArticle article, AnnotationSet set, Verdicts verdicts) {
        var reliability = sources.reliability(article.article());
        var entries = new ArrayList<ReportEntry>();
        var links = links(set);
        for (var annotation : set.getAnnotations()) {
            if (annotation.getStatus() == AnnotationStatus.ACCEPTED) {
                var passages = annotation.getAnchors().stream()
                        .flatMap(anchor -> Anchors.find(article.text(), anchor).stream())
                        .map(span -> passage(article.text(), span)).toList();
                entries.add(entry(set, annotation, reliability, passages, links.getOrDefault(annotation, List.of()),
                        verdicts));
            }
        }
        for (var annotation : set.getArticleAnnotations()) {
            if (annotation.getStatus() == AnnotationStatus.ACCEPTED) {
                entries.add(entry(set, annotation, reliability, List.of(), List.of(), verdicts));
            }
        }
        return entries;
    }

    private static Grade grade(String reliability, List<Value> values) {
        var credibility = values.stream().filter(value -> value.attribute().equals("credibility")).map(Value::value)
                .filter(value -> value.matches("[1-6]")).findFirst().orElse("6");
        return new Grade(reliability, credibility);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    String analyst(String id) {
        return analystNames.getOrDefault(id, id);
    }

    private ReportEntry entry(AnnotationSet set, AnnotationElement element, String reliability, List<Passage> passages,
            List<Link> links, Verdicts verdicts) {
        var layer = Codebooks.layer(casebook.getCodebook(), element.getLayer());
        var tag = layer.flatMap(known -> Codebooks.tag(known, element.getTag())).map(Codebooks.TagPath::label)
                .orElse(element.getTag() == null ? "" : element.getTag());
        var remarks = new ArrayList<Remark>();
        element.getComments().forEach(comment -> collect(comment, 0, verdicts, remarks));
        var values = values(set, layer, element);
        return new ReportEntry(element.getId(), set.getArticle(), element.getLayer(), orEmpty(element.getTag()), tag,
                analyst(set.getAnalyst()), orEmpty(element.getCreated()), grade(reliability, values), passages, values,
                orEmpty(element.getNote()), remarks, links);
    }

    private List<Value> values(AnnotationSet set, Optional<Layer> layer, AnnotationElement element) {
        var values = new ArrayList<Value>();
        var left = new ArrayList<>(element.getValues());
        for (var attribute : layer.map(Layer::getAttributes).map(List::copyOf).orElse(List.of())) {
            for (var value : element.getValues()) {
                if (value.getAttribute().equals(attribute.getName())) {
                    values.add(new Value(attribute.getName(), Codebooks.label(attribute), text(value),
                            shown(set, attribute, text(value))));
                    left.remove(value);
                }
            }
        }
        left.forEach(value -> values.add(new Value(value.getAttribute(), text(value))));
        return values;
    }

    private String shown(AnnotationSet set, Attribute attribute, String value) {
        if (attribute.getType() == AttributeType.ENTITY) {
            return entityNames.getOrDefault(value, value);
        }
        if (attribute.getType() == AttributeType.ANNOTATION) {
            return set.getAnnotations().stream().filter(annotation -> annotation.getId().equals(value))
                    .map(EntryCollector::quote).findFirst().orElse(value);
        }
        if (attribute.getType() == AttributeType.BOOLEAN) {
            return words.of(value.equals("true") ? "yes" : "no");
        }
        return Codebooks.choiceLabel(attribute, value);
    }

    /** The accepted relations by the annotation at which they begin. */
    private Map<AnnotationElement, List<Link>> links(AnnotationSet set) {
        var links = new HashMap<AnnotationElement, List<Link>>();
        for (var relation : set.getRelations()) {
            if (relation.getFrom() != null && relation.getTo() != null
                    && relation.getStatus() == AnnotationStatus.ACCEPTED) {
                links.computeIfAbsent(relation.getFrom(), from -> new ArrayList<>())
                        .add(new Link(relation.getLayer(), label(relation), relation.getTo().getId(),
                                quote(relation.getTo())));
            }
        }
        return links;
    }

    private String label(Relation relation) {
        return Codebooks.layer(casebook.getCodebook(), relation.getLayer()).map(Codebooks::label)
                .orElse(relation.getLayer());
    }

    private static String quote(SpanAnnotation annotation) {
        return String.join(" … ", annotation.getAnchors().stream().map(anchor -> anchor.getQuote()).toList());
    }

    private static String orElse(String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }

    private static String text(AttributeValue value) {
        return value.getValue() == null ? "" : value.getValue();
    }

    private void collect(Comment comment, int depth, Verdicts verdicts, List<Remark> remarks) {
        if (Verdicts.isVerdict(comment)) {
            return;
        }
        remarks.add(new Remark(analyst(comment.getAnalyst() == null ? "" : comment.getAnalyst()),
                comment.getCreated() == null ? "" : comment.getCreated(),
                comment.getText() == null ? "" : comment.getText(),
                verdicts.on(comment).resolved(), depth));
        comment.getReplies().forEach(reply -> collect(reply, depth + 1, verdicts, remarks));
    }

    static Passage passage(String text, Span span) {
        int lineStart = text.lastIndexOf('\n', span.begin() - 1) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        int from = span.begin() - CONTEXT <= lineStart ? lineStart : blankBefore(text, span.begin() - CONTEXT);
        int to = span.end() + CONTEXT >= lineEnd ? lineEnd : blankAfter(text, span.end() + CONTEXT);
        var before = text.substring(from, span.begin());
        var after = text.substring(span.end(), to);
        return new Passage(span, from > lineStart ? "…" + before : before, span.of(text),
                to < lineEnd ? after + "…" : after);
    }

    /** A place to cut, at a blank not far from an offset: never inside a word, seldom inside a cluster. */
    private static int blankBefore(String text, int offset) {
        for (int i = offset; i < offset + LONGEST_WORD; i++) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Selections.clusterStart(text, offset);
    }

    private static int blankAfter(String text, int offset) {
        for (int i = offset; i > offset - LONGEST_WORD; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Selections.clusterEnd(text, offset);
    }
}
