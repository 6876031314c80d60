package org.scholion.importer.tika.worker.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import com.optimaize.langdetect.ngram.NgramExtractors;

/**
 * Recognises the language of a text by the frequencies of its letters, as the language detector does whose profiles it
 * uses, with the same result where that has one; but it looks only at those sequences of letters that are drawn, and
 * need not make all of them first. Loading what it needs takes a moment, so that is done when it is first asked. Safe for
 * use by several threads.
 */
public final class Languages {

    private static final int FEWEST_LETTERS = 20;
    private static final double CERTAIN = .9;

    /** Shorter texts are looked at as a whole. */
    private static final int SHORT = 30;
    private static final int TRIALS = 7;
    private static final int MOST_DRAWN = 1000;
    private static final int DRAWN_AT_ONCE = 5;
    private static final double CONVERGED = .99999;
    private static final double SMOOTHING = .5;
    private static final double SMOOTHING_WIDTH = .05;
    private static final int BASE = 10_000;
    private static final long SEED = 41; // the same text is always in the same language

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30ff';
    /** Of so many characters at least one is not Chinese. */
    private static final int FEWEST_KANA = 8;

    private volatile LanguageTable table;

    /** BCP 47, or an empty string when the text is too short or it is not clear. */
    public String of(String text) throws IOException {
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return "";
        }
        if (isJapanese(text)) {
            return "ja";
        }
        load();
        var likely = text.length() < SHORT ? ofShort(text) : ofLong(text);
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return likely[best] > CERTAIN ? table.languages().get(best) : ofVariants(likely, best);
    }

    private synchronized void load() throws IOException {
        if (table == null) {
            table = LanguageTable.load();
        }
    }

    /** Kana are written in no other language; the profiles know too few of the Chinese characters between them. */
    private static boolean isJapanese(String text) {
        int kana = 0;
        int han = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_KANA) {
                others += Character.isLetter(c) ? 1 : 0;
            } else {
                kana += c <= LAST_KANA ? 1 : 0;
                han += Character.isIdeographic(c) ? 1 : 0;
            }
        }
        return kana * FEWEST_KANA > kana + han && kana + han > others;
    }

    /** The language without its country where only that is not clear. */
    private String ofVariants(double[] likely, int best) {
        var language = Locale.forLanguageTag(table.languages().get(best)).getLanguage();
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            sum += Locale.forLanguageTag(table.languages().get(i)).getLanguage().equals(language) ? likely[i] : 0;
        }
        return sum > CERTAIN ? language : "";
    }

    private double[] ofShort(String text) {
        var likely = all();
        double least = SMOOTHING / BASE;
        for (var gram : NgramExtractors.standard().extractCountedGrams(text + ' ').entrySet()) {
            var letters = gram.getKey();
            for (int i = 0; i < gram.getValue(); i++) {
                table.weigh(LanguageTable.gram(letters, 0, letters.length()), least, likely);
            }
            if (normalize(likely) > CONVERGED) {
                break;
            }
        }
        return likely;
    }

    private double[] ofLong(String text) {
        var drawn = new Sequences(text);
        var random = new Random(SEED);
        var sum = new double[table.languages().size()];
        for (int trial = 0; trial < TRIALS; trial++) {
            var likely = all();
            double least = (SMOOTHING + random.nextGaussian() * SMOOTHING_WIDTH) / BASE;
            if (isClear(drawn, random, least, likely)) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += likely[i] / TRIALS;
                }
            }
        }
        return sum;
    }

    /** Weighs sequences until one language is left; a trial in which none is speaks for no language. */
    private boolean isClear(Sequences drawn, Random random, double least, double[] likely) {
        for (int i = 0; i < MOST_DRAWN; i++) {
            table.weigh(drawn.get(random.nextInt(drawn.size())), least, likely);
            if (i % DRAWN_AT_ONCE == 0 && normalize(likely) > CONVERGED) {
                return true;
            }
        }
        return false;
    }

    private double[] all() {
        var likely = new double[table.languages().size()];
        Arrays.fill(likely, 1.0 / likely.length);
        return likely;
    }

    /** Lets the parts be parts of one; the greatest. */
    private static double normalize(double[] likely) {
        double sum = 0;
        for (double part : likely) {
            sum += part;
        }
        double greatest = 0;
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
            greatest = Math.max(greatest, likely[i]);
        }
        return greatest;
    }

    /** All sequences of one to three letters in a text: first those of one, then of two, then of three. */
    private static final class Sequences {

        private final String text;
        private final int[] letters;
        private int singles;

        Sequences(String words) {
            text = (words.charAt(0) == ' ' ? "" : " ") + words + ' ';
            letters = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != ' ') {
                    letters[singles++] = i;
                }
            }
        }

        int size() {
            return 2 * singles + text.length() - 1;
        }

        /** A sequence of three has a letter in its middle, so there are as many as letters. */
        long get(int index) {
            if (index < singles) {
                return LanguageTable.gram(text, letters[index], letters[index] + 1);
            }
            int pair = index - singles;
            if (pair < text.length() - 1) {
                return LanguageTable.gram(text, pair, pair + 2);
            }
            int middle = letters[pair - text.length() + 1];
            return LanguageTable.gram(text, middle - 1, middle + 2);
        }
    }
}
