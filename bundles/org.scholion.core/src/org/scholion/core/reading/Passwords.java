package org.scholion.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The passwords that one run of reading may try on protected documents, and whom it asks for more. They live in memory as
 * long as the run and are never written anywhere. Safe for use by several threads; one of them asks at a time.
 */
public final class Passwords {

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private final Asking asking;
    private boolean skipAll;

    private Passwords(Collection<String> known, Asking asking) {
        this.known.addAll(known);
        this.asking = asking;
    }

    /** No passwords: what is protected stays unread. */
    public static Passwords none() {
        return of(List.of());
    }

    /** These passwords and no others. */
    public static Passwords of(Collection<String> known) {
        return new Passwords(known, (document, wrong, monitor) -> Answer.SKIP_ALL);
    }

    /** Passwords that somebody is asked for as they are needed. */
    public static Passwords asked(Asking asking) {
        return new Passwords(List.of(), asking);
    }

    /** Asks somebody for a password. */
    @FunctionalInterface
    public interface Asking {

        /**
         * Waits for an answer; not called for two documents at a time.
         *
         * @param document as the analyst knows it
         * @param wrong whether an answer for this document was wrong
         * @param monitor whose cancellation ends the waiting; what is answered then does not matter
         */
        Answer ask(String document, boolean wrong, IProgressMonitor monitor);
    }

    /**
     * What somebody says who is asked.
     *
     * @param password empty when the document is to be left out
     * @param forAll whether the same holds for all documents to come
     */
    public record Answer(String password, boolean forAll) {

        public static final Answer SKIP = new Answer("", false);
        public static final Answer SKIP_ALL = new Answer("", true);

        /** Without the password: records are easily printed. */
        @Override
        public String toString() {
            return password.isEmpty() ? "skip" : "password";
        }
    }

    /** The passwords for one document. */
    public ForDocument forDocument(String name) {
        return new ForDocument(name);
    }

    /** The passwords that may be tried on one document. For one thread. */
    public final class ForDocument {

        private final String name;
        private final Set<String> tried = new LinkedHashSet<>();
        private boolean asked;

        private ForDocument(String name) {
            this.name = name;
        }

        /** All that may be tried at first. */
        public List<String> known() {
            synchronized (Passwords.this) {
                tried.addAll(known);
                return List.copyOf(tried);
            }
        }

        /**
         * All that may be tried when those so far did not open all of the document; asks somebody if nobody has said another
         * password meanwhile.
         *
         * @return empty when there is no other
         * @throws OperationCanceledException when the monitor was cancelled
         */
        public List<String> more(IProgressMonitor monitor) {
            synchronized (Passwords.this) {
                boolean others = tried.addAll(known);
                if (!others && !skipAll && !skipped.contains(name)) {
                    others = ask(monitor);
                }
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                return others ? new ArrayList<>(tried) : List.of();
            }
        }

        private boolean ask(IProgressMonitor monitor) {
            while (!monitor.isCanceled()) {
                var answer = asking.ask(name, asked, monitor);
                asked = true;
                if (answer.password().isEmpty()) {
                    skipped.add(name);
                    skipAll |= answer.forAll() && !monitor.isCanceled();
                    return false;
                }
                if (answer.forAll()) {
                    known.add(answer.password());
                }
                if (tried.add(answer.password())) {
                    return true;
                }
            }
            return false;
        }
    }
}
