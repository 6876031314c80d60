package org.scholion.importer.tika.worker.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

class LanguagesTest {

    private static final String[] SENTENCES = { "The harbour master said on Tuesday that the ships may enter again. ",
            "Der Hafenmeister sagte am Dienstag, dass die Schiffe wieder einlaufen dürfen. ",
            "Le capitaine du port a déclaré mardi que les navires pouvaient de nouveau entrer. ",
            "El capitán del puerto dijo el martes que los barcos pueden volver a entrar. ",
            "Начальник порта сообщил во вторник, что суда снова могут заходить в гавань. ",
            "港务局长周二表示，船只可以再次进港。", "港長は火曜日、船舶は再び入港できると述べた。",
            "قال مدير الميناء يوم الثلاثاء إن السفن يمكنها الدخول مرة أخرى. ",
            "Kapitan portu powiedział we wtorek, że statki mogą znowu wpływać. ",
            "Ο λιμενάρχης είπε την Τρίτη ότι τα πλοία μπορούν να μπουν ξανά. ", "Kl. 10\t12,5 % \u2013 ABC GmbH " };

    private static LanguageDetector library;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadLibrary() throws Exception {
        library = LanguageDetectorBuilder.create(NgramExtractors.standard()).shortTextAlgorithm(30)
                .withProfiles(new LanguageProfileReader().readAllBuiltIn()).build();
    }

    @AfterEach
    void forgetTable() {
        System.clearProperty(LanguageTable.FILE);
    }

    @ParameterizedTest
    @CsvSource({ "0, en", "1, de", "2, fr", "3, es", "4, ru", "5, zh", "6, ja", "7, ar", "8, pl", "9, el" })
    void languageIsRecognised(int sentence, String language) throws Exception {
        assertThat(new Languages().of(SENTENCES[sentence].repeat(3))).startsWith(language);
    }

    @Test
    void resultIsThatOfTheLibrary() throws Exception {
        var random = new Random(1);
        var languages = new Languages();
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder();
            for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
                var sentence = SENTENCES[random.nextInt(SENTENCES.length)];
                int begin = random.nextInt(sentence.length());
                text.append(sentence, begin, begin + random.nextInt(sentence.length() - begin + 1));
            }
            var found = languages.of(text.toString());
            var expected = text.codePoints().filter(Character::isLetter).count() < 20 ? "" : library(text);
            if (!found.equals("ja") && !(found.equals("zh") && expected.isEmpty())) {
                assertThat(found).as(text.toString()).isEqualTo(expected);
            }
        }
    }

    @Test
    void tableInAFileIsTheSame() throws Exception {
        var file = folder.resolve("languages");
        LanguageProfiles.table().write(file);
        System.setProperty(LanguageTable.FILE, file.toString());
        assertThat(LanguageTable.load().languages()).isEqualTo(LanguageProfiles.table().languages());
        assertThat(new Languages().of(SENTENCES[2])).isEqualTo("fr");
    }

    @Test
    void damagedFileDoesNoHarm() throws Exception {
        var file = Files.writeString(folder.resolve("languages"), "no table");
        System.setProperty(LanguageTable.FILE, file.toString());
        assertThat(new Languages().of(SENTENCES[1])).isEqualTo("de");
        assertThatThrownBy(() -> new LanguageTable(ByteBuffer.wrap(new byte[2])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tooShortTextHasNoLanguage() throws Exception {
        assertThat(new Languages().of("The harbour. 1234567890")).isEmpty();
    }

    private static String library(CharSequence text) {
        return library.getProbabilities(text + " ").stream().limit(1).filter(likely -> likely.getProbability() > .9)
                .map(likely -> new Locale.Builder().setLanguageTag(likely.getLocale().toString()).build()
                        .toLanguageTag())
                .findFirst().orElse("");
    }
}
