package org.scholion.importer.tika.worker.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * The tree of a tagged document: its elements, in the order in which they are to be read, and which marks on the pages
 * belong to which. Marks are counted from 0 in that order, pictures without text among them.
 */
public final class TagTree {

    /** A picture and what the file says of it. */
    public record Picture(int mark, String words) {
    }

    private final List<Tag> tags = new ArrayList<>();
    private final List<Integer> stretches = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, Integer>> marks = new IdentityHashMap<>();
    private final Map<COSDictionary, List<Picture>> pictures = new IdentityHashMap<>();
    private String language = "";

    /** The element that a mark belongs to. */
    public Tag tag(int mark) {
        return tags.get(mark);
    }

    /** Marks have the same number if they are of one block, or of what is said to be none, and no other comes in between. */
    public int stretch(int mark) {
        return stretches.get(mark);
    }

    /** The marks in the content of a page, or of a form that is drawn on pages, by their numbers there. */
    public Map<Integer, Integer> marks(COSDictionary content) {
        return marks.getOrDefault(content, Map.of());
    }

    /** The pictures on a page that are described. */
    public List<Picture> pictures(COSDictionary page) {
        return pictures.getOrDefault(page, List.of());
    }

    /** What the outermost element says the language is, or an empty string. */
    public String language() {
        return language;
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    int size() {
        return tags.size();
    }

    void language(String found) {
        language = found;
    }

    /** Adds a mark to the end. */
    int add(Tag tag) {
        int mark = tags.size();
        int before = mark == 0 ? 0 : stretches.get(mark - 1);
        stretches.add(mark == 0 || isSame(tags.get(mark - 1), tag) ? before : before + 1);
        tags.add(tag);
        return mark;
    }

    /** What nothing is said of belongs together, whatever it is in, but no more than a cell or an item. */
    private static boolean isSame(Tag one, Tag other) {
        return one.block() == other.block()
                || one.block().role() == TagRole.CONTAINER && other.block().role() == TagRole.CONTAINER
                        && one.around(TagRole.CELL, false) == other.around(TagRole.CELL, false)
                        && one.around(TagRole.ITEM, false) == other.around(TagRole.ITEM, false);
    }

    /** A mark that is said to be of two elements is of the first. */
    void put(COSDictionary content, int number, Tag tag) {
        var here = marks.computeIfAbsent(content, c -> new HashMap<>());
        if (!here.containsKey(number)) {
            here.put(number, add(tag));
        }
    }

    void picture(COSDictionary page, Tag tag, String words) {
        pictures.computeIfAbsent(page, p -> new ArrayList<>()).add(new Picture(add(tag), words));
    }
}
