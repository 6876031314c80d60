package org.scholion.ui.versions;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.compare.Change;
import org.scholion.core.compare.VersionComparison;

/**
 * Two versions as one text: what was removed stands before what was added in its place.
 *
 * @param runs what was removed or added, in order
 * @param differences for each change, what of the text it takes up
 */
record MergedText(String text, List<Run> runs, List<Run> differences) {

    MergedText {
        runs = List.copyOf(runs);
        differences = List.copyOf(differences);
    }

    /** A stretch of the text in UTF-16 units, half-open. */
    record Run(int begin, int end, boolean added) {
    }

    static MergedText of(VersionComparison comparison) {
        return new Merging(comparison.oldText(), comparison.newText()).merge(comparison.diff().changes());
    }

    /** The index of the first run that ends behind an offset. */
    int firstRunBehind(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Puts the texts together. */
    private static final class Merging {

        private final String old;
        private final String fresh;
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final List<Run> differences = new ArrayList<>();

        Merging(String old, String fresh) {
            this.old = old;
            this.fresh = fresh;
        }

        MergedText merge(List<Change> changes) {
            int at = 0;
            for (var change : changes) {
                text.append(fresh, at, change.newBegin());
                if (change.removes()) {
                    remove(change);
                }
                if (change.adds()) {
                    run(fresh.substring(change.newBegin(), change.newEnd()), true);
                }
                differences.add(new Run(runs.get(runs.size() - (change.removes() && change.adds() ? 2 : 1)).begin(),
                        runs.getLast().end(), change.adds()));
                at = change.newEnd();
            }
            text.append(fresh, at, fresh.length());
            return new MergedText(text.toString(), runs, differences);
        }

        /** The white space around removed words is not part of the change: without it they would touch others. */
        private void remove(Change change) {
            if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                int before = change.oldBegin();
                while (before > 0 && Character.isWhitespace(old.charAt(before - 1))) {
                    before--;
                }
                text.append(old, before, change.oldBegin());
            }
            var removed = old.substring(change.oldBegin(), change.oldEnd());
            run(removed, false);
            if (change.adds() && !hasLineBreak(removed)
                    && !hasLineBreak(fresh.substring(change.newBegin(), change.newEnd()))) {
                text.append(' '); // the last words of a heading stay in its line
            } else {
                separate(change);
            }
        }

        /** Keeps what follows removed words apart from them, as they were apart from what followed before. */
        private void separate(Change change) {
            boolean touches = change.newBegin() < fresh.length()
                    && !Character.isWhitespace(fresh.charAt(change.newBegin()));
            int after = change.oldEnd();
            while (touches && after < old.length() && Character.isWhitespace(old.charAt(after))) {
                after++;
            }
            text.append(old, change.oldEnd(), after);
            if (change.adds() && after == change.oldEnd()) {
                text.append(' ');
            }
        }

        private static boolean hasLineBreak(String words) {
            return words.indexOf('\n') >= 0;
        }

        private void run(String words, boolean added) {
            runs.add(new Run(text.length(), text.length() + words.length(), added));
            text.append(words);
        }
    }
}
