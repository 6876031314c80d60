package org.scholion.importer.tika.worker.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.apache.tika.language.detect.LanguageNames;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

/** The profiles of languages that come with the language detector: how often which letters follow each other. */
public final class LanguageProfiles {

    private static final String FOLDER = "/languages/";
    private static final int FIRST_GRAMS = 1 << 13;
    /** Hundreds of thousands of names, each of them once: nothing to keep a table of. */
    private static final JsonFactory JSON = JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

    private final LanguageTableBuilder table = new LanguageTableBuilder();
    /** The sequences of one language, how often each occurs, and how many of each length there are. */
    private long[] grams = new long[FIRST_GRAMS];
    private int[] counts = new int[FIRST_GRAMS];
    private int read;
    private long[] sums;

    private LanguageProfiles() {
    }

    /** All of them in one table. */
    public static LanguageTable table() throws IOException {
        var profiles = new LanguageProfiles();
        for (var language : BuiltInLanguages.getLanguages()) {
            profiles.add(language);
        }
        return profiles.table.build();
    }

    private void add(LdLocale language) throws IOException {
        var resource = FOLDER + language;
        try (var in = LanguageProfileReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            read(in);
        }
        table.language(LanguageTags.of(LanguageNames.makeName(language.getLanguage(), language.getScript().orNull(),
                language.getRegion().orNull())));
        for (int i = 0; i < read; i++) {
            table.add(grams[i], (double) counts[i] / sums[LanguageTable.length(grams[i])]);
        }
    }

    private void read(InputStream in) throws IOException {
        read = 0;
        sums = new long[LanguageTable.LONGEST + 1];
        try (var json = JSON.createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.FIELD_NAME || !json.currentName().equals("freq")) {
                    continue;
                }
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var gram = json.currentName();
                    note(LanguageTable.gram(gram, 0, gram.length()), json.nextIntValue(0));
                }
            }
        }
    }

    private void note(long gram, int count) {
        if (read == grams.length) {
            grams = Arrays.copyOf(grams, 2 * read);
            counts = Arrays.copyOf(counts, 2 * read);
        }
        grams[read] = gram;
        counts[read++] = count;
        sums[LanguageTable.length(gram)] += count;
    }
}
