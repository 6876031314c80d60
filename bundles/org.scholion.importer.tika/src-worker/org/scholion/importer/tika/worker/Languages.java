package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;

/** Recognises the language of a text. Loading what it needs takes a moment, so that is done when it is first asked. */
final class Languages {

    private static final int FEWEST_LETTERS = 20;

    private OptimaizeLangDetector detector;

    /** BCP 47, or an empty string when the text is too short or it is not clear. */
    String of(String text) throws IOException {
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return "";
        }
        if (detector == null) {
            detector = new OptimaizeLangDetector();
            detector.loadModels();
        }
        detector.reset();
        detector.addText(text);
        var result = detector.detect();
        return result.isReasonablyCertain() ? tag(result.getLanguage()) : "";
    }

    /** A declared language as BCP 47, or an empty string if it is none. */
    static String tag(String declared) {
        try {
            var tag = new Locale.Builder().setLanguageTag(declared.strip().replace('_', '-')).build().toLanguageTag();
            return tag.equals("und") ? "" : tag;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
