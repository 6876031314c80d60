package org.scholion.importer.tika.worker.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a text can be in the language that its document declares: templates declare a language once for all pages. It
 * is quick, so that only doubtful texts need to be looked at more closely.
 */
public final class LanguageCheck {

    private static final int LOOKED_AT = 4000;
    private static final int FEWEST_WORDS = 40;
    /** Of all words, the frequent ones are about a third in each of these languages. */
    private static final double FEWEST_FREQUENT = .08;
    private static final double FEWEST_LETTERS = .25;

    private static final Map<String, Set<String>> FREQUENT = Map.ofEntries(
            words("en",
                    "the of and to in a is that for on was with as it he his at by be from has are have not said this"),
            words("de",
                    "der die das und in den von zu mit ist im des auf für nicht sich ein eine dem auch als es an bei er"),
            words("fr", "le la les de des du et en un une à est que dans pour par sur qui pas au il ce avec plus l d"),
            words("es", "de la el en y los que del las un una por con para se es no su al lo como más"),
            words("it", "di il la che e in un del per una della i le con è non si da al dei sono l nel"),
            words("pt", "de a o que e do da em um para com não uma os no se na por as dos é ao"),
            words("nl", "de het een van en in is dat op te met voor zijn die niet aan er om ook als bij"),
            words("sv", "och i att det som en på är av för med den till inte om ett har de var från"),
            words("da", "og i at det en den på er til af for med de som der har ikke et om var"),
            words("no", "og i det er på en som for av til å at med har de den ikke et om var"),
            words("nb", "og i det er på en som for av til å at med har de den ikke et om var"),
            words("fi", "ja on että se ei oli hän mutta ovat myös kun joka mukaan sen tai ole"),
            words("pl", "w i na z się nie do to że jest o po od za jak przez dla ale są co"),
            words("cs", "a v na se je že s z to o do pro i by za ve k po jsou ale jako"));
    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.of("ru", Set.of(UnicodeScript.CYRILLIC), "uk",
            Set.of(UnicodeScript.CYRILLIC), "bg", Set.of(UnicodeScript.CYRILLIC), "zh", Set.of(UnicodeScript.HAN), "ja",
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA), "ko", Set.of(UnicodeScript.HANGUL), "ar",
            Set.of(UnicodeScript.ARABIC), "fa", Set.of(UnicodeScript.ARABIC), "el", Set.of(UnicodeScript.GREEK), "he",
            Set.of(UnicodeScript.HEBREW));

    private LanguageCheck() {
    }

    /** @param declared BCP 47; of a language that is not known here, everything is plausible */
    public static boolean isPlausible(String declared, String text) {
        var language = Locale.forLanguageTag(declared).getLanguage();
        var beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        var scripts = SCRIPTS.get(language);
        if (scripts != null) {
            long letters = beginning.codePoints().filter(Character::isLetter).count();
            long own = beginning.codePoints().filter(c -> scripts.contains(UnicodeScript.of(c))).count();
            return letters < FEWEST_WORDS || own >= FEWEST_LETTERS * letters;
        }
        var frequent = FREQUENT.get(language);
        return frequent == null || isPlausible(frequent, beginning);
    }

    private static boolean isPlausible(Set<String> frequent, String text) {
        int words = 0;
        int known = 0;
        int begin = -1;
        for (int i = 0, width = 1; i <= text.length(); i += width) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            width = Character.charCount(c);
            if (isOfWord(c)) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                words++;
                known += frequent.contains(text.substring(begin, i)) ? 1 : 0;
                begin = -1;
            }
        }
        return words < FEWEST_WORDS || known >= FEWEST_FREQUENT * words;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Map.Entry<String, Set<String>> words(String language, String frequent) {
        return Map.entry(language, new HashSet<>(Arrays.asList(frequent.split(" "))));
    }
}
