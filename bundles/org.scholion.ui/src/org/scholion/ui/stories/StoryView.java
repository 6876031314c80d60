package org.scholion.ui.stories;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.Twin;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.versions.Comparisons;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewStatus;
import org.scholion.ui.views.rows.RowTable;
import org.scholion.ui.views.rows.RowTable.Column;
import org.scholion.ui.views.rows.RowTable.RowKind;

/** Lists the near-duplicates of the article in front. */
public final class StoryView extends ViewPart {

    public static final String ID = "org.scholion.ui.story";

    private static final String THRESHOLD = "threshold";
    private static final String PREFERENCES = "org.eclipse.ui.window.preferences";
    private static final String PAGE = "preferencePageId";
    private static final String STORIES_PAGE = "org.scholion.ui.preferences.stories";

    private final Runnable storiesListener = this::show;
    private final ViewSelection selection = new ViewSelection();
    private OpenCasebook casebook;
    private OpenStories stories;
    private ActiveArticle active;
    private ContentStack content;
    private RowTable<Twin> rows;
    private List<Twin> twins = List.of();

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        stories = getSite().getService(OpenStories.class);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "story", this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var composite = new Composite(content.composite(), SWT.NONE);
        createTable(composite);
        content.setContent(composite);
        createMenu();
        getSite().setSelectionProvider(selection);
        stories.addListener(storiesListener);
        active = new ActiveArticle(getViewSite(), this::show);
        show();
    }

    private void createTable(Composite holder) {
        rows = new RowTable<>(holder, "story.table", SWT.SINGLE,
                List.of(new Column(Messages.StoryView_similarity, 0, 0, 0, SWT.RIGHT),
                        new Column(Messages.StoryView_title, 3, 14, 30, SWT.LEFT),
                        new Column(Messages.StoryView_source, 1, 10, 16, SWT.LEFT),
                        Column.extra(Messages.StoryView_date, 0, 16)),
                new RowKind<>(twin -> twin.other().id(), TwinRow::texts, TwinRow::order), 0, this::list);
        var table = rows.control();
        table.addListener(SWT.Selection, event -> selection.publish(rows.selected()));
        table.addListener(SWT.DefaultSelection, event -> open());
        new FocusedHandlers(table, getSite()).handle(IWorkbenchCommandConstants.EDIT_COPY, rows::copy);
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        rows.control().setMenu(menu.createContextMenu(rows.control()));
        getSite().registerContextMenu(menu, selection);
    }

    private void fillMenu(IMenuManager menu) {
        boolean selected = selected().isPresent();
        menu.add(new ViewAction(Messages.StoryView_open, this::open).when(selected));
        menu.add(new ViewAction(Messages.StoryView_compare, this::compare).when(selected));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.StoryView_copy, IWorkbenchCommandConstants.EDIT_COPY, rows::copy)
                .when(selected));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.StoryView_threshold, () -> follow(THRESHOLD)));
    }

    private void show() {
        if (rows.control().isDisposed()) {
            return;
        }
        var article = active == null ? Optional.<String>empty()
                : active.session().map(session -> session.article().getId());
        twins = article.flatMap(id -> stories.stories().map(found -> found.twins(id))).orElse(List.of());
        list();
        if (twins.isEmpty()) {
            content.showMessage(message(article, stories.stories()));
        } else {
            content.showContent();
        }
    }

    private void list() {
        rows.show(twins.stream().sorted(rows.order()).toList());
        selection.keep(rows.selected());
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
        return rows.selected().stream().findFirst();
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
