package org.scholion.ui.views.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;

/** What a list to choose from offers: the values stored, and what is read for each. The first is the empty value. */
record Choices(List<String> values, List<String> labels) {

    private static final int QUOTE = 60;
    private static final String INDENTATION = "    ";

    Choices {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /** The tags of a layer, each below its parent and indented. */
    static Choices tags(Layer layer) {
        var choices = new Builder();
        Codebooks.tags(layer)
                .forEach(tag -> choices.add(tag.path(), INDENTATION.repeat(tag.depth()) + Codebooks.label(tag.tag())));
        return choices.build();
    }

    /** The values that the codebook has for an attribute. */
    static Choices of(Attribute attribute) {
        var choices = new Builder();
        Codebooks.choices(attribute).forEach(choice -> choices.add(choice.value(), choice.shown()));
        return choices.build();
    }

    static Choices yesOrNo() {
        return new Builder().add("true", Messages.Choices_yes).add("false", Messages.Choices_no).build();
    }

    /** The annotations of the analyst in the article, but for one. */
    static Choices annotations(ArticleSession session, Object but) {
        var texts = new AnnotationTexts(session.store().casebook());
        var choices = new Builder();
        for (SpanAnnotation annotation : session.own().getAnnotations()) {
            if (annotation != but) {
                choices.add(annotation.getId(), Excerpts.oneLine(texts.quote(annotation), QUOTE));
            }
        }
        return choices.build();
    }

    /** The beginning of the words of one of those annotations. */
    static Optional<String> quote(ArticleSession session, String id) {
        return session.own().getAnnotations().stream().filter(annotation -> annotation.getId().equals(id)).findFirst()
                .map(annotation -> Excerpts.oneLine(new AnnotationTexts(session.store().casebook()).quote(annotation),
                        QUOTE));
    }

    /** The same choices and, if it is not among them, this value: an older codebook may have had it. */
    Choices including(String value) {
        if (values.contains(value)) {
            return this;
        }
        var more = new Builder();
        IntStream.range(1, values.size()).forEach(i -> more.add(values.get(i), labels.get(i)));
        return more.add(value, value).build();
    }

    /** All but the empty value, to be chosen by typing; beside a tag stands the one that it lies below. */
    List<PickRow<String>> rows() {
        var known = new HashMap<String, String>();
        IntStream.range(1, values.size()).forEach(i -> known.put(values.get(i), labels.get(i).strip()));
        return values.stream().skip(1).map(value -> new PickRow<>(value, known.get(value),
                known.getOrDefault(value.substring(0, Math.max(0, value.lastIndexOf('/'))), ""), "", null)).toList();
    }

    /** What is read for a value. */
    String label(String value) {
        int index = values.indexOf(value);
        return index < 0 ? value : labels.get(index).strip();
    }

    private static final class Builder {

        private final List<String> values = new ArrayList<>(List.of(""));
        private final List<String> labels = new ArrayList<>(List.of(""));

        Builder add(String value, String label) {
            values.add(value);
            labels.add(label);
            return this;
        }

        Choices build() {
            return new Choices(values, labels);
        }
    }
}
