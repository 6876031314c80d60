package org.scholion.core.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;

/**
 * Finds a query in a text from its beginning to its end. A regular expression that would never come to an end ends when
 * the operation is cancelled.
 */
public final class FindOperation {

    /** Nobody goes through more hits one by one. */
    public static final int MOST_HITS = 100_000;
    private static final long BATCH_NANOS = 50_000_000L;

    private final String text;
    private final Query query;
    private final Consumer<List<Span>> found;

    /**
     * Prepares a search.
     *
     * @param found is given hits in the order of the text, none overlapping another, each whole grapheme clusters, some at
     *            a time, in the thread that executes
     */
    public FindOperation(String text, Query query, Consumer<List<Span>> found) {
        this.text = text;
        this.query = query;
        this.found = found;
    }

    /**
     * Searches.
     *
     * @return whether the whole text was searched; false when there are more than {@link #MOST_HITS} hits
     * @throws CoreException when the query is no regular expression, or one that needs more memory than there is
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public boolean execute(IProgressMonitor monitor) throws CoreException {
        if (query.isEmpty()) {
            return true;
        }
        try {
            return search(monitor);
        } catch (PatternSyntaxException e) {
            throw new CoreException(Status.error(message(e), e));
        } catch (StackOverflowError e) { // java.util.regex recurses for each repetition of a group
            throw new CoreException(Status.error(
                    "This regular expression is too complicated for this text. Repeat less within groups.", e));
        }
    }

    private boolean search(IProgressMonitor monitor) throws PatternSyntaxException {
        var batch = new ArrayList<Span>();
        int hits = 0;
        int end = 0;
        long told = System.nanoTime();
        var matcher = query.pattern().matcher(new CancellableText(text, monitor));
        while (hits < MOST_HITS && matcher.find()) {
            var hit = hit(matcher.start(), matcher.end());
            if (hit != null && hit.begin() >= end) { // neither empty nor in the cluster where the last one ended
                batch.add(hit);
                hits++;
                end = hit.end();
            }
            if (System.nanoTime() - told > BATCH_NANOS) {
                tell(batch);
                told = System.nanoTime();
            }
        }
        tell(batch);
        return hits < MOST_HITS;
    }

    private Span hit(int begin, int end) {
        return begin == end ? null : new Span(Selections.clusterStart(text, begin), Selections.clusterEnd(text, end));
    }

    private void tell(List<Span> batch) {
        if (!batch.isEmpty()) {
            found.accept(List.copyOf(batch));
            batch.clear();
        }
    }

    private static String message(PatternSyntaxException e) {
        var what = e.getDescription();
        return e.getIndex() < 0 ? "No regular expression: " + what + "."
                : "No regular expression: " + what + " at character " + (e.getIndex() + 1) + ".";
    }

    /** A text that a matcher cannot read any more once a monitor is cancelled. */
    private static final class CancellableText implements CharSequence {

        private static final int ROUND = 0xFFF;

        private final String text;
        private final IProgressMonitor monitor;
        private int reads;

        CancellableText(String text, IProgressMonitor monitor) {
            this.text = text;
            this.monitor = monitor;
        }

        @Override
        public char charAt(int index) {
            if ((++reads & ROUND) == 0 && monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
