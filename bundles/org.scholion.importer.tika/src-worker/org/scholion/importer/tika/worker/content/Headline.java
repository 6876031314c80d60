package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of an article's headline, to recognise it wherever the page repeats it. */
final class Headline {

    private static final double SIMILAR = .75;
    private static final int LONGEST = 400;

    private final List<Set<String>> titles = new ArrayList<>();
    private TextBlock heading;

    /** @param title as the page's metadata have it, or an empty string */
    Headline(String title, List<TextBlock> blocks) {
        titles.add(words(title));
        heading = heading(blocks);
        var sole = sole(blocks);
        if (heading == null || !heading.area.tag.equals("h1") && sole != null) {
            heading = sole == null ? heading : sole;
        }
        if (sole != null) {
            titles.add(words(sole.text()));
        }
    }

    /** The heading that is the headline, or {@code null}. */
    TextBlock heading() {
        return heading;
    }

    boolean is(TextBlock block) {
        if (block.length > LONGEST) {
            return false;
        }
        var own = words(block.text());
        return titles.stream().anyMatch(title -> isSimilar(own, title));
    }

    private static boolean isSimilar(Set<String> own, Set<String> title) {
        int common = 0;
        for (var word : own) {
            common += title.contains(word) ? 1 : 0;
        }
        return common > 0 && common >= SIMILAR * (own.size() + title.size() - common);
    }

    private TextBlock heading(List<TextBlock> blocks) {
        TextBlock found = null;
        for (var block : blocks) {
            boolean first = block.area.tag.equals("h1") && (found == null || !found.area.tag.equals("h1"));
            if ((first || found == null && block.area.isHeading()) && is(block)) {
                found = block;
            }
        }
        return found;
    }

    /** The page's only heading of the first level; blank ones and the site's name in a link do not count. */
    private static TextBlock sole(List<TextBlock> blocks) {
        TextBlock sole = null;
        for (var block : blocks) {
            if (block.area.tag.equals("h1") && block.linkDensity() < .5 && block.length < LONGEST) {
                if (sole != null && sole.area != block.area) {
                    return null;
                }
                sole = sole == null ? block : sole;
            }
        }
        return sole;
    }

    /** Words of alphabets, pairs of ideographs. */
    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        int begin = -1;
        for (int i = 0, width = 1; i <= lower.length(); i += width) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            width = Character.charCount(c);
            if (isOfWord(c)) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                add(lower.substring(begin, i), words);
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void add(String word, Set<String> words) {
        if (!Characters.isIdeograph(word.charAt(word.length() / 2))) {
            words.add(word);
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            words.add(word.substring(i, Math.min(word.length(), i + 2)));
        }
    }
}
