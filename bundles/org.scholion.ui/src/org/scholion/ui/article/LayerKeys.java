package org.scholion.ui.article;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;

/**
 * Marks by the keys that the codebook of a casebook gives to its layers. A codebook is data and cannot declare keys of the
 * workbench; what those do in an article goes before, and the codebook view says so.
 */
final class LayerKeys {

    private static final String MARK = "org.scholion.ui.mark";
    private static final String LAYER = "org.scholion.ui.mark.layer";

    private final ArticleEditor editor;
    private final ArticleGestures gestures;

    LayerKeys(ArticleEditor editor, ReadingText text, ArticleGestures gestures) {
        this.editor = editor;
        this.gestures = gestures;
        text.control().addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        if (!event.doit || (event.stateMask & SWT.MODIFIER_MASK) != 0 || event.character <= ' ') {
            return;
        }
        var key = String.valueOf(Character.toUpperCase(event.character));
        editor.session().codebook().getLayers().stream().filter(layer -> marksBy(layer, key)).findFirst()
                .ifPresent(layer -> {
                    event.doit = false;
                    gestures.run(MARK, Map.of(LAYER, layer.getName()));
                });
    }

    private static boolean marksBy(Layer layer, String key) {
        return layer.getKind() == LayerKind.SPAN && key.equalsIgnoreCase(layer.getKey());
    }
}
