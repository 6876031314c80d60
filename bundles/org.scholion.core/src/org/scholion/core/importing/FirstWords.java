package org.scholion.core.importing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.model.SegmentKind;

/** The title of a text that has none and came without a name: the words with which it begins. */
final class FirstWords {

    /** Characters; what is longer is cut between words. */
    static final int LONGEST = 80;
    private static final String ORIGIN = "the first words of what was pasted";
    private static final String ELLIPSIS = "\u2026";

    private FirstWords() {
    }

    /** The properties, with a title where they have none and there are words. */
    static ArticleProperties titled(ArticleProperties properties, ExtractedDocument document) {
        var words = of(beginning(document));
        if (!properties.title().isEmpty() || words.isEmpty()) {
            return properties;
        }
        var choices = new ArrayList<>(properties.choices());
        choices.add(new Choice("title", ORIGIN, List.of()));
        return properties.toBuilder().title(words).choices(choices).build();
    }

    /** The first segment that is part of the article. */
    private static String beginning(ExtractedDocument document) {
        return document.segments().stream().filter(segment -> segment.kind() != SegmentKind.BOILERPLATE)
                .map(segment -> words(document, segment)).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private static String words(ExtractedDocument document, ExtractedSegment segment) {
        return document.text().substring(segment.span().begin(), segment.span().end());
    }

    /** The first line of a text, with an ellipsis where that is not all of it. */
    static String of(String text) {
        var line = text.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line.substring(0, LONGEST + 1)); // one more shows whether a word ends there
        int end = words.preceding(LONGEST + 1);
        return line.substring(0, end > 0 ? end : LONGEST).replaceAll("[\\s\\p{Punct}]+$", "") + ELLIPSIS;
    }
}
