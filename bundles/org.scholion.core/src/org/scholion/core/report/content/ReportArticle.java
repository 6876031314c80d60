package org.scholion.core.report.content;

import java.util.List;

import org.scholion.core.span.Span;

/**
 * One article.
 *
 * @param id of the article in the casebook
 * @param number its number in the bibliography, from 1
 * @param source name of the outlet, or empty
 * @param reliability of the source, A to F
 * @param byline one person each
 * @param published as stored, ISO 8601, or empty
 * @param modified as stored, ISO 8601, or empty
 * @param retrieved instant, ISO 8601, or empty
 * @param fileName of the document that was imported
 * @param text the whole text on which the spans of the entries rest; empty where the report has no appendix
 * @param segments of the text, in order
 * @param extraction how it came in
 * @param readers who has read it
 * @param warnings of the extraction, and of what could not be read now
 * @param entries span annotations in order of begin, then annotations of the article
 */
public record ReportArticle(String id, int number, String title, String subtitle, String source, String reliability,
        List<String> byline, String published, String modified, String retrieved, String url, String language,
        String fileName, String mediaType, String text, List<Segment> segments, Extraction extraction,
        List<Reader> readers, List<String> warnings, List<ReportEntry> entries) {

    public ReportArticle {
        byline = List.copyOf(byline);
        segments = List.copyOf(segments);
        readers = List.copyOf(readers);
        warnings = List.copyOf(warnings);
        entries = List.copyOf(entries);
    }

    /** The same without what only an appendix needs. */
    public ReportArticle withoutText() {
        return new ReportArticle(id, number, title, subtitle, source, reliability, byline, published, modified,
                retrieved,
                url, language, fileName, mediaType, "", List.of(), extraction, readers, warnings, entries);
    }

    /** The names of its authors, joined by a comma. */
    public String authors() {
        return String.join(", ", byline);
    }

    /** The SHA-256 of the original, or empty. */
    public String sha256() {
        return extraction.originalSha256();
    }

    /** The title, or the name of the file where there is none. */
    public String label() {
        return title.isBlank() ? fileName : title;
    }

    /**
     * A stretch of the text.
     *
     * @param kind in lower case: {@code title}, {@code heading}, {@code paragraph}, {@code list}, {@code table},
     *        {@code quote}, {@code caption}, {@code boilerplate}
     * @param level of a heading or list, from 1; 0 where there is none
     */
    public record Segment(Span span, String kind, int level) {

        public boolean isBoilerplate() {
            return kind.equals("boilerplate");
        }
    }

    /**
     * How the article came in.
     *
     * @param version of the article in the casebook, from 1
     * @param previousVersion identifier of the article of which this one is the next version, or empty
     * @param retrievedFrom address, or empty for a file
     * @param boilerplate characters of the text that are no part of the article
     */
    public record Extraction(String reader, String readerVersion, List<String> options, boolean truncated,
            String originalSha256, String textSha256, int version, String previousVersion, String retrievedFrom,
            int boilerplate) {

        /** Of an article that cannot be read. */
        public static final Extraction UNKNOWN = new Extraction("", "", List.of(), false, "", "", 1, "", "", 0);

        public Extraction {
            options = List.copyOf(options);
        }
    }

    /**
     * Who has read the article.
     *
     * @param finished whether the analyst has said so
     * @param annotations how many of the analyst's annotations are in the report
     */
    public record Reader(String analyst, boolean finished, int annotations) {
    }
}
