package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReferenceTargets;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;

/**
 * What texts can refer to in the open casebook: read in a job when somebody asks first, and kept up by what changes. Parts
 * get it by {@code getSite().getService(OpenReferences.class)}. For the UI thread only.
 */
@Component(service = OpenReferences.class)
public final class OpenReferences implements OpenCasebookListener {

    /** Edits come in bursts: one round reads an article again for all of them. */
    private static final int SOON = 150;
    private static final int MOST_RECENT = 20;

    private final OpenCasebook casebook;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<String> recent = new ArrayList<>();
    private Index index;

    /** Is told in the UI thread. */
    interface Listener {

        /** What references mean is known now, or has changed. */
        default void referencesChanged() {
        }

        /** A text was made, renamed, deleted or saved. */
        default void textsChanged() {
        }
    }

    /** Follows a casebook. */
    @Activate
    public OpenReferences(@Reference OpenCasebook casebook) {
        this.casebook = casebook;
        casebook.addListener(this);
    }

    @Deactivate
    void deactivate() {
        casebook.removeListener(this);
        stop();
    }

    /** What is known so far of the open casebook; begins to read it where nobody has asked before. */
    Optional<Known> known() {
        if (index == null && casebook.store().isPresent()) {
            index = new Index(casebook.store().get());
            index.updateRegisters();
            index.schedule();
        }
        return Optional.ofNullable(index).map(Index::known);
    }

    /**
     * What is known; safe for use by several threads.
     *
     * @param complete whether the whole casebook has been read
     */
    record Known(CasebookStore store, ReferenceTargets targets, ReferenceSearch search, ReferenceFacts facts,
            boolean complete) {
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Says that a text was made, renamed, deleted or saved. */
    void tellTexts() {
        listeners.forEach(Listener::textsChanged);
    }

    /** The addresses that were chosen lately, the last first. */
    List<String> recent() {
        return List.copyOf(recent);
    }

    void used(String address) {
        recent.remove(address);
        recent.addFirst(address);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    @Override
    public void casebookOpened() {
        stop();
        recent.clear();
        listeners.forEach(Listener::referencesChanged);
    }

    private void stop() {
        if (index != null) {
            index.cancel();
            index = null;
        }
    }

    @Override
    public void articleChanged(ArticleSummary summary) {
        readingChanged(summary.id());
    }

    @Override
    public void readingChanged(String article) {
        if (index != null) {
            index.changed.add(article);
            index.schedule(SOON);
        }
    }

    @Override
    public void casebookChanged() {
        if (index != null) {
            index.updateRegisters();
            index.schedule(SOON);
        }
    }

    private void told(Index from) {
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (from == index) {
                    listeners.forEach(Listener::referencesChanged);
                }
            });
        }
    }

    /** Reads the casebook, and then again and again what has changed in it. */
    private final class Index extends Job {

        private final CasebookStore store;
        private final ReferenceTargets targets;
        private final Set<String> changed = ConcurrentHashMap.newKeySet();
        private volatile ReferenceSearch search = ReferenceSearch.EMPTY;
        private volatile ReferenceFacts facts;
        private volatile boolean complete;

        Index(CasebookStore store) {
            super(Messages.OpenReferences_job);
            this.store = store;
            targets = new ReferenceTargets(store);
            setSystem(true);
            setPriority(DECORATE);
        }

        void updateRegisters() {
            targets.updateRegisters();
            var reliabilities = new HashMap<String, String>();
            store.casebook().getSources().forEach(source -> {
                if (source.getName() != null) {
                    reliabilities.put(source.getName().strip().toLowerCase(Locale.ROOT),
                            source.getReliability().getLiteral());
                }
            });
            facts = new ReferenceFacts(store, reliabilities);
        }

        Known known() {
            return new Known(store, targets, search, facts, complete);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                if (complete) {
                    update(monitor);
                } else {
                    targets.update(monitor);
                    complete = true;
                }
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
            var titles = new HashMap<String, String>();
            store.articles().forEach(article -> titles.put(article.id(), article.label() + " " + article.source()));
            search = ReferenceSearch.of(targets.all().toList(), titles, search);
            told(this);
            return Status.OK_STATUS;
        }

        private void update(IProgressMonitor monitor) {
            for (var article : List.copyOf(changed)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                changed.remove(article); // first: what changes from here on is for the next round
                store.article(article).ifPresent(targets::update);
            }
        }
    }
}
