package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.AttributeValues;
import org.scholion.core.edit.ChosenAnnotations;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Casebook;
import org.scholion.model.Layer;
import org.scholion.ui.marking.Pick;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.views.annotations.ListedChanges.Change;

/** What an analyst does to the selected annotations of the list; asks for what it needs by a window to type in. */
final class AnnotationGestures {

    private final Shell shell;
    private final Supplier<Casebook> casebook;
    private final Supplier<List<AnnotationRow>> selected;
    private final Supplier<Rectangle> place;
    private final Consumer<String> complain;
    private final ListedChanges changes;

    /** @param place where on the display a list comes up */
    AnnotationGestures(Shell shell, Supplier<Casebook> casebook, Supplier<List<AnnotationRow>> selected,
            Supplier<Rectangle> place, Consumer<String> complain, ListedChanges changes) {
        this.shell = shell;
        this.casebook = casebook;
        this.selected = selected;
        this.place = place;
        this.complain = complain;
        this.changes = changes;
    }

    void delete() {
        changes.make(new Change(Messages.AnnotationGestures_delete, Messages.AnnotationsView_delete,
                Messages.AnnotationGestures_deleteWarning, ArticleSession::delete, ChosenAnnotations::delete));
    }

    /** Why nothing of what is selected can be changed, as a sentence. */
    Optional<String> refusal() {
        return changes.refusal();
    }

    /** Asks for a layer and tag that fit all that is selected. */
    void change() {
        if (!changes.areAllowed()) {
            return;
        }
        var layers = layers();
        var kinds = layers.stream().map(Layer::getKind).distinct().toList();
        if (kinds.size() > 1) {
            complain.accept(Messages.AnnotationGestures_severalKinds);
        } else if (!kinds.isEmpty()) {
            var all = new ArrayList<>(layers); // those that are selected first
            Codebooks.layers(casebook.get().getCodebook(), kinds.getFirst()).stream()
                    .filter(layer -> !layers.contains(layer)).forEach(all::add);
            pick(Messages.AnnotationGestures_change, all.stream().flatMap(layer -> rows(layer).stream()).toList(),
                    pick -> Codebooks.layer(casebook.get().getCodebook(), pick.layer())
                            .ifPresent(layer -> change(layer, pick.tag())));
        }
    }

    private static List<PickRow<Pick>> rows(Layer layer) {
        var rows = new ArrayList<PickRow<Pick>>();
        var swatch = LayerSwatch.of(layer);
        rows.add(new PickRow<>(new Pick(layer.getName(), ""), Codebooks.label(layer), "", "", swatch));
        Codebooks.tags(layer).forEach(tag -> rows.add(new PickRow<>(new Pick(layer.getName(), tag.path()),
                Codebooks.label(layer), tag.label(), "", swatch)));
        return rows;
    }

    /**
     * Gives annotations another layer and tag.
     *
     * @param tag path of the tag; empty for none
     */
    void change(Layer layer, String tag) {
        var label = tag.isEmpty() ? Codebooks.label(layer)
                : Codebooks.label(layer) + " › " + Codebooks.tag(layer, tag).orElseThrow().label();
        changes.make(new Change(NLS.bind(Messages.AnnotationGestures_changeTo, label),
                Messages.AnnotationGestures_changeButton, losses(layer),
                (session, elements) -> session.together().change(elements, layer, tag),
                chosen -> chosen.change(layer, tag)));
    }

    /** Which values have no place in another layer. */
    private String losses(Layer target) {
        var lost = layers().stream().filter(layer -> layer != target)
                .flatMap(layer -> layer.getAttributes().stream())
                .filter(attribute -> Codebooks.attribute(target, attribute.getName())
                        .filter(same -> same.getType() == attribute.getType()).isEmpty())
                .map(Codebooks::label).distinct().collect(Collectors.joining(", "));
        return lost.isEmpty() ? "" : NLS.bind(Messages.AnnotationGestures_losses, Codebooks.label(target), lost);
    }

