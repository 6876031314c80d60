package org.scholion.report.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * An axis of counts from 0 to a round number, with few ticks at round numbers.
 *
 * @param step between two ticks
 * @param last tick, at or above the highest count
 */
record RoundTicks(long step, long last) {

    private static final int MOST = 5;

    /** The axis for counts up to the highest. */
    static RoundTicks upTo(long highest) {
        long power = 1;
        while (true) {
            for (long digit : new long[] { 1, 2, 5 }) {
                long step = digit * power;
                if (step * MOST >= highest) {
                    return new RoundTicks(step, Math.max(1, (highest + step - 1) / step) * step);
                }
            }
            power *= 10;
        }
    }

    List<Long> all() {
        return LongStream.rangeClosed(0, last / step).mapToObj(i -> i * step).toList();
    }
}
