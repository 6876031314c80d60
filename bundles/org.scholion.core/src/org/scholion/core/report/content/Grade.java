package org.scholion.core.report.content;

/**
 * The grade of a statement in the Admiralty system: how reliable its source is and how credible it is by itself. The two
 * are a pair and are never added up; F and 6 mean that nobody can judge, not a middle value.
 *
 * @param reliability A to F
 * @param credibility 1 to 6
 */
public record Grade(String reliability, String credibility) {

    /** Neither can be judged. */
    public static final Grade UNKNOWN = new Grade("F", "6");

    public Grade {
        if (!isOneOf(reliability, "ABCDEF") || !isOneOf(credibility, "123456")) {
            throw new IllegalArgumentException("Not a grade: " + reliability + credibility);
        }
    }

    private static boolean isOneOf(String sign, String signs) {
        return sign.length() == 1 && signs.contains(sign);
    }

    /** Both, as in {@code B2}. */
    public String text() {
        return reliability + credibility;
    }
}
