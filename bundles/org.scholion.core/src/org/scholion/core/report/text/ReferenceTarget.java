package org.scholion.core.report.text;

import org.scholion.core.report.text.ReportText.Reference.Kind;

/**
 * Something that a text can refer to.
 *
 * @param words the quote, name or title, in one line
 * @param label what it is: the label of the layer with that of the tag, the kind of the entity, the source of the article
 * @param analyst name of who made the annotation, or empty
 * @param credibility 1 to 6 as the analyst gave it to the annotation, or empty
 * @param article identifier of the article in which it is; empty for an entity
 * @param begin of the words in the text of the article; -1 where they have no place in one
 * @param end of the words in the text of the article; -1 where they have no place in one
 */
public record ReferenceTarget(Kind kind, String id, String words, String label, String analyst, String credibility,
        String article, int begin, int end) {

    /** Its address in a text. */
    public ReferenceAddress address() {
        return new ReferenceAddress(kind, id);
    }

    /** A link to it as Markdown. */
    public String link() {
        return address().link(words);
    }
}
