package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.style.WidgetId;

/** A colour: one of those that can be told apart with any colour vision, another one, or none. */
final class ColorChoice {

    /** The set of Okabe and Ito, and grey. */
    private static final List<String> PALETTE = List.of("", "#0072B2", "#D55E00", "#009E73", "#E69F00", "#56B4E9",
            "#CC79A7", "#F0E442", "#8A8A8A");

    private final Combo combo;
    private final ColorSelector selector;
    private final Consumer<String> chosen;

    ColorChoice(Composite parent, String color, Consumer<String> chosen) {
        this.chosen = chosen;
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        List.of(Messages.ColorChoice_none, Messages.ColorChoice_blue, Messages.ColorChoice_vermillion,
                Messages.ColorChoice_green, Messages.ColorChoice_orange, Messages.ColorChoice_sky,
                Messages.ColorChoice_purple, Messages.ColorChoice_yellow, Messages.ColorChoice_grey,
                Messages.ColorChoice_own).forEach(combo::add);
        WidgetId.set(combo, "codebook.dialog.color");
        selector = new ColorSelector(row);
        WidgetId.set(selector.getButton(), "codebook.dialog.ownColor");
        show(color == null ? "" : color.toUpperCase(Locale.ROOT));
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() < PALETTE.size()) {
                var picked = PALETTE.get(combo.getSelectionIndex());
                show(picked);
                chosen.accept(picked);
            } else {
                selector.open();
            }
        });
        selector.addListener(event -> own(selector.getColorValue()));
    }

    private void own(RGB rgb) {
        var color = String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
        show(color);
        chosen.accept(color);
    }

    private void show(String color) {
        int known = PALETTE.indexOf(color);
        combo.select(known >= 0 ? known : PALETTE.size());
        if (color.matches("#[0-9A-F]{6}")) {
            int value = Integer.parseInt(color.substring(1), 16);
            selector.setColorValue(new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
        }
    }
}
