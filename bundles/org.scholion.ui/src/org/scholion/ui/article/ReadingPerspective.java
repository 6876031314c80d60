package org.scholion.ui.article;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The article in the middle, the list on the left, its annotations and their properties on the right. */
public final class ReadingPerspective implements IPerspectiveFactory {

    private static final String[] VIEWS = { "org.scholion.ui.articles", "org.scholion.ui.annotations",
            "org.scholion.ui.properties", "org.scholion.ui.codebook", "org.scholion.ui.story",
            "org.scholion.ui.outline", "org.scholion.ui.entities" };
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        layout.addView(VIEWS[0], IPageLayout.LEFT, 0.24f, editors);
        layout.addView(VIEWS[1], IPageLayout.RIGHT, 0.66f, editors);
        layout.addView(VIEWS[2], IPageLayout.BOTTOM, 0.52f, VIEWS[1]);
        var below = layout.createFolder("org.scholion.ui.below", IPageLayout.BOTTOM, 0.66f, VIEWS[0]);
        below.addView(VIEWS[3]);
        below.addView(VIEWS[6]);
        below.addView(VIEWS[4]);
        below.addView(VIEWS[5]);
        below.addPlaceholder(PROGRESS);
        for (var view : VIEWS) {
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(PROGRESS);
        layout.addPerspectiveShortcut("org.scholion.ui.reading");
    }
}
