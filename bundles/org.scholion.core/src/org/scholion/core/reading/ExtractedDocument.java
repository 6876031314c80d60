package org.scholion.core.reading;

import java.util.List;

import org.scholion.core.span.ArticleText;

/**
 * What a reader won from a document.
 *
 * @param text in the form of {@link ArticleText}; blocks are separated by an empty line, items of
 *        a list and rows of a table by a line end, cells of a row by a tab
 * @param segments in order of begin, without overlap; they cover all of the text but the separators
 * @param links in order of begin, without overlap
 * @param properties what is known of the article
 * @param metadata everything the document says of itself, as it stands there
 * @param extraction how the text was won
 */
public record ExtractedDocument(String text, List<ExtractedSegment> segments, List<ExtractedLink> links,
        ArticleProperties properties, List<Metadatum> metadata, Extraction extraction) {

    public ExtractedDocument {
        segments = List.copyOf(segments);
        links = List.copyOf(links);
        metadata = List.copyOf(metadata);
        if (!ArticleText.isNormal(text)) {
            throw new IllegalArgumentException("The text is not normalized; offsets into it would not hold.");
        }
        int end = 0;
        for (var segment : segments) {
            if (segment.span().begin() < end || segment.span().end() > text.length()) {
                throw new IllegalArgumentException("Segment out of order or outside the text: " + segment);
            }
            end = segment.span().end();
        }
        end = 0;
        for (var link : links) {
            if (link.span().begin() < end || link.span().end() > text.length()) {
                throw new IllegalArgumentException("Link out of order or outside the text: " + link);
            }
            end = link.span().end();
        }
    }

    /** A document without links. */
    public ExtractedDocument(String text, List<ExtractedSegment> segments, ArticleProperties properties,
            List<Metadatum> metadata, Extraction extraction) {
        this(text, segments, List.of(), properties, metadata, extraction);
    }

    /** A name and a value of the raw metadata; a name may occur several times. */
    public record Metadatum(String name, String value) {
    }

    /**
     * How the text was won.
     *
     * @param options {@code name=value}, everything that is needed to do the same again: the
     *        {@link ReadLimits#options() limits} and whatever the reader can do in more than one way
     * @param warnings one sentence each, for the analyst
     * @param truncated whether there was more text
     * @param millis time taken, in milliseconds
     */
    public record Extraction(String reader, String version, List<String> options, List<String> warnings,
            boolean truncated, long millis) {

        public Extraction {
            options = List.copyOf(options);
            warnings = List.copyOf(warnings);
        }

        /** The same with other warnings. */
        public Extraction withWarnings(List<String> newWarnings) {
            return new Extraction(reader, version, options, newWarnings, truncated, millis);
        }
    }
}
