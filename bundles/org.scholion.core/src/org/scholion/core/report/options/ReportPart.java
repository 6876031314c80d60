package org.scholion.core.report.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a report, in the order in which reports have them. The title page is always there. */
public enum ReportPart {

    /** The analyst's own text. */
    TEXT,
    BRIEFING,
    KEY_POINTS,
    SUMMARY,
    CHARTS,
    STORIES,
    TIMELINE,
    CLAIMS,
    CONTRADICTIONS,
    ENTITIES,
    QUANTITIES,
    QUOTATIONS,
    /** All annotations, a table for each layer. */
    LAYERS,
    CODEBOOK,
    METHOD,
    BIBLIOGRAPHY,
    /** The articles with what was marked in them. */
    APPENDIX;

    /** As on the command line and in files: {@code key-points}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equalsIgnoreCase(id.strip())).findFirst();
    }
}
