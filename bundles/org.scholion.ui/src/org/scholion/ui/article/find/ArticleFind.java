package org.scholion.ui.article.find;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.find.Hits;
import org.scholion.core.find.Query;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.article.ReadingText.Emphasis;

/**
 * A search in the text of an article: its hits come while it goes on, those on screen are emphasized, and one of them is
 * the current one. For the UI thread.
 */
final class ArticleFind {

    private final ReadingText text;
    private final Runnable changed;
    private final Hits hits = new Hits();
    private final ReadingText.Listener view = new ReadingText.Listener() {
        @Override
        public void viewMoved() {
            emphasize();
        }

        @Override
        public void caretMoved() {
            emphasize(); // the keyboard may have scrolled
        }
    };
    private FindJob job;
    /** What an older search still has to say concerns nobody. */
    private Arrivals expected;
    private Query query = new Query("", false, false, false);
    private int origin;
    private int current = -1;
    private boolean isShown;
    private boolean isWhole = true;
    private String problem = "";

    /** @param changed is run when there is something new to say */
    ArticleFind(ReadingText text, Runnable changed) {
        this.text = text;
        this.changed = changed;
        text.addListener(view);
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
        cancel();
        if (current >= 0) {
            origin = hits.get(current).begin();
        }
        query = wanted;
        hits.clear();
        current = -1;
        problem = "";
        isWhole = true;
        emphasize();
        if (!wanted.isEmpty()) {
            expected = new Arrivals();
            job = new FindJob(text.text(), wanted, expected, text.control().getDisplay());
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
            var hit = hits.get(current);
            text.select(hit.begin(), hit.end());
        }
    }

    boolean isEmpty() {
        return query.isEmpty();
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
        if (hits.size() == 0 && job == null) {
            return Messages.ArticleFind_none;
        }
        var message = job != null ? Messages.ArticleFind_searching
                : isWhole ? Messages.ArticleFind_counted : Messages.ArticleFind_more;
        var numbers = NumberFormat.getIntegerInstance();
        return NLS.bind(message, numbers.format(current + 1), numbers.format(hits.size()));
    }

    private void emphasize() {
        var seen = isShown ? text.view().map(hits::in).orElse(List.of()) : List.<Span>of();
        text.emphasize(Emphasis.HIT, seen);
        text.emphasize(Emphasis.CURRENT_HIT, isShown && current >= 0 ? List.of(hits.get(current)) : List.of());
    }

    private final class Arrivals implements FindJob.Target {

        @Override
        public void found(List<Span> found) {
            if (this != expected) {
                return;
            }
            int before = hits.size();
            hits.add(found);
            int wanted = hits.from(origin);
            if (current < 0 && isShown && wanted < hits.size()) {
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
            if (current < 0 && isShown && hits.size() > 0) {
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
