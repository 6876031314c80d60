package org.scholion.report.content;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;

/**
 * A note as a page shows it: its annotation with the layer, and the quoted words with their addresses.
 *
 * @param words one for each passage; empty for an annotation of the whole article
 */
public record NoteSection(int number, ReportArticle article, ReportEntry entry, LayerSection layer, List<Cited> words) {

    /**
     * Quoted words and where they stand in the casebook.
     *
     * @param index of the passage in its annotation, from 0
     * @param address {@code scholion:article/…}
     */
    public record Cited(int index, Passage passage, String address) {
    }

    static NoteSection of(Note note, LayerSection layer) {
        var words = new ArrayList<Cited>(note.entry().passages().size());
        var addresses = note.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            words.add(new Cited(i, note.entry().passages().get(i), addresses.get(i).text()));
        }
        return new NoteSection(note.number(), note.article(), note.entry(), layer, List.copyOf(words));
    }
}
