package org.scholion.core.compare;

/** How alike two stretches of text are. */
final class Similarity {

    /** Characters; of longer texts the beginnings and ends are compared. */
    private static final int LONGEST = 600;

    private Similarity() {
    }

    /**
     * 1 less the share of letters and digits that must be inserted, deleted or replaced (V. I. Levenshtein, 1965); 1
     * for texts that have the same ones, whatever the case and whatever stands between them.
     */
    static double of(String one, String other) {
        var first = bare(one);
        var second = bare(other);
        if (first.equals(second)) {
            return 1;
        }
        if (first.length() > LONGEST || second.length() > LONGEST) {
            int half = LONGEST / 2;
            return Math.min(0.99, (distanceShare(head(first, half), head(second, half))
                    + distanceShare(tail(first, half), tail(second, half))) / 2);
        }
        return distanceShare(first, second);
    }

    private static double distanceShare(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 1 - distance(one, other) / (double) longer;
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** The length of the longest common subsequence. */
    static int common(int[] one, int[] other) {
        var row = new int[other.length + 1];
        for (int word : one) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word == other[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length];
    }

    /** Letters, digits and what is neither punctuation nor space, in the form in which words are compared. */
    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        WordAlignment.form(text).codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || !isPunctuationOrSpace(c)).forEach(bare::appendCodePoint);
        return bare.isEmpty() ? text.strip() : bare.toString();
    }

    private static boolean isPunctuationOrSpace(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}
