package org.scholion.core.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.log.Logs;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.SpanAnnotation;

/**
 * How often layers, tags and entities are used in a casebook. What was counted is kept with the stamps of the files, so
 * that counting again reads only what changed since. Count in a job; one at a time.
 */
public final class RegisterUse {

    private final CasebookStore store;
    private final Map<Reading, Counted> readings = new HashMap<>();

    public RegisterUse(CasebookStore store) {
        this.store = store;
    }

    private record Reading(String article, String analyst) {
    }

    private record Counted(String stamp, String codebook, Counts counts) {
    }

    /**
     * How often something is used.
     *
     * @param layers annotations by the name of the layer
     * @param tags annotations by layer, a tab, and the path of the tag; those of tags below are not counted
     * @param entities links by the identifier of the entity
     */
    public record Counts(Map<String, Integer> layers, Map<String, Integer> tags, Map<String, Integer> entities) {

        public static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of());

        public int layer(String name) {
            return layers.getOrDefault(name, 0);
        }

        /** Annotations with a tag or one below it. */
        public int tag(String layer, String path) {
            var key = layer + '\t' + path;
            return tags.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(key) || entry.getKey().startsWith(key + "/"))
                    .mapToInt(Map.Entry::getValue).sum();
        }

        public int entity(String id) {
            return entities.getOrDefault(id, 0);
        }
    }

    /** Counts what changed since the last time. */
    public synchronized Counts count(IProgressMonitor monitor) {
        var attributes = EntityChanges.entityAttributes(store.casebook());
        var codebook = attributes.toString();
        var articles = store.articles();
        var progress = SubMonitor.convert(monitor, articles.size());
        var seen = new HashSet<Reading>();
        var sum = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (var article : articles) {
            progress.split(1);
            for (var analyst : store.annotators(article.id())) {
                var reading = new Reading(article.id(), analyst);
                seen.add(reading);
                var stamp = store.stamp(article.id(), analyst);
                var known = readings.get(reading);
                if (known == null || !known.stamp().equals(stamp) || !known.codebook().equals(codebook)) {
                    known = new Counted(stamp, codebook, counts(reading, attributes));
                    readings.put(reading, known);
                }
                add(known.counts(), sum);
            }
        }
        readings.keySet().retainAll(seen);
        return sum;
    }

    private Counts counts(Reading reading, Set<String> attributes) {
        var counts = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        try {
            var set = store.readSet(reading.article(), reading.analyst());
            for (var element : elements(set)) {
                counts.layers().merge(element.getLayer(), 1, Integer::sum);
                if (element.getTag() != null && !element.getTag().isEmpty()) {
                    counts.tags().merge(element.getLayer() + '\t' + element.getTag(), 1, Integer::sum);
                }
                element.getValues().stream()
                        .filter(value -> attributes.contains(element.getLayer() + '\t' + value.getAttribute()))
                        .forEach(value -> counts.entities().merge(value.getValue(), 1, Integer::sum));
            }
        } catch (CoreException e) {
            Logs.of(getClass()).warn(e.getMessage(), e); // a damaged file is said when the casebook is opened
        }
        return counts;
    }

    private static void add(Counts part, Counts sum) {
        part.layers().forEach((name, number) -> sum.layers().merge(name, number, Integer::sum));
        part.tags().forEach((name, number) -> sum.tags().merge(name, number, Integer::sum));
        part.entities().forEach((name, number) -> sum.entities().merge(name, number, Integer::sum));
    }

    private static List<AnnotationElement> elements(AnnotationSet set) {
        var elements = new ArrayList<AnnotationElement>(set.getAnnotations());
        elements.addAll(set.getArticleAnnotations());
        elements.addAll(set.getRelations());
        return elements;
    }

    /**
     * Where an entity is linked.
     *
     * @param annotation identifier of the annotation
     * @param quote the words, empty for an annotation of the article as a whole
     */
    public record Mention(String article, String articleLabel, String analyst, String annotation, String quote) {
    }

    /** Where an entity is mentioned, by what was counted last, in the order of the articles. */
    public synchronized List<Mention> mentions(String entity, IProgressMonitor monitor) throws CoreException {
        var mentions = new ArrayList<Mention>();
        var attributes = EntityChanges.entityAttributes(store.casebook());
        var articles = store.articles();
        var progress = SubMonitor.convert(monitor, articles.size());
        for (var article : articles) {
            progress.split(1);
            for (var analyst : store.annotators(article.id())) {
                var known = readings.get(new Reading(article.id(), analyst));
                if (known == null || known.counts().entity(entity) > 0) {
                    elements(store.readSet(article.id(), analyst)).stream()
                            .filter(element -> element.getValues().stream()
                                    .anyMatch(value -> entity.equals(value.getValue()) && attributes
                                            .contains(element.getLayer() + '\t' + value.getAttribute())))
                            .forEach(element -> mentions.add(new Mention(article.id(), article.label(), analyst,
                                    element.getId(), quote(element))));
                }
            }
        }
        return mentions;
    }

    private static String quote(AnnotationElement element) {
        return element instanceof SpanAnnotation span
                ? span.getAnchors().stream().map(Anchor::getQuote).collect(Collectors.joining(" … "))
                : "";
    }
}
