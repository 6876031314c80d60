package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Rejected;
import org.scholion.model.Article;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what is known of an article, and why it is taken to be so, as fields of a JSON object. */
final class PropertiesJson {

    private PropertiesJson() {
    }

    static void write(JsonGenerator json, ArticleProperties properties) throws IOException {
        JsonValues.known(json, "title", properties.title());
        JsonValues.known(json, "subtitle", properties.subtitle());
        JsonValues.strings(json, "byline", properties.byline());
        JsonValues.known(json, "source", properties.source());
        JsonValues.known(json, "url", properties.url());
        JsonValues.known(json, "published", properties.published());
        JsonValues.known(json, "modified", properties.modified());
        JsonValues.known(json, "language", properties.language());
        JsonValues.known(json, "section", properties.section());
        JsonValues.strings(json, "tags", properties.tags());
        JsonValues.known(json, "licence", properties.licence());
        json.writeArrayFieldStart("choices");
        for (var choice : properties.choices()) {
            choice(json, choice.property(), choice.origin(), choice.rejected());
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, Article article) throws IOException {
        JsonValues.known(json, "title", article.getTitle());
        JsonValues.known(json, "subtitle", article.getSubtitle());
        JsonValues.strings(json, "byline", article.getByline());
        JsonValues.known(json, "source", article.getSource());
        JsonValues.known(json, "url", article.getUrl());
        JsonValues.known(json, "published", article.getPublished());
        JsonValues.known(json, "modified", article.getModified());
        JsonValues.known(json, "retrieved", article.getRetrieved());
        JsonValues.known(json, "retrievedFrom", article.getRetrievedFrom());
        JsonValues.known(json, "language", article.getLanguage());
        JsonValues.known(json, "section", article.getSection());
        JsonValues.strings(json, "tags", article.getTags());
        JsonValues.known(json, "licence", article.getLicence());
        json.writeArrayFieldStart("choices");
        for (var choice : article.getChoices()) {
            choice(json, choice.getProperty(), choice.getOrigin(),
                    choice.getRejected().stream().map(PropertiesJson::rejected).toList());
        }
        json.writeEndArray();
    }

    private static Rejected rejected(String stored) {
        int tab = stored.indexOf('\t');
        return new Rejected(tab < 0 ? "" : stored.substring(0, tab), stored.substring(tab + 1));
    }

    private static void choice(JsonGenerator json, String property, String origin, List<Rejected> rejected)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("property", property);
        JsonValues.known(json, "origin", origin);
        json.writeArrayFieldStart("rejected");
        for (var other : rejected) {
            json.writeStartObject();
            json.writeStringField("origin", other.origin());
            json.writeStringField("value", other.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
