package org.scholion.core.span;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What has to be known of scripts to find words in them. */
public final class Scripts {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private Scripts() {
    }

    /** Whether a character is of a script that does not part its words, so that each one stands for a word. */
    public static boolean standsAlone(int codePoint) {
        return codePoint > 0xFF && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }
}
