package org.scholion.core.report.ranking;

import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.content.Grade;

/**
 * How much the material under a statement bears. ICD 203 (Analytic Standards, 2015) asks that confidence rest on the quality
 * and the quantity of the sources and be kept apart from likelihood: nothing here says how likely a statement is, and no
 * sentence of a briefing has both.
 *
 * <p>Quantity is the number of sources that repeat nobody else; quality is the best grade of the Admiralty system that one
 * of the places has.
 * <ul>
 * <li>High: three or more independent sources, of which one is reliable (A, B) with a statement that is confirmed or
 * probably true (1, 2); more of a kind that nobody could judge is never high.
 * <li>Moderate: two or more independent sources; or one that is reliable with a confirmed or probable statement.
 * <li>Low: all else. Where the best there is comes from an unreliable source (D, E) or is doubtful or improbable (4, 5),
 * only three or more sources lift it, to moderate.
 * <li>A statement that another one contradicts is a step lower, since the sources cannot all be right.
 * </ul>
 * F and 6 mean that nobody can judge; they neither lift nor lower, so that such material counts by its number alone.
 */
final class Confidences {

    private static final int MANY = 3;

    private Confidences() {
    }

    static Confidence of(int independentSources, Grade best, boolean disputed) {
        var undisputed = undisputed(independentSources, best);
        if (!disputed) {
            return undisputed;
        }
        return undisputed == Confidence.HIGH ? Confidence.MODERATE : Confidence.LOW;
    }

    private static Confidence undisputed(int sources, Grade best) {
        if (isGood(best)) {
            return sources >= MANY ? Confidence.HIGH : Confidence.MODERATE;
        }
        if (isPoor(best)) {
            return sources >= MANY ? Confidence.MODERATE : Confidence.LOW;
        }
        return sources >= 2 ? Confidence.MODERATE : Confidence.LOW;
    }

    static boolean isGood(Grade grade) {
        return "AB".contains(grade.reliability()) && "12".contains(grade.credibility());
    }

    static boolean isPoor(Grade grade) {
        return "DE".contains(grade.reliability()) || "45".contains(grade.credibility());
    }
}
