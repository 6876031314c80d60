package org.scholion.ui.find;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.find.Hits;
import org.scholion.core.find.Query;
import org.scholion.core.span.Span;

/**
 * A search in a text: its hits come while it goes on, those on screen are emphasized, and one of them is
 * the current one. For the UI thread.
 */
final class TextFind {

    private final SearchedText text;
    private final Runnable changed;
    private final Hits hits = new Hits();
    private FindJob job;
    /** What an older search still has to say concerns nobody. */
    private Arrivals expected;
    private Query query = new Query("", false, false, false);
    private int origin;
    private int current = -1;
    private boolean isShown;
    private boolean isWhole = true;
    private boolean isStale;
    private String problem = "";

    /** @param changed is run when there is something new to say */
    TextFind(SearchedText text, Runnable changed) {
        this.text = text;
        this.changed = changed;
        text.follow(this::emphasize, this::lookAgain);
    }

    /** Emphasizes hits from now on; the next search begins where the reader is. */
    void show() {
        isShown = true;
        origin = text.selection().map(Span::begin).orElse(text.caret());
        emphasize();
    }

    /** Emphasizes nothing any more; the hits stay known. */
    void hide() {
        isShown = false;
        cancel();
        emphasize();
    }

    /** Looks for something else. */
    void look(Query wanted) {
        if (current >= 0) {
            origin = hits.get(current).begin();
        }
        query = wanted;
        begin(new Arrivals(true));
    }

    /** The text is another: the hits are found anew, and whoever types stays where they are. */
    private void lookAgain() {
        if (isShown) {
            begin(new Arrivals(false));
        } else {
            cancel();
            hits.clear(); // found when the bar is opened again
            current = -1;
            isStale = true;
        }
    }

    private void begin(Arrivals arrivals) {
        cancel();
        hits.clear();
        current = -1;
        problem = "";
        isWhole = true;
        isStale = false;
        emphasize();
        if (!query.isEmpty()) {
            expected = arrivals;
            job = new FindJob(text.text(), query, expected, text.control().getDisplay());
            job.schedule();
        }
        changed.run();
    }

    /** Ends what is going on. */
    void cancel() {
        expected = null;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Goes to the next hit from where the reader is, or to the one before, round at the ends; false without hits. */
    boolean step(boolean forward) {
        if (hits.size() == 0) {
            return false;
        }
        var selected = text.selection().map(Span::begin).orElse(text.caret());
        if (current >= 0 && hits.get(current).begin() == selected) {
            go(hits.step(current, forward));
        } else {
            int next = hits.from(selected);
            go(forward ? next % hits.size() : hits.step(next, false));
        }
        return true;
    }

    private void go(int index) {
        current = index;
        text.reveal(hits.get(index));
        emphasize();
        changed.run();
    }

    /** The hit shown now is selected, and the reader is in the text again. */
    void selectCurrent() {
        if (current >= 0) {
            text.select(hits.get(current));
        }
    }

    /** Whether nothing was looked for in the text as it is now. */
    boolean isEmpty() {
        return query.isEmpty() || isStale;
    }

    /** Whether the search found nothing or could not be made. */
    boolean hasFailed() {
        return !problem.isEmpty() || !query.isEmpty() && job == null && hits.size() == 0;
    }

    /** The how manieth hit of how many, or why there is none; empty when nothing is looked for. */
    String status() {
        if (query.isEmpty() || !problem.isEmpty()) {
            return problem;
        }
        if (hits.size() == 0) {
            return job == null ? Messages.TextFind_none : Messages.TextFind_searchingYet;
        }
        var message = job != null ? Messages.TextFind_searching
                : isWhole ? Messages.TextFind_counted : Messages.TextFind_more;
        var numbers = NumberFormat.getIntegerInstance();
        return NLS.bind(message, numbers.format(current + 1), numbers.format(hits.size()));
    }

    private void emphasize() {
        var seen = isShown ? text.view().map(hits::in).orElse(List.of()) : List.<Span>of();
        text.emphasize(seen, isShown && current >= 0 ? Optional.of(hits.get(current)) : Optional.empty());
    }

    private final class Arrivals implements FindJob.Target {

        private final boolean going;

        /** @param going whether the reader is led to the first hit */
        Arrivals(boolean going) {
            this.going = going;
        }

        @Override
        public void found(List<Span> found) {
            if (this != expected) {
                return;
            }
            int before = hits.size();
            hits.add(found);
            int wanted = hits.from(origin);
            if (going && current < 0 && isShown && wanted < hits.size()) {
                go(wanted); // the first from where the reader is is shown before all are known
            } else if (text.view().filter(part -> touches(part, before)).isPresent()) {
                emphasize();
            }
            changed.run();
        }

        private boolean touches(Span part, int from) {
            return hits.in(part).stream().anyMatch(hit -> hit.begin() >= hits.get(from).begin());
        }

        @Override
        public void ended(boolean whole) {
            if (this != expected) {
                return;
            }
            job = null;
            isWhole = whole;
            if (going && current < 0 && isShown && hits.size() > 0) {
                go(0); // only before where the reader was
            }
            changed.run();
        }

        @Override
        public void failed(String message) {
            if (this != expected) {
                return;
            }
            job = null;
            problem = message;
            changed.run();
        }
    }
}
