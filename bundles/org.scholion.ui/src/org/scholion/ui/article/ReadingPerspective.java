package org.scholion.ui.article;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The article in the middle, the list on the left, its annotations and their properties on the right. */
public final class ReadingPerspective implements IPerspectiveFactory {

    private static final String[] VIEWS = { "org.scholion.ui.articles", "org.scholion.ui.annotations",
            "org.scholion.ui.properties", "org.scholion.ui.codebook", "org.scholion.ui.story",
            "org.scholion.ui.outline", "org.scholion.ui.entities" };
    /** What has room below the text when it is asked for. */
    private static final String[] AT_FOOT = { "org.scholion.ui.comments", "org.scholion.ui.history",
            "org.scholion.ui.orphans", "org.scholion.ui.sources", "org.scholion.ui.reports",
            "org.eclipse.ui.views.ProgressView" };
    /** Comes beside the text when it is asked for. */
    private static final String GUIDE = "org.scholion.ui.guide";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        layout.addView(VIEWS[0], IPageLayout.LEFT, 0.24f, editors);
        // no more tabs in a folder than can be read in a small window
        folder(layout, "org.scholion.ui.marks", IPageLayout.RIGHT, 0.66f, editors, VIEWS[1], VIEWS[5])
                .addPlaceholder(GUIDE);
        layout.addShowViewShortcut(GUIDE);
        folder(layout, "org.scholion.ui.facts", IPageLayout.BOTTOM, 0.52f, "org.scholion.ui.marks", VIEWS[2], VIEWS[4]);
        folder(layout, "org.scholion.ui.below", IPageLayout.BOTTOM, 0.66f, VIEWS[0], VIEWS[3], VIEWS[6]);
        var foot = layout.createPlaceholderFolder("org.scholion.ui.foot", IPageLayout.BOTTOM, 0.7f, editors);
        for (var view : AT_FOOT) {
            foot.addPlaceholder(view);
            layout.addShowViewShortcut(view);
        }
        for (var view : VIEWS) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut("org.scholion.ui.reading");
    }

    private static IFolderLayout folder(IPageLayout layout, String id, int side, float share, String beside,
            String... views) {
        var folder = layout.createFolder(id, side, share, beside);
        for (var view : views) {
            folder.addView(view);
        }
        return folder;
    }
}
