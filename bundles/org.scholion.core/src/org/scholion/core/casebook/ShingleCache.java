package org.scholion.core.casebook;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.shingle.Shingles;

/** The shingles of the articles that were looked at last; those of others are made from their texts. */
final class ShingleCache {

    /** Of eight bytes: 24 MB, some 5,000 news articles. */
    private static final int MOST_SHINGLES = 3_000_000;

    private final Loader loader;
    private final Map<String, Shingles> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /** Makes the shingles of an article. */
    @FunctionalInterface
    interface Loader {

        Shingles load(String id) throws CoreException;
    }

    ShingleCache(Loader loader) {
        this.loader = loader;
    }

    Shingles get(String id) throws CoreException {
        synchronized (this) {
            var known = kept.get(id);
            if (known != null) {
                return known;
            }
        }
        var loaded = loader.load(id); // outside, so that nobody waits for a disk
        put(id, loaded);
        return loaded;
    }

    synchronized void put(String id, Shingles shingles) {
        size += shingles.size() - sizeOf(kept.put(id, shingles));
        for (var oldest = kept.values().iterator(); size > MOST_SHINGLES && oldest.hasNext();) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }

    private static int sizeOf(Shingles replaced) {
        return replaced == null ? 0 : replaced.size();
    }

    synchronized void forget(String id) {
        size -= sizeOf(kept.remove(id));
    }
}
