package org.scholion.ui.stories;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.NearDuplicate;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.Story;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * The stories of the open casebook by the threshold of the preferences, found in the background and found anew when
 * articles come or change. Parts get it by {@code getSite().getService(OpenStories.class)}. For the UI thread only.
 */
@Component(service = OpenStories.class)
public final class OpenStories {

    /** While an import adds many articles a second, the stories follow now and then. */
    private static final int ARRIVALS_MILLIS = 500;

    private final OpenCasebook casebook;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final OpenCasebookListener casebookListener = new CasebookEvents();
    private final IPreferenceChangeListener preferenceListener = event -> {
        if (ScholionPreferences.STORY_THRESHOLD.equals(event.getKey())) {
            later(this::find);
        }
    };
    private Stories stories;
    private StoriesJob job;

    @Activate
    public OpenStories(@Reference OpenCasebook casebook) {
        this.casebook = casebook;
        casebook.addListener(casebookListener);
        InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).addPreferenceChangeListener(preferenceListener);
        find();
    }

    /** The stories, empty while they are being found for the first time or no casebook is open. */
    public Optional<Stories> stories() {
        return Optional.ofNullable(stories);
    }

    /** @param listener is run when there are other stories */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void find() {
        casebook.store().ifPresent(store -> job(store).schedule());
    }

    private StoriesJob job(CasebookStore store) {
        if (job == null || job.store() != store) {
            job = new StoriesJob(store, found -> later(() -> show(store, found)));
        }
        return job;
    }

    private void show(CasebookStore store, Stories found) {
        if (casebook.store().filter(store::equals).isPresent()) {
            boolean others = stories == null || !pairs(stories).equals(pairs(found));
            stories = found;
            if (others) { // what was only annotated makes no other stories
                listeners.forEach(Runnable::run);
            }
        }
    }

    private static List<List<NearDuplicate>> pairs(Stories stories) {
        return stories.all().stream().map(Story::pairs).toList();
    }

    private static void later(Runnable change) {
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(change);
        }
    }

    @Deactivate
    void deactivate() {
        casebook.removeListener(casebookListener);
        InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).removePreferenceChangeListener(preferenceListener);
        if (job != null) {
            job.cancel();
        }
    }

    private final class CasebookEvents implements OpenCasebookListener {

        @Override
        public void casebookOpened() {
            if (job != null) {
                job.cancel();
            }
            stories = null;
            listeners.forEach(Runnable::run);
            find();
        }

        @Override
        public void articleChanged(ArticleSummary summary) {
            casebook.store().ifPresent(store -> job(store).schedule(ARRIVALS_MILLIS));
        }
    }
}
