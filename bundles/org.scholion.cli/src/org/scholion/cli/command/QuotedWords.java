package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;

/** Finds the passage that an analyst quotes. */
final class QuotedWords {

    private static final int NAMED = 10;

    private final String text;
    private final String words;

    /** Blanks around the words do not count, as in a selection. */
    QuotedWords(String text, String words) {
        this.text = text;
        this.words = ArticleText.normalize(words).strip();
    }

    /** Where the words stand as whole characters: an "e" is not a part of an "é", however that is written. */
    List<Span> places() {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (Selections.clusterStart(text, at) == at && Selections.clusterEnd(text, end) == end) {
                places.add(new Span(at, end));
            }
        }
        return places;
    }

    /**
     * The place meant.
     *
     * @param occurrence counted from 1; 0 where the analyst gave none, so that there must be one place only
     */
    Span place(int occurrence) throws CoreException {
        var places = places();
        if (places.isEmpty()) {
            throw new CoreException(Status.error("The words \"" + words + "\" do not stand in the article."));
        }
        if (occurrence > places.size()) {
            throw new CoreException(Status.error("The words \"" + words + "\" stand in the article "
                    + times(places.size()) + ", so there is no occurrence " + occurrence + "."));
        }
        if (occurrence == 0 && places.size() > 1) {
            throw new CoreException(
                    Status.error("The words \"" + words + "\" stand in the article " + times(places.size())
                            + ", at " + named(places) + ". Choose with --occurrence, or with --begin and --end."));
        }
        return places.get(Math.max(0, occurrence - 1));
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static String named(List<Span> places) {
        var named = places.stream().limit(NAMED).map(place -> place.begin() + "–" + place.end())
                .collect(Collectors.joining(", "));
        return places.size() > NAMED ? named + ", …" : named;
    }
}
