package org.scholion.ui.article;

import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.preferences.ScholionPreferences;

/** Has the editor of an article follow what is changed elsewhere: codebook, preferences, fonts, which casebook is open. */
final class OutsideChanges {

    private final OpenCasebook casebook;
    private final ReadingPane pane;
    private final OpenCasebookListener casebookChanged;
    private final IPreferenceChangeListener preferencesChanged = this::preferenceChanged;
    private final IPropertyChangeListener fontsChanged;

    /**
     * Follows what is changed until it is disposed.
     *
     * @param close closes the editor, when its casebook is not open any more
     * @param changed is told of articles that are new or changed
     */
    OutsideChanges(OpenCasebook casebook, ReadingPane pane, Runnable close, Consumer<ArticleSummary> changed) {
        this.casebook = casebook;
        this.pane = pane;
        fontsChanged = event -> pane.applyFonts();
        casebookChanged = new OpenCasebookListener() {
            @Override
            public void casebookOpened() {
                close.run();
            }

            @Override
            public void articleChanged(ArticleSummary summary) {
                changed.accept(summary);
            }

            @Override
            public void casebookChanged() {
                if (!pane.widget().isDisposed()) {
                    pane.refreshAll(); // layers may have other names and colours
                }
            }
        };
        casebook.addListener(casebookChanged);
        InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).addPreferenceChangeListener(preferencesChanged);
        JFaceResources.getFontRegistry().addListener(fontsChanged);
    }

    private void preferenceChanged(PreferenceChangeEvent event) {
        if (event.getKey().equals(ScholionPreferences.FOLD_BOILERPLATE)) {
            pane.folded().setFolded(ScholionPreferences.foldsBoilerplate());
        } else {
            pane.applyFonts();
        }
    }

    /** Follows no more. */
    void dispose() {
        casebook.removeListener(casebookChanged);
        InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).removePreferenceChangeListener(preferencesChanged);
        JFaceResources.getFontRegistry().removeListener(fontsChanged);
    }
}
