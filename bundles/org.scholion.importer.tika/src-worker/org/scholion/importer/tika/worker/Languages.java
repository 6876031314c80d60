package org.scholion.importer.tika.worker;

import java.io.IOException;

import org.apache.tika.language.detect.LanguageNames;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;

/** Recognises the language of a text. Loading what it needs takes a moment, so that is done when it is first asked. */
final class Languages {

    private static final int FEWEST_LETTERS = 20;

    /** Shorter texts are recognised in another way. */
    private static final int SHORT = 30;
    private static final double CERTAIN = .9;

    private LanguageDetector detector;

    /** BCP 47, or an empty string when the text is too short or it is not clear. */
    String of(String text) throws IOException {
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return "";
        }
        if (detector == null) {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard()).shortTextAlgorithm(SHORT)
                    .withProfiles(LanguageProfiles.all()).build();
        }
        return detector.getProbabilities(text + ' ').stream().limit(1)
                .filter(likely -> likely.getProbability() > CERTAIN)
                .map(likely -> LanguageTags.of(name(likely.getLocale()))).findFirst().orElse("");
    }

    private static String name(LdLocale locale) {
        return LanguageNames.makeName(locale.getLanguage(), locale.getScript().orNull(), locale.getRegion().orNull());
    }
}
