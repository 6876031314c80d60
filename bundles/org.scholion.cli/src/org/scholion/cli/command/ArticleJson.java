package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;

import org.scholion.core.casebook.StoredArticle;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.Comment;
import org.scholion.model.ExtractionRecord;
import org.scholion.model.SpanAnnotation;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes an article with its annotations as one JSON object, which says what its offsets count. */
final class ArticleJson {

    static final String OFFSETS = "UTF-16 code units of \"text\"; \"begin\" is inclusive, \"end\" exclusive";

    private final JsonGenerator json;

    ArticleJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param attachments identifiers of the articles that are attached to it */
    void write(StoredArticle stored, List<String> attachments, List<AnnotationSet> sets) throws IOException {
        json.writeStartObject();
        writeProperties(stored.article(), attachments);
        json.writeStringField("offsets", OFFSETS);
        json.writeStringField("text", stored.text());
        writeSegments(stored.article());
        writeLinks(stored.article());
        json.writeArrayFieldStart("annotations");
        for (var set : sets) {
            for (var annotation : set.getAnnotations()) {
                writeSpanAnnotation(set, annotation);
            }
            for (var annotation : set.getArticleAnnotations()) {
                writeStart(set, annotation, "article");
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        writeRelations(sets);
        json.writeEndObject();
    }

    private void writeProperties(Article article, List<String> attachments) throws IOException {
        json.writeStringField("id", article.getId());
        PropertiesJson.write(json, article);
        JsonValues.known(json, "mediaType", article.getMediaType());
        JsonValues.known(json, "fileName", article.getFileName());
        JsonValues.known(json, "previousVersion", article.getPreviousVersion());
        JsonValues.known(json, "partOf", article.getPartOf());
        JsonValues.strings(json, "attachments", attachments);
        if (article.getExtraction() != null) {
            writeExtraction(article.getExtraction());
        }
        json.writeArrayFieldStart("metadata");
        for (var entry : article.getMetadata()) {
            json.writeStartObject();
            json.writeStringField("name", entry.getName());
            json.writeStringField("value", entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeExtraction(ExtractionRecord extraction) throws IOException {
        json.writeObjectFieldStart("extraction");
        JsonValues.known(json, "reader", extraction.getReader());
        JsonValues.known(json, "version", extraction.getReaderVersion());
        JsonValues.strings(json, "options", extraction.getOptions());
        JsonValues.strings(json, "warnings", extraction.getWarnings());
        json.writeBooleanField("truncated", extraction.isTruncated());
        json.writeNumberField("originalSize", extraction.getOriginalSize());
        JsonValues.known(json, "originalSha256", extraction.getOriginalSha256());
        JsonValues.known(json, "textSha256", extraction.getTextSha256());
        json.writeNumberField("millis", extraction.getMillis());
        json.writeEndObject();
    }

    private void writeSegments(Article article) throws IOException {
        json.writeArrayFieldStart("segments");
        for (var segment : article.getSegments()) {
            json.writeStartObject();
            json.writeStringField("kind", segment.getKind().getLiteral());
            if (segment.isSetExtractedKind()) {
                json.writeStringField("extractedKind", segment.getExtractedKind().getLiteral());
            }
            json.writeNumberField("begin", segment.getBegin());
            json.writeNumberField("end", segment.getEnd());
            json.writeNumberField("level", segment.getLevel());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeLinks(Article article) throws IOException {
        json.writeArrayFieldStart("links");
        for (var link : article.getLinks()) {
            JsonValues.link(json, link.getBegin(), link.getEnd(), link.getTarget());
        }
        json.writeEndArray();
    }

    private void writeSpanAnnotation(AnnotationSet set, SpanAnnotation annotation) throws IOException {
        writeStart(set, annotation, "span");
        json.writeArrayFieldStart("spans");
        for (var anchor : annotation.getAnchors()) {
            json.writeStartObject();
            json.writeNumberField("begin", anchor.getBegin());
            json.writeNumberField("end", anchor.getEnd());
            json.writeStringField("quote", anchor.getQuote());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRelations(List<AnnotationSet> sets) throws IOException {
        json.writeArrayFieldStart("relations");
        for (var set : sets) {
            for (var relation : set.getRelations()) {
                writeStart(set, relation, "relation");
                JsonValues.known(json, "from", relation.getFrom() == null ? null : relation.getFrom().getId());
                JsonValues.known(json, "to", relation.getTo() == null ? null : relation.getTo().getId());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Begins the object of an annotation with what all kinds have. */
    private void writeStart(AnnotationSet set, AnnotationElement element, String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", element.getId());
        json.writeStringField("kind", kind);
        json.writeStringField("analyst", set.getAnalyst());
        json.writeStringField("layer", element.getLayer());
        JsonValues.known(json, "tag", element.getTag());
        json.writeStringField("status", element.getStatus().getLiteral());
        json.writeStringField("origin", element.getOrigin().getLiteral());
        JsonValues.known(json, "created", element.getCreated());
        JsonValues.known(json, "modified", element.getModified());
        JsonValues.known(json, "note", element.getNote());
        json.writeArrayFieldStart("attributes");
        for (var value : element.getValues()) {
            json.writeStartObject();
            json.writeStringField("name", value.getAttribute());
            json.writeStringField("value", value.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeComments("comments", element.getComments());
    }

    private void writeComments(String field, List<Comment> comments) throws IOException {
        json.writeArrayFieldStart(field);
        for (var comment : comments) {
            json.writeStartObject();
            json.writeStringField("id", comment.getId());
            JsonValues.known(json, "analyst", comment.getAnalyst());
            JsonValues.known(json, "created", comment.getCreated());
            JsonValues.known(json, "text", comment.getText());
            json.writeBooleanField("resolved", comment.isResolved());
            writeComments("replies", comment.getReplies());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