    /** Asks for an attribute of the layer of all that is selected, and for its value. */
    void setValue() {
        if (!changes.areAllowed()) {
            return;
        }
        var layers = layers();
        if (layers.size() > 1) {
            complain.accept(Messages.AnnotationsView_severalLayers);
        } else if (!layers.isEmpty()) {
            var rows = layers.getFirst().getAttributes().stream()
                    .filter(attribute -> attribute.getType() != AttributeType.ANNOTATION)
                    .map(attribute -> new PickRow<>(attribute, Codebooks.label(attribute),
                            Objects.requireNonNullElse(attribute.getDescription(), ""), "", null))
                    .toList();
            pick(Messages.AnnotationGestures_attribute, rows, attribute -> askValue(layers.getFirst(), attribute));
        }
    }

    private void askValue(Layer layer, Attribute attribute) {
        var rows = values(attribute);
        if (rows.isEmpty()) {
            var dialog = new InputDialog(shell, NLS.bind(Messages.AnnotationGestures_set, Codebooks.label(attribute)),
                    Messages.AnnotationGestures_value, "",
                    typed -> typed.isBlank() ? null : AttributeValues.problem(attribute, typed.strip()).orElse(null));
            if (dialog.open() == Window.OK) {
                setValue(layer, attribute, dialog.getValue().strip(), dialog.getValue().strip());
            }
        } else {
            pick(NLS.bind(Messages.AnnotationGestures_set, Codebooks.label(attribute)), rows,
                    value -> setValue(layer, attribute, value, rows.stream()
                            .filter(row -> row.value().equals(value)).findFirst().orElseThrow().label()));
        }
    }

    /** Among which to choose, the first for no value; none where one types. */
    private List<PickRow<String>> values(Attribute attribute) {
        var rows = new ArrayList<PickRow<String>>();
        rows.add(new PickRow<>("", Messages.AnnotationGestures_noValue, "", "", null));
        switch (attribute.getType()) {
            case BOOLEAN -> {
                rows.add(new PickRow<>("true", Messages.AnnotationGestures_yes, "", "", null));
                rows.add(new PickRow<>("false", Messages.AnnotationGestures_no, "", "", null));
            }
            case TAG -> Codebooks.choices(attribute)
                    .forEach(choice -> rows.add(new PickRow<>(choice.value(), choice.shown(), "", "", null)));
            case ENTITY -> casebook.get().getEntities().forEach(entity -> rows.add(new PickRow<>(entity.getId(),
                    entity.getName(), String.join(", ", entity.getAliases()), "", null)));
            default -> rows.clear();
        }
        return rows.size() == 1 ? List.of() : rows;
    }

    private void setValue(Layer layer, Attribute attribute, String value, String shown) {
        var values = value.isEmpty() ? List.<String>of() : List.of(value);
        var title = values.isEmpty() ? NLS.bind(Messages.AnnotationGestures_remove, Codebooks.label(attribute))
                : NLS.bind(Messages.AnnotationGestures_setTo, Codebooks.label(attribute), shown);
        changes.make(new Change(title, Messages.AnnotationGestures_changeButton,
                Messages.AnnotationGestures_valueWarning,
                (session, elements) -> session.together().setValues(elements, attribute, values),
                chosen -> chosen.setValues(layer, attribute, values)));
    }

    private List<Layer> layers() {
        var codebook = casebook.get().getCodebook();
        return selected.get().stream().map(AnnotationRow::layer).distinct()
                .flatMap(name -> Codebooks.layer(codebook, name).stream()).toList();
    }

    private <T> void pick(String title, List<PickRow<T>> rows, Consumer<T> chosen) {
        complain.accept(null);
        if (rows.isEmpty()) {
            complain.accept(Messages.AnnotationGestures_noAttribute);
        } else {
            new PickPopup<>(shell, title, Messages.AnnotationGestures_pickKeys, rows, 0, place.get(),
                    (value, otherwise) -> chosen.accept(value)).open();
        }
    }
}
