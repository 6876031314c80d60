package org.scholion.ui.casebook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookListener;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * The casebook that is open in the workbench, one at a time, with the articles that are being worked on. Parts get it by
 * {@code getSite().getService(OpenCasebook.class)}. For the UI thread only.
 */
@Component(service = OpenCasebook.class)
public final class OpenCasebook {

    private final List<OpenCasebookListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, SharedSession> sessions = new HashMap<>();
    private final CasebookListener relay = new Relay();
    private CasebookStore store;
    private String openingProblem;

    /** A session with the number of parts that use it. */
    private static final class SharedSession {
        private final ArticleSession session;
        private int users;

        SharedSession(ArticleSession session) {
            this.session = session;
        }
    }

    /** The open casebook. */
    public Optional<CasebookStore> store() {
        return Optional.ofNullable(store);
    }

    /** Fails with what to do when no casebook is open. */
    public CasebookStore requireStore() throws CoreException {
        if (store == null) {
            throw new CoreException(Status.error("No casebook is open. Create or open one first (File menu)."));
        }
        return store;
    }

    /** The store of what an editor is to show; fails with what to do when another casebook is open, or none. */
    public CasebookStore requireStore(CasebookInput input) throws PartInitException {
        return store().filter(open -> open.layout().root().equals(input.casebook())).orElseThrow(
                () -> new PartInitException(NLS.bind(Messages.OpenCasebook_other, input.getName(), input.casebook())));
    }

    /** Creates a casebook with the codebook of that name and opens it in place of the one that is open. */
    public void create(Path folder, String codebook) throws CoreException {
        switchTo(CasebookStore.create(folder, codebook));
    }

    /** Opens a casebook in place of the one that is open. The open one stays when this one cannot be opened. */
    public void open(Path folder) throws CoreException {
        if (store == null || !store.layout().root().equals(folder.toAbsolutePath().normalize())) {
            switchTo(CasebookStore.open(folder));
        }
    }

    /** Puts a casebook that a job has opened in place of the one that is open. */
    public void open(CasebookStore opened) throws CoreException {
        switchTo(opened);
    }

    /** Opens the casebook that the command line names by {@code -casebook FOLDER}, else that of the last time. */
    @Activate
    void activate() {
        var arguments = List.of(Platform.getApplicationArgs());
        int option = arguments.indexOf("-casebook");
        var wanted = option >= 0 && option + 1 < arguments.size() ? Optional.of(Path.of(arguments.get(option + 1)))
                : ScholionPreferences.lastCasebook();
        if (wanted.isPresent()) {
            try {
                open(wanted.get());
            } catch (CoreException e) {
                openingProblem = e.getMessage();
                ILog.of(getClass()).warn(e.getMessage(), e);
            }
        }
    }

    /** Why the casebook with which the workbench should have started is not open; empty when there is no such problem. */
    public Optional<String> openingProblem() {
        return Optional.ofNullable(openingProblem);
    }

    public void close() throws CoreException {
        switchTo(null);
        ScholionPreferences.forgetLastCasebook();
    }

    /** The analyst at this workbench, by the name in the preferences. */
    public Analyst analyst() throws CoreException {
        return requireStore().analyst(ScholionPreferences.analystName());
    }

    /** The session on an article, shared by all parts that ask for it; give it back by {@link #release}. */
    public ArticleSession acquire(String articleId) throws CoreException {
        var shared = sessions.get(articleId);
        if (shared == null) {
            shared = new SharedSession(ArticleSession.open(requireStore(), articleId, analyst()));
            sessions.put(articleId, shared);
        }
        shared.users++;
        return shared.session;
    }

    /** Whether an article is being worked on. */
    public boolean isOpen(String articleId) {
        return sessions.containsKey(articleId);
    }

    /** Takes a session that a job has opened, for the part that acquires it next; closes it where it is not needed. */
    public void offer(ArticleSession session) {
        if (session.store() == store && !isOpen(session.article().getId())) {
            sessions.put(session.article().getId(), new SharedSession(session));
        } else {
            session.close();
        }
    }

    /** Closes a session that was offered, where no part acquired it. */
    public void withdraw(ArticleSession session) {
        var shared = sessions.get(session.article().getId());
        if (shared != null && shared.session == session && shared.users == 0) {
            sessions.remove(session.article().getId());
            session.close();
        }
    }

    /** Says that a part does not use the session any more; the last one closes it. */
    public void release(ArticleSession session) {
        var id = session.article().getId();
        var shared = sessions.get(id);
        if (shared != null && shared.session == session && --shared.users == 0) {
            sessions.remove(id);
            session.close();
        }
    }

    /** The open session in which an annotation can be changed; empty for annotations of others. */
    public Optional<ArticleSession> sessionOf(AnnotationElement element) {
        return sessions.values().stream().map(shared -> shared.session).filter(session -> session.isOwn(element))
                .findFirst();
    }

    public void addListener(OpenCasebookListener listener) {
        listeners.add(listener);
    }

    public void removeListener(OpenCasebookListener listener) {
        listeners.remove(listener);
    }

    /**
     * Says that an import has ended.
     *
     * @param into the casebook; nobody is told when it is not the open one any more
     * @param articles what is new, in the order in which it came
     */
    public void tellImported(CasebookStore into, List<String> articles) {
        if (into == store && !articles.isEmpty()) {
            listeners.forEach(listener -> listener.articlesImported(articles));
        }
    }

    private void switchTo(CasebookStore next) throws CoreException {
        openingProblem = null;
        var previous = store;
        store = next;
        sessions.clear(); // the editors of the old casebook close themselves and find no session to give back
        if (next != null) {
            next.addListener(relay);
            next.editIn(OpenCasebook::inUiThread);
            ScholionPreferences.rememberCasebook(next.layout().root());
        }
        listeners.forEach(OpenCasebookListener::casebookOpened);
        if (previous != null) {
            previous.removeListener(relay);
            previous.close();
        }
    }

    /** At once where this is the UI thread or there is none any more. */
    private static void inUiThread(Runnable work) {
        var display = Display.getDefault();
        if (display.isDisposed() || display.getThread() == Thread.currentThread()) {
            work.run();
        } else {
            display.asyncExec(work);
        }
    }

    @Deactivate
    void deactivate() throws CoreException {
        if (store != null) {
            store.removeListener(relay);
            store.close();
            store = null;
        }
    }

    /** Brings what happens in the store to the listeners, in the UI thread: imports add articles in other threads. */
    private final class Relay implements CasebookListener {

        @Override
        public void articleChanged(ArticleSummary summary) {
            tell(listener -> listener.articleChanged(summary));
        }

        @Override
        public void casebookChanged() {
            tell(OpenCasebookListener::casebookChanged);
        }

        @Override
        public void readingChanged(String article) {
            tell(listener -> listener.readingChanged(article));
        }

        private void tell(Consumer<OpenCasebookListener> event) {
            var display = Display.getDefault();
            if (!display.isDisposed()) {
                display.execute(() -> listeners.forEach(event));
            }
        }
    }
}
