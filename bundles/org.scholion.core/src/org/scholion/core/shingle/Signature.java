package org.scholion.core.shingle;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

/**
 * By what texts that are similar find one another: the values of SuperMinHash (O. Ertl, arXiv:1706.05698), which takes a
 * long text hardly more time than a short one. Two texts share each with a probability that equals their similarity
 * <i>s</i>. They are in bands of three. Texts meet where they share a whole band, which is to be expected of
 * 1 − (1 − s³)⁴⁸: .96 at a similarity of .4, .998 at .5, more than .9999 at .6; and .0004 at .02, as texts have that merely
 * are in the same language.
 */
public final class Signature {

    public static final int BANDS = 48;

    private static final int ROWS = 3;
    private static final SimilarityHashPolicy SUPER_MIN_HASH = SimilarityHashing.superMinHash(BANDS * ROWS,
            Integer.SIZE);

    private Signature() {
    }

    /**
     * A number for each band; texts with the same number in one place share that band. Of a text with too few shingles to
     * be compared all are 0.
     */
    public static int[] bands(Shingles shingles) {
        if (!shingles.areEnough()) {
            return new int[BANDS];
        }
        var values = SUPER_MIN_HASH.createHasher()
                .compute(ElementHashProvider.ofFunction(shingles::hash, shingles.size()));
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = (int) Hashing.komihash5_0().hashIntIntIntToLong(value(values, band, 0),
                    value(values, band, 1), value(values, band, 2));
        }
        return bands;
    }

    private static int value(byte[] values, int band, int row) {
        return (int) SUPER_MIN_HASH.getComponent(values, band * ROWS + row);
    }
}
