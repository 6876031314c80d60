package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.model.Tag;
import org.scholion.ui.form.FieldsDialog;
import org.scholion.ui.style.WidgetId;

/** Edits a copy of a layer, a tag or an attribute; what is wrong with it is said while one types. */
final class CodebookDialog extends FieldsDialog {

    private final EObject draft;
    private final boolean isNew;
    private final Function<EObject, Optional<String>> problem;
    private final Function<EObject, Optional<String>> warning;
    private Text name;
    private boolean named;

    /**
     * @param draft is changed while one types
     * @param problem why the draft cannot be stored
     * @param warning what one should know of it
     */
    CodebookDialog(Shell parent, String title, EObject draft, boolean isNew,
            Function<EObject, Optional<String>> problem, Function<EObject, Optional<String>> warning) {
        super(parent, title);
        this.draft = draft;
        this.isNew = isNew;
        this.problem = problem;
        this.warning = warning;
    }

    @Override
    protected void createFields() {
        switch (draft) {
            case Layer layer -> fill(layer);
            case Tag tag -> fill(tag);
            case Attribute attribute -> fill(attribute);
            default -> throw new IllegalArgumentException("Nothing of a codebook: " + draft);
        }
    }

    private void fill(Layer layer) {
        names(layer.getLabel(), layer.getName(), layer::setLabel, layer::setName);
        description(layer.getDescription(), layer::setDescription);
        choice(Messages.CodebookDialog_kind, "codebook.dialog.kind", isNew,
                List.of(LayerKind.SPAN, LayerKind.RELATION, LayerKind.ARTICLE), layer.getKind(), CodebookOutline::name,
                layer::setKind);
        color(layer.getColor(), layer::setColor);
        choice(Messages.CodebookDialog_style, "codebook.dialog.style", true, List.of(MarkStyle.values()),
                layer.getStyle(), CodebookOutline::name, layer::setStyle);
        text(Messages.CodebookDialog_key, "codebook.dialog.key", layer.getKey(),
                key -> layer.setKey(key.isBlank() ? null : key.strip().toUpperCase(Locale.ROOT)));
    }

    private void fill(Tag tag) {
        names(tag.getLabel(), tag.getName(), tag::setLabel, tag::setName);
        description(tag.getDescription(), tag::setDescription);
        color(tag.getColor(), tag::setColor);
    }

    private void fill(Attribute attribute) {
        names(attribute.getLabel(), attribute.getName(), attribute::setLabel, attribute::setName);
        description(attribute.getDescription(), attribute::setDescription);
        choice(Messages.CodebookDialog_type, "codebook.dialog.type", isNew, List.of(AttributeType.values()),
                attribute.getType(), CodebookOutline::name, attribute::setType);
        var choices = lines(Messages.CodebookDialog_choices, "codebook.dialog.choices", attribute.getChoices().stream()
                .map(choice -> choice.replace("\t", " = ")).collect(Collectors.joining("\n")));
        choices.setToolTipText(Messages.CodebookDialog_choicesToolTip);
        choices.addListener(SWT.Modify, event -> {
            attribute.getChoices().clear();
            Stream.of(choices.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty())
                    .map(line -> line.replaceFirst("\\s+=\\s+", "\t")).forEach(attribute.getChoices()::add);
            validate();
        });
        label("");
        var many = new Button(form(), SWT.CHECK);
        many.setText(Messages.CodebookDialog_many);
        many.setSelection(attribute.isMany());
        WidgetId.set(many, "codebook.dialog.many");
        many.addListener(SWT.Selection, event -> {
            attribute.setMany(many.getSelection());
            validate();
        });
    }

    /** The identifier of something new follows its label until it is typed. */
    private void names(String label, String identifier, Consumer<String> setLabel, Consumer<String> setName) {
        text(Messages.CodebookDialog_label, "codebook.dialog.label", label, typed -> {
            setLabel.accept(typed.isBlank() ? null : typed.strip());
            if (isNew && !named) {
                name.setText(identifier(typed));
                named = false;
            }
        }).setFocus();
        name = text(Messages.CodebookDialog_name, "codebook.dialog.name", identifier, typed -> {
            setName.accept(typed.strip());
            named = true;
        });
        name.setToolTipText(Messages.CodebookDialog_nameToolTip);
    }

    private static String identifier(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[/\\p{Cntrl}]+", " ").replaceAll("\\s+", "-");
    }

    private void description(String text, Consumer<String> set) {
        var area = lines(Messages.CodebookDialog_description, "codebook.dialog.description", text == null ? "" : text);
        area.addListener(SWT.Modify, event -> {
            set.accept(area.getText().isBlank() ? null : area.getText().strip());
            validate();
        });
    }

    private void color(String color, Consumer<String> set) {
        label(Messages.CodebookDialog_color);
        new ColorChoice(form(), color, chosen -> {
            set.accept(chosen.isEmpty() ? null : chosen);
            validate();
        });
    }

    private Text text(String label, String id, String value, Consumer<String> set) {
        var text = line(label, id, value == null ? "" : value);
        text.addListener(SWT.Modify, event -> {
            set.accept(text.getText());
            validate();
        });
        return text;
    }

    private <T> void choice(String label, String id, boolean enabled, List<T> values, T value,
            Function<T, String> shown, Consumer<T> set) {
        label(label);
        var combo = new Combo(form(), SWT.DROP_DOWN | SWT.READ_ONLY);
        values.forEach(each -> combo.add(shown.apply(each)));
        combo.select(values.indexOf(value));
        combo.setEnabled(enabled);
        WidgetId.set(combo, id);
        combo.addListener(SWT.Selection, event -> {
            set.accept(values.get(combo.getSelectionIndex()));
            validate();
        });
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        WidgetId.set(getButton(IDialogConstants.OK_ID), "codebook.dialog.ok");
        validate();
        return contents;
    }

    private void validate() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return;
        }
        var wrong = problem.apply(draft);
        ok.setEnabled(wrong.isEmpty());
        if (wrong.isPresent()) {
            setMessage(wrong.get(), isNew && name.getText().isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
        } else {
            var known = warning.apply(draft);
            setMessage(known.orElse(Messages.CodebookDialog_message),
                    known.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        }
    }
}
