package org.scholion.cli.command;

import java.io.IOException;

import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.casebook.SimilarArticle;

import com.fasterxml.jackson.core.JsonGenerator;

/** How a document is related to an article that is there: as a new version of it, or as a near-duplicate; or not at all. */
final class Relations {

    private Relations() {
    }

    /** A part of a sentence, or empty. */
    static String words(EarlierVersion earlier, SimilarArticle similar) {
        if (earlier != null) {
            return String.format(earlier.sameText() ? "the same text as %.8s, %s" : "a changed text of %.8s, %s",
                    earlier.article(), earlier.title());
        }
        return similar == null ? ""
                : String.format("near-duplicate of %.8s, %s (%d %%)", similar.article(), similar.title(),
                        similar.percent());
    }

    /** The fields previousVersion and nearDuplicate; null where there is none. */
    static void write(JsonGenerator json, EarlierVersion earlier, SimilarArticle similar) throws IOException {
        json.writeFieldName("previousVersion");
        if (earlier == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("article", earlier.article());
            JsonValues.known(json, "title", earlier.title());
            json.writeBooleanField("sameText", earlier.sameText());
            json.writeEndObject();
        }
        json.writeFieldName("nearDuplicate");
        if (similar == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("article", similar.article());
            JsonValues.known(json, "title", similar.title());
            json.writeNumberField("similarity", similar.similarity());
            json.writeEndObject();
        }
    }
}
