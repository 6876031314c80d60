package org.scholion.ui.views.annotations;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.ui.views.ViewAction;

/** The context menu of the list of annotations: what can be done with those that are selected. */
final class AnnotationMenu {

    static final String DELETE = "org.scholion.ui.deleteAnnotation";
    static final String CHANGE = "org.scholion.ui.changeAnnotations";
    static final String SET_VALUE = "org.scholion.ui.setValueOfAnnotations";

    private final AnnotationGestures gestures;
    private final List<AnnotationRow> chosen;
    private final Runnable goTo;

    /** @param goTo shows the first of those that are selected in its article */
    AnnotationMenu(AnnotationGestures gestures, List<AnnotationRow> chosen, Runnable goTo) {
        this.gestures = gestures;
        this.chosen = chosen;
        this.goTo = goTo;
    }

    void fill(IMenuManager menu, Optional<Codebook> codebook) {
        menu.add(new ViewAction(Messages.AnnotationsView_goTo, goTo).when(!chosen.isEmpty()));
        menu.add(new Separator());
        menu.add(tags(codebook));
        menu.add(new ViewAction(Messages.AnnotationsView_change, CHANGE, gestures::change).when(!chosen.isEmpty()));
        menu.add(new ViewAction(Messages.AnnotationsView_setValue, SET_VALUE, gestures::setValue)
                .when(!chosen.isEmpty()));
        menu.add(new ViewAction(Messages.AnnotationsView_delete, DELETE, gestures::delete).when(!chosen.isEmpty()));
    }

    /** The tags of the layer that all selected annotations have, or why there are none. */
    private IMenuManager tags(Optional<Codebook> codebook) {
        var menu = new MenuManager(Messages.AnnotationsView_changeTag);
        var layers = chosen.stream().map(AnnotationRow::layer).distinct().toList();
        var layer = codebook.filter(any -> layers.size() == 1)
                .flatMap(found -> Codebooks.layer(found, layers.getFirst()));
        var refusal = gestures.refusal();
        if (refusal.isPresent()) {
            menu.add(reason(refusal.get()));
        } else if (layer.isPresent()) {
            menu.add(new ViewAction(Messages.AnnotationsView_noTag, () -> gestures.change(layer.get(), "")));
            Codebooks.tags(layer.get()).forEach(tag -> menu
                    .add(new ViewAction(tag.label(), () -> gestures.change(layer.get(), tag.path()))));
        } else {
            menu.add(reason(Messages.AnnotationsView_severalLayers));
        }
        return menu;
    }

    private static ViewAction reason(String words) {
        return new ViewAction(words, () -> {
        }).when(false);
    }
}
