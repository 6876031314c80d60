package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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
        var text = block.text().toLowerCase(Locale.ROOT);
        for (var title : titles) {
            if (isSimilar(text, title)) {
                return true;
            }
        }
        return false;
    }

    /** Most texts are no headline, which their first words show: more of them are not in it than a similar one could have. */
    private static boolean isSimilar(String text, Set<String> title) {
        var common = new HashSet<String>();
        var others = new HashSet<String>();
        boolean whole = words(text, word -> {
            (title.contains(word) ? common : others).add(word);
            return 3 * others.size() <= title.size(); // SIMILAR words of both are three quarters
        });
        return whole && !common.isEmpty() && common.size() >= SIMILAR * (others.size() + title.size());
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
        words(text.toLowerCase(Locale.ROOT), word -> {
            words.add(word);
            return true;
        });
        return words;
    }

    /** Whether all of them passed the filter; it is not asked about what follows one that did not. */
    private static boolean words(String lower, Predicate<String> filter) {
        int begin = -1;
        for (int i = 0, width = 1; i <= lower.length(); i += width) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            width = Character.charCount(c);
            if (isOfWord(c)) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                if (!pass(lower.substring(begin, i), filter)) {
                    return false;
                }
                begin = -1;
            }
        }
        return true;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean pass(String word, Predicate<String> filter) {
        if (!Characters.isIdeograph(word.charAt(word.length() / 2))) {
            return filter.test(word);
        }
        for (int i = 0; i < word.length(); i++) {
            if (!filter.test(word.substring(i, Math.min(word.length(), i + 2)))) {
                return false;
            }
        }
        return true;
    }
}
