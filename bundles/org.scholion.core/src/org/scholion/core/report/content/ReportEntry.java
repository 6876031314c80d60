package org.scholion.core.report.content;

import java.util.List;
import java.util.function.Function;

/**
 * One annotation.
 *
 * @param id UUID of the annotation
 * @param article identifier of its article
 * @param layer name of its layer
 * @param tagName its tag as stored, a path, or empty
 * @param tag label of its tag, or empty
 * @param analyst name
 * @param created ISO 8601, or empty
 * @param grade the reliability of the article's source and the credibility that the analyst gave
 * @param passages the quoted words with their context; empty for an annotation of the whole article
 * @param values attributes with their labels, in the order of the codebook
 * @param relations of which this annotation is the beginning
 */
public record ReportEntry(String id, String article, String layer, String tagName, String tag, String analyst,
        String created, Grade grade, List<Passage> passages, List<Value> values, String note, List<Remark> comments,
        List<Link> relations) {

    public ReportEntry {
        passages = List.copyOf(passages);
        values = List.copyOf(values);
        comments = List.copyOf(comments);
        relations = List.copyOf(relations);
    }

    /** An annotation that nobody has graded. */
    public ReportEntry(String id, String article, String layer, String tag, String analyst, List<Passage> passages,
            List<Value> values, String note, List<Remark> comments, List<Link> relations) {
        this(id, article, layer, tag, tag, analyst, "", Grade.UNKNOWN, passages, values, note, comments, relations);
    }

    /** The value of an attribute by its label; several are joined by a comma; empty when it has none. */
    public String value(String label) {
        return joined(label, Value::label);
    }

    /** What a reader sees of an attribute by its name; several are joined by a comma; empty when it has none. */
    public String shown(String attribute) {
        return joined(attribute, Value::attribute);
    }

    private String joined(String name, Function<Value, String> names) {
        var joined = "";
        for (var value : values) {
            if (names.apply(value).equals(name)) {
                joined = joined.isEmpty() ? value.text() : joined + ", " + value.text();
            }
        }
        return joined;
    }

    /** The stored values of an attribute by its name. */
    public List<String> stored(String attribute) {
        return values.stream().filter(value -> value.attribute().equals(attribute)).map(Value::value).toList();
    }

    /** The quoted words of all passages, joined by an ellipsis. */
    public String quote() {
        return passages.size() == 1 ? passages.getFirst().quote()
                : String.join(" … ", passages.stream().map(Passage::quote).toList());
    }
}
