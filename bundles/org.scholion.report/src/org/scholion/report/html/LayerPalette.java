package org.scholion.report.html;

/** Gives templates the colours of layers. */
public final class LayerPalette {

    /** The colours of a layer with the hue {@code #RRGGBB}. */
    public LayerColors colors(String hue) {
        return LayerColors.of(hue);
    }
}
