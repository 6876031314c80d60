package org.scholion.ui.views.articles;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.stories.Stories;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.drop.ArticleDrop;
import org.scholion.ui.stories.OpenStories;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewSettings;
import org.scholion.ui.views.ViewStatus;

/** Lists the articles of the open casebook. Its selection holds {@link ArticleSummary summaries}. */
public final class ArticlesView extends ViewPart {

    private static final String IMPORT = "org.scholion.ui.importArticles";
    private static final String SHOW_ORIGINAL = "org.scholion.ui.showOriginal";
    private static final String CLEAR_FILTER = "clearFilter";
    /** More editors at once would be of no use to anybody. */
    private static final int MOST_OPENED = 10;

    private final ViewSelection selection = new ViewSelection();
    private final OpenCasebookListener casebookListener = new CasebookEvents();
    private final Runnable storiesListener = this::tellOfStories;
    private OpenCasebook casebook;
    private OpenStories stories;
    private ActiveArticle active;
    private ArticleListJob job;
    private FilterField filter;
    private NewsLine news;
    private NoticeLine notice;
    private ContentStack content;
    private ArticleTable table;
    private String toReveal = "";
    /** Whether the first of the new articles is to be selected as soon as it is in the list. */
    private boolean revealsNew;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        var memory = new ColumnMemory(ViewSettings.of(getClass()));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new FilterField(parent, "articles.filter", Messages.ArticlesView_filterHint,
                this::filtered);
        news = new NewsLine(parent, filter, this::showNews);
        notice = new NoticeLine(parent);
        content = new ContentStack(parent, "articles", this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        table = new ArticleTable(content.composite(), memory, sorting -> job.change(list -> list.sortedBy(sorting)));
        content.setContent(table.composite());
        filter.leadTo(table.control(), table::enter);
        job = new ArticleListJob(ArticleList.empty(memory.sorting()), this::showLater);
        hookTable(memory);
        ArticleDrop.on(content.composite(), getSite().getWorkbenchWindow());
        ArticleDrop.on(table.control(), getSite().getWorkbenchWindow());
        getSite().setSelectionProvider(selection);
        casebook.addListener(casebookListener);
        stories = getSite().getService(OpenStories.class);
        stories.addListener(storiesListener);
        active = new ActiveArticle(getViewSite(), this::articleActivated);
        loadCasebook();
        tellOfStories();
        articleActivated();
    }

    private void tellOfStories() {
        var known = stories.stories().orElse(Stories.NONE);
        job.change(list -> list.tellingOf(known));
    }

    private void filtered(String text) {
        news.filterChanged();
        job.change(list -> list.filteredBy(text));
    }

    /** The filter is given up for new articles; where all of them have been opened already, the first is shown. */
    private void showNews(List<String> articles) {
        revealsNew = table.hasNew();
        toReveal = revealsNew ? "" : articles.getFirst();
    }

