package org.scholion.core.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of a report: one for each of its annotations. Immutable once made. */
public final class Notes {

    private final List<Note> all = new ArrayList<>();
    private final Map<String, Note> byEntry = new HashMap<>();

    /**
     * Numbers the notes.
     *
     * @param order identifiers of annotations in the order in which the report refers to them; unknown ones and
     *        repetitions are passed over, and those that are missing follow in the order of the articles
     */
    public Notes(Iterable<String> order, List<ReportArticle> articles) {
        var places = new HashMap<String, Note>();
        for (var article : articles) {
            article.entries().forEach(entry -> places.putIfAbsent(entry.id(), new Note(0, article, entry)));
        }
        order.forEach(id -> add(places.get(id)));
        articles.forEach(article -> article.entries().forEach(entry -> add(places.get(entry.id()))));
    }

    private void add(Note place) {
        if (place != null && !byEntry.containsKey(place.entry().id())) {
            var note = new Note(all.size() + 1, place.article(), place.entry());
            all.add(note);
            byEntry.put(place.entry().id(), note);
        }
    }

    /** All, in order of their numbers. */
    public List<Note> all() {
        return Collections.unmodifiableList(all);
    }

    /** The note of an annotation; empty when it is not in the report. */
    public Optional<Note> of(String annotationId) {
        return Optional.ofNullable(byEntry.get(annotationId));
    }
}
