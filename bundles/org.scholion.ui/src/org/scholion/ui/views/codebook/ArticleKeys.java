package org.scholion.ui.views.codebook;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.model.Layer;

/** What keys do in an article already. */
record ArticleKeys(IBindingService bindings) {

    private static final String CONTEXT = "org.scholion.ui.context.article";
    private static final String LAYER = "org.scholion.ui.mark.layer";

    /** Why the key of a layer does something else in an article; empty when it does not. */
    Optional<String> conflict(Layer layer) {
        var key = layer.getKey();
        if (key == null || key.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> CONTEXT.equals(binding.getContextId()) && binding.getParameterizedCommand() != null
                        && binding.getTriggerSequence().toString().equals(key)
                        && !layer.getName().equals(binding.getParameterizedCommand().getParameterMap().get(LAYER)))
                .findFirst().map(binding -> NLS.bind(Messages.ArticleKeys_conflict, key, name(binding)));
    }

    private static String name(Binding binding) {
        try {
            return binding.getParameterizedCommand().getName();
        } catch (NotDefinedException e) {
            return binding.getParameterizedCommand().getId();
        }
    }
}
