package org.scholion.ui.views.annotations;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IViewSite;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.views.annotations.AnnotationsView.Scope;
import org.scholion.ui.views.annotations.Listing.Grouping;
import org.scholion.ui.views.annotations.Listing.Sorting;

/**
 * What the menu of the view chooses: which annotations, in what groups, in what order. It is remembered.
 *
 * @param changed is told whether other annotations are wanted
 */
record ListingMenu(IDialogSettings settings, Consumer<Boolean> changed) {

    /** What is chosen. */
    static <E extends Enum<E>> E value(IDialogSettings settings, Class<E> type, E usual) {
        var name = settings.get(type.getSimpleName());
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return usual;
    }

    /** Chooses what comes next. */
    static <E extends Enum<E>> void next(IDialogSettings settings, Class<E> type, E usual, Runnable changed) {
        var values = type.getEnumConstants();
        settings.put(type.getSimpleName(), values[(value(settings, type, usual).ordinal() + 1) % values.length].name());
        changed.run();
    }

    void addTo(IViewSite site) {
        var menu = site.getActionBars().getMenuManager();
        menu.add(choice(Messages.ListingMenu_scope, Scope.class, Scope.ARTICLE, true,
                Messages.ListingMenu_article, Messages.ListingMenu_selection, Messages.ListingMenu_casebook));
        menu.add(choice(Messages.ListingMenu_group, Grouping.class, Grouping.LAYER, false, Messages.ListingMenu_none,
                Messages.ListingMenu_layer, Messages.ListingMenu_tag, Messages.ListingMenu_analyst,
                Messages.ListingMenu_entity, Messages.ListingMenu_byArticle));
        menu.add(choice(Messages.ListingMenu_sort, Sorting.class, Sorting.POSITION, false,
                Messages.ListingMenu_position, Messages.ListingMenu_text, Messages.ListingMenu_newest));
        var next = new Action(Messages.ListingMenu_nextGrouping) {
            @Override
            public void run() {
                next(settings, Grouping.class, Grouping.LAYER, () -> changed.accept(false));
            }
        };
        next.setActionDefinitionId("org.scholion.ui.groupAnnotations");
        ResourceLocator.imageDescriptorFromBundle(ScholionPreferences.NODE, "icons/groupByLayer.svg")
                .ifPresent(next::setImageDescriptor);
        site.getActionBars().getToolBarManager().add(next);
    }

    private <E extends Enum<E>> IMenuManager choice(String title, Class<E> type, E usual, boolean others,
            String... labels) {
        var menu = new MenuManager(title);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            for (var value : type.getEnumConstants()) {
                var action = new Action(labels[value.ordinal()], IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            settings.put(type.getSimpleName(), value.name());
                            changed.accept(others);
                        }
                    }
                };
                action.setChecked(value == value(settings, type, usual));
                manager.add(action);
            }
        });
        return menu;
    }
}
