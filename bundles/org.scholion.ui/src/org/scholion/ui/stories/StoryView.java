package org.scholion.ui.stories;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.Twin;
import org.scholion.ui.article.ArticleDates;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.versions.Comparisons;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewStatus;

/** Lists the near-duplicates of the article in front. */
public final class StoryView extends ViewPart {

    public static final String ID = "org.scholion.ui.story";

    private static final String THRESHOLD = "threshold";
    private static final String PREFERENCES = "org.eclipse.ui.window.preferences";
    private static final String PAGE = "preferencePageId";
    private static final String STORIES_PAGE = "org.scholion.ui.preferences.stories";

    private final Runnable storiesListener = this::show;
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private OpenCasebook casebook;
    private OpenStories stories;
    private ActiveArticle active;
    private ContentStack content;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        stories = getSite().getService(OpenStories.class);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "story", this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var composite = new Composite(content.composite(), SWT.NONE);
        viewer = new TableViewer(composite, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        WidgetId.set(viewer.getTable(), "story.table");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        createColumns(composite);
        content.setContent(composite);
        viewer.addOpenListener(event -> open());
        new FocusedHandlers(viewer.getTable(), getSite()).handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        createMenu();
        getSite().setSelectionProvider(viewer);
        stories.addListener(storiesListener);
        active = new ActiveArticle(getViewSite(), this::show);
        show();
    }

    private void createColumns(Composite composite) {
        var layout = new TableColumnLayout();
        composite.setLayout(layout);
        column(layout, Messages.StoryView_similarity, SWT.RIGHT, 14, 62, StoryView::percent);
        column(layout, Messages.StoryView_title, SWT.LEFT, 46, 120, twin -> label(twin.other()));
        column(layout, Messages.StoryView_source, SWT.LEFT, 22, 60, twin -> twin.other().source());
        column(layout, Messages.StoryView_date, SWT.LEFT, 18, 80,
                twin -> ArticleDates.shown(twin.other().published(), locale));
    }

    private void column(TableColumnLayout layout, String header, int style, int weight, int least,
            Function<Twin, String> text) {
        var column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(header);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Twin) row)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
    }

    private void fillMenu(IMenuManager menu) {
        boolean selected = selected().isPresent();
        menu.add(new ViewAction(Messages.StoryView_open, this::open).when(selected));
        menu.add(new ViewAction(Messages.StoryView_compare, this::compare).when(selected));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.StoryView_copy, IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                .when(selected));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.StoryView_threshold, () -> follow(THRESHOLD)));
    }

    private static String percent(Twin twin) {
        return MessageFormat.format(Messages.StoryView_percent, twin.percent());
    }

    private static String label(ArticleSummary article) {
        return article.isVersion()
                ? MessageFormat.format(Messages.StoryView_version, article.label(), article.version())
                : article.label();
    }

    private void show() {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        var article = active == null ? Optional.<String>empty()
                : active.session().map(session -> session.article().getId());
        var twins = article.flatMap(id -> stories.stories().map(found -> found.twins(id))).orElse(List.of());
        if (!twins.equals(viewer.getInput())) {
            viewer.setInput(twins);
        }
        if (twins.isEmpty()) {
            content.showMessage(message(article, stories.stories()));
        } else {
            content.showContent();
        }
    }

    /** What to do where there is nothing to list. */
    private String message(Optional<String> article, Optional<Stories> found) {
        if (casebook.store().isEmpty()) {
            return Messages.StoryView_noCasebook;
        }
        if (article.isEmpty()) {
            return Messages.StoryView_noArticle;
        }
        return found.isEmpty() ? Messages.StoryView_looking
                : MessageFormat.format(Messages.StoryView_none,
                        Math.round(100 * ScholionPreferences.storyThreshold()));
    }

    private Optional<Twin> selected() {
        return Optional.ofNullable((Twin) viewer.getStructuredSelection().getFirstElement());
    }

    private void open() {
        var status = new ViewStatus(getViewSite());
        status.clear();
        try {
            for (var twin : selected().stream().toList()) {
                OpenArticles.open(getSite().getPage(), casebook.requireStore(), twin.other());
            }
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    private void compare() {
        selected().ifPresent(twin -> casebook.store()
                .ifPresent(store -> Comparisons.show(getSite().getWorkbenchWindow(), store, twin.own().id(),
                        twin.other().id())));
    }

    private void copy() {
        selected().ifPresent(twin -> ClipboardText.copy(viewer.getTable().getDisplay(), String.join("\t",
                percent(twin), label(twin.other()), twin.other().source(), twin.other().published())));
    }

    private void follow(String link) {
        var links = new CommandLinks(getViewSite());
        if (link.equals(THRESHOLD)) {
            links.run(PREFERENCES, Map.of(PAGE, STORIES_PAGE));
        } else {
            links.run(link);
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            stories.removeListener(storiesListener);
            active.dispose();
        }
        super.dispose();
    }
}
