package org.scholion.importer.tika.worker;

import java.io.IOException;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

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
        return result.isReasonablyCertain() ? LanguageTags.of(result.getLanguage()) : "";
    }
}
