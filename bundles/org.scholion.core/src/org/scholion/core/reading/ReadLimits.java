package org.scholion.core.reading;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading one document may cost.
 *
 * @param time from the start of reading to its end
 * @param memoryMegabytes heap of the worker, in MiB
 * @param textCharacters UTF-16 units of text kept; the rest is cut off and the document marked as truncated
 * @param embeddedDocuments documents inside the document, at all depths
 * @param depth of documents inside documents
 */
public record ReadLimits(Duration time, int memoryMegabytes, int textCharacters, int embeddedDocuments, int depth) {

    public static final ReadLimits DEFAULT = new ReadLimits(Duration.ofSeconds(60), 512, 20_000_000, 1_000, 12);

    private static final String TIME = "timeSeconds";
    private static final String MEMORY = "memoryMegabytes";
    private static final String TEXT = "textCharacters";
    private static final String EMBEDDED = "embeddedDocuments";
    private static final String DEPTH = "depth";

    public ReadLimits {
        if (time.isNegative() || time.isZero() || memoryMegabytes < 32 || textCharacters < 1 || embeddedDocuments < 0
                || depth < 1) {
            throw new IllegalArgumentException("Not usable as limits: " + time + ", " + memoryMegabytes + " MiB, "
                    + textCharacters + " characters, " + embeddedDocuments + " embedded, depth " + depth);
        }
    }

    /** The limits as an extraction record keeps them, {@code name=value}. {@link #recorded} reads them again. */
    public List<String> options() {
        var seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
        return List.of(TIME + "=" + seconds, MEMORY + "=" + memoryMegabytes, TEXT + "=" + textCharacters,
                EMBEDDED + "=" + embeddedDocuments, DEPTH + "=" + depth);
    }

    /**
     * The limits that an extraction record tells of; for those that it does not tell, or tells no usable number of, the
     * {@link #DEFAULT}.
     *
     * @param options {@code name=value}; those that are no limits are passed over
     */
    public static ReadLimits recorded(List<String> options) {
        var time = number(options, TIME, text -> Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue()));
        try {
            return new ReadLimits(time.orElse(DEFAULT.time),
                    number(options, MEMORY, Integer::valueOf).orElse(DEFAULT.memoryMegabytes),
                    number(options, TEXT, Integer::valueOf).orElse(DEFAULT.textCharacters),
                    number(options, EMBEDDED, Integer::valueOf).orElse(DEFAULT.embeddedDocuments),
                    number(options, DEPTH, Integer::valueOf).orElse(DEFAULT.depth));
        } catch (IllegalArgumentException e) {
            return DEFAULT; // numbers, but of no limits that anything can be read with
        }
    }

    private static <T> Optional<T> number(List<String> options, String name, Function<String, T> reading) {
        try {
            return options.stream().filter(option -> option.startsWith(name + "=")).findFirst()
                    .map(option -> reading.apply(option.substring(name.length() + 1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
