package org.scholion.report.docx.write;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.scholion.report.docx.write.Stretch.Script;

import com.ibm.icu.util.ULocale;

/** Languages as Word knows them, which is with a region: {@code de-DE}. */
final class WordLanguage {

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue");

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    /** Collections have a few languages; what more a hostile one has is worked out each time. */
    private static final int MOST_KNOWN = 500;
    private static final Map<String, ULocale> LIKELY = new ConcurrentHashMap<>();

    private WordLanguage() {
    }

    /** The tag with the likeliest region where it has none; empty where it is no tag of a language of this script. */
    static String of(String tag, Script script) {
        if (tag.isEmpty() || tag.equalsIgnoreCase("und")) {
            return "";
        }
        var likely = LIKELY.get(tag);
        if (likely == null) {
            if (!WELL_FORMED.matcher(tag).matches()) {
                return "";
            }
            likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
            if (LIKELY.size() < MOST_KNOWN) {
                LIKELY.put(tag, likely);
            }
        }
        return likely.getCountry().isEmpty() || script(likely) != script ? ""
                : likely.getLanguage() + "-" + likely.getCountry();
    }

    private static Script script(ULocale language) {
        if (language.isRightToLeft()) {
            return Script.RIGHT_TO_LEFT;
        }
        return EAST_ASIAN.contains(language.getLanguage()) ? Script.EAST_ASIAN : Script.BASE;
    }
}
