package org.scholion.core.reading;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reading one document may cost.
 *
 * @param time from the start of reading to its end
 * @param memoryMegabytes heap of the worker, in MiB
 * @param textCharacters UTF-16 units of text kept; the rest is cut off and the document marked as truncated
 * @param embeddedDocuments documents inside the document, at all depths
 * @param depth of documents inside documents
 * @param unpacking what an archive or a mailbox may bring before its documents are read
 */
public record ReadLimits(Duration time, int memoryMegabytes, int textCharacters, int embeddedDocuments, int depth,
        UnpackLimits unpacking) {

    public static final ReadLimits DEFAULT = new ReadLimits(Duration.ofSeconds(60), 512, 20_000_000, 1_000, 12);

    private static final String TIME = "timeSeconds";
    private static final String MEMORY = "memoryMegabytes";
    private static final String TEXT = "textCharacters";
    private static final String EMBEDDED = "embeddedDocuments";
    private static final String DEPTH = "depth";
    private static final String ENTRIES = "unpackedDocuments";
    private static final String UNPACKED = "unpackedMegabytes";
    private static final String ARCHIVES = "unpackedDepth";

    public ReadLimits {
        if (time.isNegative() || time.isZero() || memoryMegabytes < 32 || textCharacters < 1 || embeddedDocuments < 0
                || depth < 1) {
            throw new IllegalArgumentException("Not usable as limits: " + time + ", " + memoryMegabytes + " MiB, "
                    + textCharacters + " characters, " + embeddedDocuments + " embedded, depth " + depth);
        }
    }

    /** Limits with the usual ones for unpacking. */
    public ReadLimits(Duration time, int memoryMegabytes, int textCharacters, int embeddedDocuments, int depth) {
        this(time, memoryMegabytes, textCharacters, embeddedDocuments, depth, UnpackLimits.DEFAULT);
    }

    /** The names of all limits, as in {@link #options}. */
    public static List<String> names() {
        return List.copyOf(DEFAULT.values().keySet());
    }

    /** The limits as an extraction record keeps them, {@code name=value}. {@link #recorded} reads them again. */
    public List<String> options() {
        return values().entrySet().stream().map(limit -> limit.getKey() + "=" + limit.getValue()).toList();
    }

    /**
     * The limits that an extraction record tells of; for those that it does not tell, or tells no usable number of, the
     * {@link #DEFAULT}.
     *
     * @param options {@code name=value}; those that are no limits are passed over
     */
    public static ReadLimits recorded(List<String> options) {
        var limits = DEFAULT;
        for (var option : options) {
            int equals = option.indexOf('=');
            try {
                limits = equals < 0 ? limits : limits.with(option.substring(0, equals), option.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                continue; // no limit, or none that anything can be read with
            }
        }
        return limits;
    }

    /**
     * The same limits with another value for one of them.
     *
     * @param name one of {@link #names}
     * @throws IllegalArgumentException when there is no limit of that name, or the value is not usable
     */
    public ReadLimits with(String name, String value) {
        var values = values();
        if (values.replace(name, value) == null) {
            throw new IllegalArgumentException("There is no limit " + name + ".");
        }
        return new ReadLimits(
                Duration.ofMillis(new BigDecimal(values.get(TIME)).movePointRight(3).longValue()),
                Integer.parseInt(values.get(MEMORY)), Integer.parseInt(values.get(TEXT)),
                Integer.parseInt(values.get(EMBEDDED)), Integer.parseInt(values.get(DEPTH)),
                new UnpackLimits(Integer.parseInt(values.get(ENTRIES)), Integer.parseInt(values.get(UNPACKED)),
                        Integer.parseInt(values.get(ARCHIVES))));
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put(TIME, BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString());
        values.put(MEMORY, Integer.toString(memoryMegabytes));
        values.put(TEXT, Integer.toString(textCharacters));
        values.put(EMBEDDED, Integer.toString(embeddedDocuments));
        values.put(DEPTH, Integer.toString(depth));
        values.put(ENTRIES, Integer.toString(unpacking.entries()));
        values.put(UNPACKED, Integer.toString(unpacking.megabytes()));
        values.put(ARCHIVES, Integer.toString(unpacking.depth()));
        return values;
    }
}
