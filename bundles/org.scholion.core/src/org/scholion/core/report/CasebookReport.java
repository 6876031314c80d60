package org.scholion.core.report;

import java.time.Instant;
import java.util.List;

import org.scholion.core.span.Span;

/**
 * The content of a report. All texts are as the analysts and the articles have them: a writer escapes them.
 *
 * @param title of the casebook
 * @param generated when the report was made
 * @param analysts names of those whose annotations are in it
 * @param articles in order of their date, undated ones last
 * @param layers those with at least one annotation, in the order of the codebook
 */
public record CasebookReport(String title, Instant generated, List<String> analysts, List<ReportArticle> articles,
        List<ReportLayer> layers) {

    public CasebookReport {
        analysts = List.copyOf(analysts);
        articles = List.copyOf(articles);
        layers = List.copyOf(layers);
    }

    /**
     * One article.
     *
     * @param id of the article in the casebook
     * @param byline names, joined by a comma
     * @param published as stored, ISO 8601, or empty
     * @param fileName of the document that was imported
     * @param sha256 of the original
     * @param warnings of the extraction, and of what could not be read now
     * @param entries span annotations in order of begin, then annotations of the article
     */
    public record ReportArticle(String id, String title, String source, String byline, String published, String url,
            String language, String fileName, String sha256, List<String> warnings, List<ReportEntry> entries) {

        public ReportArticle {
            warnings = List.copyOf(warnings);
            entries = List.copyOf(entries);
        }
    }

    /**
     * A layer with what the tables need.
     *
     * @param color #RRGGBB
     * @param attributes labels of the attributes that at least one annotation has, in the order of the codebook
     * @param count of annotations
     */
    public record ReportLayer(String name, String label, String color, List<String> attributes, int count) {

        public ReportLayer {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * One annotation.
     *
     * @param id UUID of the annotation
     * @param article identifier of its article
     * @param layer name of its layer
     * @param tag label of its tag, or empty
     * @param passages the quoted words with their context; empty for an annotation of the whole article
     * @param values attributes with their labels, in the order of the codebook
     * @param relations of which this annotation is the beginning
     */
    public record ReportEntry(String id, String article, String layer, String tag, String analyst,
            List<Passage> passages, List<Value> values, String note, List<Remark> comments, List<Link> relations) {

        public ReportEntry {
            passages = List.copyOf(passages);
            values = List.copyOf(values);
            comments = List.copyOf(comments);
            relations = List.copyOf(relations);
        }

        /** The value of an attribute by its label; several are joined by a comma; empty when it has none. */
        public String value(String label) {
            return String.join(", ",
                    values.stream().filter(value -> value.label().equals(label)).map(Value::text).toList());
        }

        /** The quoted words of all passages, joined by an ellipsis. */
        public String quote() {
            return String.join(" … ", passages.stream().map(Passage::quote).toList());
        }
    }

    /** Quoted words with up to 80 characters of their sentence or line before and behind; a cut is marked by "…". */
    public record Passage(Span span, String before, String quote, String after) {
    }

    /** The value of an attribute, with the labels that the codebook gives. */
    public record Value(String label, String text) {
    }

    /**
     * A comment.
     *
     * @param created ISO 8601
     * @param depth 0, or more for a reply
     */
    public record Remark(String analyst, String created, String text, boolean resolved, int depth) {
    }

    /** A relation to another annotation of the same article. */
    public record Link(String label, String targetId, String targetQuote) {
    }
}
