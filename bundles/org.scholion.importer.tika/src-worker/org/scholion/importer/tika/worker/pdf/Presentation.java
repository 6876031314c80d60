package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;

/** Signs that stand for others as they are drawn: ligatures, the shapes of Arabic letters. */
final class Presentation {

    private Presentation() {
    }

    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForm(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
            }
        }
        return text;
    }

    private static boolean isForm(char c) {
        return c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c < '\ufeff';
    }
}
