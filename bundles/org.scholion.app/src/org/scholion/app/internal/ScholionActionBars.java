package org.scholion.app.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus of the window: here stands what every workbench has and where the rest goes. Article, Annotate and View are
 * empty groups that plug-ins fill through {@code org.eclipse.ui.menus}.
 */
class ScholionActionBars extends ActionBarAdvisor {

    private static final String MENU_ARTICLE = "article";
    private static final String MENU_ANNOTATE = "annotate";
    private static final String MENU_VIEW = "view";
    private static final String GROUP_NEW = "new";
    private static final String GROUP_OPEN = "open";
    private static final String GROUP_CLOSE = "close";
    private static final String GROUP_IMPORT = "import";
    private static final String GROUP_CUT = "cut";
    private static final String GROUP_FIND = "find";
    private static final String COMMAND_QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";
    private static final String COMMAND_FULL_SCREEN = "org.eclipse.ui.window.fullscreenmode";
    private static final String COMMAND_KEY_ASSIST = "org.eclipse.ui.window.showKeyAssist";

    /** Every action that a menu below may name; registered so that keys and retargeting work. */
    private static final List<ActionFactory> ACTIONS = List.of(ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
            ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
            ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
            ActionFactory.RESET_PERSPECTIVE, ActionFactory.MAXIMIZE, ActionFactory.ACTIVATE_EDITOR,
            ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR, ActionFactory.NEXT_PART,
            ActionFactory.PREVIOUS_PART, ActionFactory.PREFERENCES, ActionFactory.ABOUT);

    private static final Map<ActionFactory, String> NAMES = Map.of(ActionFactory.CLOSE, Messages.Menu_close,
            ActionFactory.CLOSE_ALL, Messages.Menu_closeAll, ActionFactory.SELECT_ALL, Messages.Menu_selectAll,
            ActionFactory.RESET_PERSPECTIVE, Messages.Menu_resetLayout, ActionFactory.MAXIMIZE, Messages.Menu_maximize,
            ActionFactory.ACTIVATE_EDITOR, Messages.Menu_toText, ActionFactory.NEXT_EDITOR, Messages.Menu_nextEditor,
            ActionFactory.PREVIOUS_EDITOR, Messages.Menu_previousEditor, ActionFactory.NEXT_PART,
            Messages.Menu_nextView, ActionFactory.PREVIOUS_PART, Messages.Menu_previousView);

    private IWorkbenchWindow window;

    ScholionActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow forWindow) {
        window = forWindow;
        ACTIONS.forEach(factory -> register(factory.create(forWindow)));
        // the platform writes its own in title case
        NAMES.forEach((factory, name) -> getAction(factory.getId()).setText(name));
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(fileMenu());
        menuBar.add(editMenu());
        menuBar.add(openMenu(Messages.Menu_article, MENU_ARTICLE));
        menuBar.add(openMenu(Messages.Menu_annotate, MENU_ANNOTATE));
        menuBar.add(openMenu(Messages.Menu_view, MENU_VIEW));
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(windowMenu());
        menuBar.add(helpMenu());
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IMenuManager fileMenu() {
        var menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(GROUP_NEW));
        menu.add(new GroupMarker(GROUP_OPEN));
        menu.add(new Separator(GROUP_CLOSE));
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator(GROUP_IMPORT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private IMenuManager editMenu() {
        var menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(GROUP_CUT));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator(GROUP_FIND));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        var menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        var views = new MenuManager(Messages.Menu_showView);
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(navigationMenu());
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(command(COMMAND_FULL_SCREEN, Messages.Menu_fullScreen));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager navigationMenu() {
        var menu = new MenuManager(Messages.Menu_navigation);
        menu.add(command(COMMAND_QUICK_ACCESS, Messages.Menu_quickAccess));
        menu.add(new Separator());
        add(menu, ActionFactory.ACTIVATE_EDITOR, ActionFactory.MAXIMIZE);
        menu.add(new Separator());
        add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR);
        add(menu, ActionFactory.NEXT_PART, ActionFactory.PREVIOUS_PART);
        return menu;
    }

    private IMenuManager helpMenu() {
        var menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(command(COMMAND_KEY_ASSIST, Messages.Menu_keyAssist));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private static IMenuManager openMenu(String label, String id) {
        var menu = new MenuManager(label, id);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (var factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    private CommandContributionItem command(String commandId, String label) {
        var parameter = new CommandContributionItemParameter(window, null, commandId,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }
}
