package org.scholion.importer.tika.worker.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Styles by what the file calls them; what one does not say, the one that it is made of does.
 *
 * @param <S> what is known of a style
 */
public final class StyleTree<S> {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, S> styles = new HashMap<>();
    private final Function<S, String> base;

    /** @param base tells which style one is made of; of none, a name that no style has */
    public StyleTree(Function<S, String> base) {
        this.base = base;
    }

    /** Adds a style, in the place of one that had its identifier. */
    public void put(String id, S style) {
        styles.put(id, style);
    }

    public Optional<S> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    /** The style and those that it is made of, by their identifiers. */
    public List<String> chain(String id) {
        var chain = new ArrayList<String>();
        for (var at = id; styles.containsKey(at) && chain.size() < LONGEST_CHAIN; at = base.apply(styles.get(at))) {
            chain.add(at);
        }
        return chain;
    }

    /**
     * What the first of the chain says that says something.
     *
     * @param property gives {@code null} where a style does not say it
     */
    public <T> Optional<T> find(String id, Function<S, T> property) {
        var style = styles.get(id);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            var value = property.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            style = styles.get(base.apply(style));
        }
        return Optional.empty();
    }
}
