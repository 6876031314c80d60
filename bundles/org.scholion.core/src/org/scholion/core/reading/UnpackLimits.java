package org.scholion.core.reading;

/**
 * What unpacking one archive or mailbox may bring.
 *
 * @param entries documents in it; the rest stays unpacked
 * @param megabytes all of them together, in MiB. An archive that packs far better than honest ones is stopped earlier
 * @param depth of archives in archives that are unpacked; those that are deeper are read as one document
 */
public record UnpackLimits(int entries, int megabytes, int depth) {

    public static final UnpackLimits DEFAULT = new UnpackLimits(10_000, 2_048, 3);

    public UnpackLimits {
        if (entries < 1 || megabytes < 1 || depth < 1) {
            throw new IllegalArgumentException("Not usable as limits: " + entries + " entries, " + megabytes
                    + " MiB, depth " + depth);
        }
    }
}
