package org.scholion.core.carry;

import java.util.List;

/**
 * How the readings of all analysts came over to a later version of their article.
 *
 * @param same annotations whose words and surroundings are the same
 * @param changed annotations that came over with a comment, since words or surroundings changed
 * @param orphaned annotations without a sure place
 * @param problems why readings could not come over, one sentence each
 */
public record CarriedReadings(long same, long changed, long orphaned, List<String> problems) {

    public static final CarriedReadings NONE = new CarriedReadings(0, 0, 0, List.of());

    public CarriedReadings {
        problems = List.copyOf(problems);
    }

    /** Whether there was nothing to carry over. */
    public boolean isEmpty() {
        return same + changed + orphaned == 0;
    }
}