    private void hookTable(ColumnMemory memory) {
        var control = table.control();
        control.addListener(SWT.Selection, event -> selected());
        control.addListener(SWT.Dispose, event -> table.keepColumns(memory));
        control.addListener(SWT.DefaultSelection, event -> open());
        new FocusedHandlers(control, getSite()).handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                .handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, this::selectAll)
                .handle(SHOW_ORIGINAL, this::showOriginal);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, selection);
    }

    private void fillMenu(IMenuManager menu) {
        int selected = table.selected().size();
        menu.add(new ViewAction(Messages.ArticlesView_open, this::open).when(selected > 0));
        menu.add(new ViewAction(Messages.ArticlesView_openOriginal, this::showOriginal).when(selected == 1));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.ArticlesView_copy, IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                .when(selected > 0));
        menu.add(new ViewAction(Messages.ArticlesView_selectAll, IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                this::selectAll));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.ArticlesView_import, IMPORT, () -> follow(IMPORT)));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void loadCasebook() {
        var store = casebook.store();
        notice.show(store.map(CasebookNotice::of).orElseGet(() -> new CasebookNotice("", List.of())));
        job.forgetArrivals();
        table.markNew(List.of());
        news.imported(List.of());
        revealsNew = false;
        job.change(list -> list.replacedBy(store.map(CasebookStore::articles).orElse(List.of())));
    }

    /** Is given each new list in the background. */
    private void showLater(ArticleList list) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!table.control().isDisposed()) {
                    show(list);
                }
            });
        }
    }

    private void show(ArticleList list) {
        table.show(list);
        news.update(list);
        selection.keep(table.selected());
        if (casebook.store().isEmpty()) {
            content.showMessage(casebook.openingProblem().map(problem -> NLS.bind(Messages.ArticlesView_openingProblem,
                    ContentStack.literal(problem), Messages.ArticlesView_noCasebook))
                    .orElse(Messages.ArticlesView_noCasebook));
        } else if (list.total() == 0) {
            content.showMessage(Messages.ArticlesView_noArticles);
        } else if (list.size() == 0) {
            content.showMessage(NLS.bind(Messages.ArticlesView_noMatch, ContentStack.literal(list.filter())));
        } else {
            content.showContent();
            reveal();
        }
    }

    private void articleActivated() {
        toReveal = active.session().map(session -> session.article().getId()).orElse("");
        table.markSeen(toReveal);
        reveal();
    }

    /**
     * Selects the article in the editor, once, or the first of those just imported: what the analyst selects afterwards
     * stays selected.
     */
    private void reveal() {
        if (revealsNew && table.revealNew()) {
            revealsNew = false;
            selection.publish(table.selected());
        }
        if (table.reveal(toReveal)) {
            toReveal = "";
            selection.keep(table.selected());
        }
    }

    private void selected() {
        toReveal = "";
        revealsNew = false;
        selection.publish(table.selected());
    }

    private void open() {
        var selected = table.selected();
        var status = new ViewStatus(getViewSite());
        status.clear();
        try {
            for (var article : selected.subList(0, Math.min(selected.size(), MOST_OPENED))) {
                OpenArticles.open(getSite().getPage(), casebook.requireStore(), article);
            }
            if (selected.size() > MOST_OPENED) {
                status.complain(NLS.bind(Messages.ArticlesView_openedSome, MOST_OPENED, selected.size()));
            }
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    private void showOriginal() {
        var status = new ViewStatus(getViewSite());
        status.clear();
        try {
            for (var article : table.selected().stream().limit(1).toList()) {
                var original = casebook.requireStore().read(article.id()).original();
                if (!Program.launch(original.toString())) {
                    status.complain(NLS.bind(Messages.ArticlesView_noProgram, original));
                }
            }
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    private void copy() {
        ClipboardText.copy(table.control().getDisplay(), table.selectedText());
    }

    private void selectAll() {
        table.selectAll();
        selected();
    }

    private void follow(String link) {
        if (link.equals(CLEAR_FILTER)) {
            filter.clear();
        } else {
            new CommandLinks(getViewSite()).run(link);
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ArticleOrder.class ? adapter.cast(table.order()) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (active != null) {
            job.cancel();
            casebook.removeListener(casebookListener);
            stories.removeListener(storiesListener);
            active.dispose();
        }
        super.dispose();
    }

    private final class CasebookEvents implements OpenCasebookListener {

        @Override
        public void casebookOpened() {
            filter.clear();
            loadCasebook();
        }

        @Override
        public void articlesImported(List<String> articles) {
            table.markNew(articles);
            news.imported(articles);
            active.session().ifPresent(session -> table.markSeen(session.article().getId()));
            revealsNew = true;
            job.change(list -> list); // with what has arrived, at once
        }

        @Override
        public void articleChanged(ArticleSummary summary) {
            // not one closed meanwhile
            if (casebook.store().flatMap(store -> store.article(summary.id())).isPresent()) {
                job.arrive(summary);
            }
        }
    }
}
