package org.scholion.core.report.content;

import org.scholion.core.span.Span;

/** Quoted words with up to 80 characters of their sentence or line before and behind; a cut is marked by "…". */
public record Passage(Span span, String before, String quote, String after) {
}
