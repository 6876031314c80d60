package org.scholion.report.pdf.fonts;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms that Chinese characters have in a country: the same code points look different in each. */
public enum HanForms {

    SIMPLIFIED(18, Set.of("SC", "CN", "GB")),
    TRADITIONAL(20, Set.of("TC", "TW", "HK", "MO")),
    JAPANESE(17, Set.of("JP", "J")),
    KOREAN(19, Set.of("KR", "K"));

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");
    private static final int ALL_CODE_PAGES = 0xF << 17;

    private final int codePage;
    private final Set<String> names;

    /**
     * @param codePage its bit in the first half of the code pages of the table OS/2
     * @param names how names of fonts end that have these forms
     */
    HanForms(int codePage, Set<String> names) {
        this.codePage = codePage;
        this.names = names;
    }

    /** The forms of a language by its BCP 47 tag; nothing where it is not written with Chinese characters. */
    public static Optional<HanForms> ofLanguage(String tag) {
        Locale language;
        try {
            language = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
        return switch (language.getLanguage()) {
            case "ja" -> Optional.of(JAPANESE);
            case "ko" -> Optional.of(KOREAN);
            case "yue" -> Optional.of(language.getScript().equals("Hans") ? SIMPLIFIED : TRADITIONAL);
            case "zh", "cmn", "wuu" -> Optional.of(language.getScript().equals("Hant")
                    || language.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(language.getCountry())
                            ? TRADITIONAL
                            : SIMPLIFIED);
            default -> Optional.empty();
        };
    }

    /** The forms of a text whose language nobody knows, by the syllables that it has beside them; nothing without. */
    public static Optional<HanForms> ofText(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).map(script -> switch (script) {
            case HIRAGANA, KATAKANA -> JAPANESE;
            case HANGUL -> KOREAN;
            default -> null;
        }).filter(forms -> forms != null).findFirst();
    }

    /**
     * The forms that a face has, by its name, or by its code pages where they name one country only; nothing where neither
     * tells.
     *
     * @param family as in {@code Noto Sans CJK SC}
     * @param codePages bits 0 to 31 of those that it says to be made for
     */
    static Optional<HanForms> ofFace(String family, int codePages) {
        var last = family.substring(family.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(forms -> forms.names.contains(last)).findFirst()
                .or(() -> Arrays.stream(values()).filter(
                        forms -> (codePages & ALL_CODE_PAGES) == 1 << forms.codePage).findFirst());
    }

    /** Whether a character may differ between the forms, or is set with those that do. */
    static boolean concern(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            case COMMON -> UnicodeBlock.of(c) == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                    || UnicodeBlock.of(c) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
            default -> false;
        };
    }
}
